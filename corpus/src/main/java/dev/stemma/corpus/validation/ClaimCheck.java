package dev.stemma.corpus.validation;

import dev.stemma.corpus.problem.Rule;
import dev.stemma.model.Corpus;
import dev.stemma.model.claim.Annotation;
import dev.stemma.model.claim.Attribution;
import dev.stemma.model.claim.AttributionLabel;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.claim.Evidence;
import dev.stemma.model.claim.PaperAssertion;
import dev.stemma.model.claim.ReadingAssertion;
import dev.stemma.model.claim.Stance;
import dev.stemma.model.claim.Verdict;
import dev.stemma.model.id.ClaimId;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.id.SectionId;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.source.OutlineEntry;
import dev.stemma.model.source.Source;
import dev.stemma.model.source.SourceKind;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rules about claims: {@link Rule#CLAIM_ID}, {@link Rule#CLAIM_ASSERTION}, {@link Rule#VERDICT_EVIDENCE},
 * {@link Rule#CLAIM_CONTRADICTION} and {@link Rule#ANNOTATION_SETTLEMENT}.
 */
final class ClaimCheck extends Check {

    private static final int SHOWN = 20;

    /** For each reading the papers that its sections are about; of a section that stands twice, which is a problem, the first. */
    private final Map<SourceId, Map<SectionId, PaperId>> outlines = new HashMap<>();

    private final Map<PaperId, Set<SourceId>> documents = new HashMap<>();
    private final Map<ClaimId, Set<ClaimId>> contradicted = new HashMap<>();

    ClaimCheck(Corpus corpus, Unread unread, Consumer<Finding> findings) {
        super(corpus, unread, findings);
        for (Source source : corpus.sources()) {
            for (OutlineEntry entry : source.outline()) {
                outlines.computeIfAbsent(source.id(), unused -> new HashMap<>())
                        .putIfAbsent(entry.section(), entry.paper());
            }
        }
        for (Paper paper : corpus.papers()) {
            documents.put(paper.id(), new HashSet<>(paper.documents()));
        }
    }

    @Override
    void run() {
        for (Claim claim : corpus.claims()) {
            Spot at = Spot.of(claim);
            id(at, claim);
            assertions(at, claim);
            verdict(at, claim);
            contradictions(at, claim);
            annotations(at, claim);
        }
    }

    private void id(Spot at, Claim claim) {
        if (!claim.id().value().startsWith(claim.paper() + "/")) {
            report(
                    at.member("id"),
                    Rule.CLAIM_ID,
                    "the claim '" + claim.id() + "' is about paper '" + claim.paper() + "'",
                    "begin the id with '" + claim.paper() + "/', or fix the paper");
        }
    }

    private void assertions(Spot at, Claim claim) {
        if (claim.assertions().isEmpty()) {
            report(
                    at.member("assertions"),
                    Rule.CLAIM_ASSERTION,
                    "nobody asserts the claim",
                    "say where the reading or the paper asserts it");
        }
        at.each("assertions", claim.assertions(), (assertion, spot) -> {
            if (assertion instanceof ReadingAssertion byReading) {
                corpus.find(byReading.source()).ifPresent(source -> byReading(claim, spot, byReading, source.kind()));
            } else if (assertion instanceof PaperAssertion byPaper) {
                byPaper(claim, spot, byPaper);
                if (claim.verdict() == Verdict.REFUTED || claim.verdict() == Verdict.NOT_STATED) {
                    report(
                            spot,
                            Rule.CLAIM_ASSERTION,
                            "the paper asserts the claim, and the verdict is '" + claim.verdict() + "'",
                            "reconsider the verdict: where the paper contradicts itself it is 'conflicting'");
                }
            }
        });
    }

    private void byReading(Claim claim, Spot at, ReadingAssertion assertion, SourceKind kind) {
        if (kind != SourceKind.READING) {
            report(
                    at.member("source"),
                    Rule.CLAIM_ASSERTION,
                    "the source '" + assertion.source() + "' is not a reading but a " + kind,
                    "name a reading, or make it an assertion of kind 'paper'");
        }
        PaperId paper =
                outlines.getOrDefault(assertion.source(), Map.of()).getOrDefault(assertion.section(), claim.paper());
        if (!paper.equals(claim.paper())) {
            report(
                    at.member("section"),
                    Rule.CLAIM_ASSERTION,
                    "section '" + assertion.section() + "' of the reading is about paper '" + paper
                            + "', the claim about '" + claim.paper() + "'",
                    "fix the section, or move the claim to that paper");
        }
    }

    private void byPaper(Claim claim, Spot at, PaperAssertion assertion) {
        Set<SourceId> own = documents.get(claim.paper());
        if (own != null && !own.contains(assertion.source())) {
            report(
                    at.member("source"),
                    Rule.CLAIM_ASSERTION,
                    "the source '" + assertion.source() + "' is not a document of paper '" + claim.paper() + "'",
                    "name one of its documents: "
                            + corpus.get(claim.paper()).documents().stream()
                                    .limit(SHOWN)
                                    .toList());
        }
    }

    private void verdict(Spot at, Claim claim) {
        Set<Stance> stances = EnumSet.noneOf(Stance.class);
        for (Evidence evidence : claim.evidence()) {
            stances.add(evidence.stance());
        }
        places(at, claim);
        demand(claim, stances)
                .ifPresent(demand -> report(
                        at.member("verdict"),
                        Rule.VERDICT_EVIDENCE,
                        "the verdict is '" + claim.verdict() + "', but "
                                + (stances.isEmpty()
                                        ? "there is no evidence"
                                        : claim.verdict() == Verdict.REFUTED && stances.contains(Stance.CONTRADICTS)
                                                ? "no evidence that contradicts the claim has a note"
                                                : "the stances of the evidence are: "
                                                        + stances.stream()
                                                                .map(Stance::id)
                                                                .collect(Collectors.joining(", "))),
                        demand));
    }

    /** Evidence is in the paper, and a place says one thing. */
    private void places(Spot at, Claim claim) {
        Set<SourceId> own = documents.get(claim.paper());
        Map<String, Evidence> before = new HashMap<>();
        at.each("evidence", claim.evidence(), (evidence, spot) -> {
            Optional<Source> source = corpus.find(evidence.source());
            if (own != null
                    && !own.contains(evidence.source())
                    && source.filter(known -> known.kind() != SourceKind.READING)
                            .isPresent()) { // a reading or an unknown source is reported as such
                report(
                        spot.member("source"),
                        Rule.VERDICT_EVIDENCE,
                        "the source '" + evidence.source() + "' is not a document of paper '" + claim.paper() + "'",
                        "give the place in the paper; what others say does not decide what it says");
            }
            Evidence first = before.putIfAbsent(evidence.citation().toString(), evidence);
            if (first != null) {
                report(
                        spot.member("locator"),
                        first.stance() == evidence.stance() ? Rule.REPEATED_ENTRY : Rule.VERDICT_EVIDENCE,
                        "the same place " + first.stance() + " and " + evidence.stance(),
                        "keep one, or narrow the places down, such as by paragraph");
            }
        });
    }

    /** {@return what evidence the verdict asks for; empty if the stances are the ones} */
    private static Optional<String> demand(Claim claim, Set<Stance> stances) {
        boolean supports = stances.contains(Stance.SUPPORTS);
        boolean contradicts = stances.contains(Stance.CONTRADICTS);
        boolean silent = stances.contains(Stance.SILENT);
        boolean isMet = switch (claim.verdict()) {
            case SUPPORTED -> supports && !contradicts;
            case PARTLY_SUPPORTED -> supports && (contradicts || silent);
            case REFUTED -> claim.evidence().stream().anyMatch(ClaimCheck::contradictsWithNote);
            case CONFLICTING ->
                supports && contradicts && claim.evidence().stream().noneMatch(ClaimCheck::decidesPart);
            case NOT_STATED -> silent && !supports && !contradicts;
        };
        return isMet ? Optional.empty() : Optional.of(demand(claim.verdict()));
    }

    private static String demand(Verdict verdict) {
        return switch (verdict) {
            case SUPPORTED -> "give evidence that supports it and none that contradicts it";
            case PARTLY_SUPPORTED -> "give evidence that supports a part, and a place that contradicts or is silent";
            case REFUTED -> "give the place that contradicts it, with a note on what it says";
            case CONFLICTING ->
                "give a place that supports the whole claim and one that contradicts it, and none about a part";
            case NOT_STATED -> "give the places that were searched with the stance 'silent', and no others";
        };
    }

    private static boolean contradictsWithNote(Evidence evidence) {
        return evidence.stance() == Stance.CONTRADICTS && evidence.note().isPresent();
    }

    private static boolean decidesPart(Evidence evidence) {
        return evidence.isAboutPart() && evidence.stance() != Stance.SILENT;
    }

    private void contradictions(Spot at, Claim claim) {
        Set<ClaimId> before = new HashSet<>();
        at.each("contradicts", claim.contradicts(), (other, spot) -> {
            if (other.equals(claim.id())) {
                contradiction(spot, "the claim contradicts itself");
            } else if (!before.add(other)) {
                contradiction(spot, "the claim '" + other + "' stands twice in the list");
            } else if (other.compareTo(claim.id()) < 0
                    && contradicted.computeIfAbsent(other, this::contradictedBy).contains(claim.id())) {
                contradiction(spot, "the contradiction with '" + other + "' is written there already");
            } else if (isSupported(claim)
                    && corpus.find(other)
                            .filter(one -> isSupported(one) && one.paper().equals(claim.paper()))
                            .isPresent()) {
                report(
                        spot,
                        Rule.CLAIM_CONTRADICTION,
                        "the paper is said to support both this claim and '" + other + "', which contradict each other",
                        "reconsider the verdicts: where a paper contradicts itself both are 'conflicting'");
            }
        });
    }

    private static boolean isSupported(Claim claim) {
        return claim.verdict() == Verdict.SUPPORTED;
    }

    private Set<ClaimId> contradictedBy(ClaimId id) {
        return corpus.find(id)
                .<Set<ClaimId>>map(claim -> new HashSet<>(claim.contradicts()))
                .orElse(Set.of());
    }

    private void contradiction(Spot at, String message) {
        report(at, Rule.CLAIM_CONTRADICTION, message, "remove the entry; a pair is written once, on either side");
    }

    private void annotations(Spot at, Claim claim) {
        Spot annotations = at.member("annotations");
        expectOneLabel(
                annotations,
                Rule.ANNOTATION_SETTLEMENT,
                "claim",
                claim.annotations().stream().map(Annotation::annotator).toList());
        List<Optional<AttributionLabel>> attributions = claim.assertions().stream()
                .<ReadingAssertion>flatMap(assertion -> assertion.match(Stream::of, byPaper -> Stream.empty()))
                .map(assertion -> assertion.attribution().map(Attribution::label))
                .toList();
        annotations.each(claim.annotations(), (annotation, spot) -> {
            int labels = annotation.attributions().size();
            if (labels > 0 && labels != attributions.size()) {
                report(
                        spot.member("attributions"),
                        Rule.ANNOTATION_SETTLEMENT,
                        "there are " + labels + " labels of attributions for " + attributions.size()
                                + " assertions by readings",
                        "give one for each, in their order, or none at all");
            }
        });
        boolean agreed = claim.annotations().stream()
                .allMatch(annotation ->
                        annotation.label() == claim.verdict() && agrees(annotation.attributions(), attributions));
        if (agreed && claim.settlement().isPresent()) {
            report(
                    at.member("settlement"),
                    Rule.ANNOTATION_SETTLEMENT,
                    "there is a settlement, but every label equals the verdict or the attribution",
                    "remove the settlement");
        }
        if (!agreed && claim.settlement().isEmpty()) {
            report(
                    annotations,
                    Rule.ANNOTATION_SETTLEMENT,
                    "a label differs from the verdict '" + claim.verdict()
                            + "' or from an attribution, and there is no settlement",
                    "say in 'settlement' why they are as they are");
        }
    }

    /** Whether the labels of assertions equal those in the corpus, where both judged. */
    private static boolean agrees(List<AttributionLabel> labels, List<Optional<AttributionLabel>> attributions) {
        return IntStream.range(0, Math.min(labels.size(), attributions.size()))
                .allMatch(i -> attributions.get(i).orElse(labels.get(i)) == labels.get(i));
    }
}
