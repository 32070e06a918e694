package dev.stemma.analysis.claim;

import dev.stemma.analysis.fact.Counts;
import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.fact.Vocabulary;
import dev.stemma.analysis.internal.Numbers;
import dev.stemma.analysis.internal.Texts;
import dev.stemma.analysis.lineage.Lineage;
import dev.stemma.model.Corpus;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.claim.ClaimKind;
import dev.stemma.model.claim.ReadingAssertion;
import dev.stemma.model.claim.Verdict;
import dev.stemma.model.id.CapabilityId;
import dev.stemma.model.id.ClaimId;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.id.UnknownIdException;
import dev.stemma.model.source.LocalizedText;
import dev.stemma.model.source.SourceKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What became of the claims that readings make about the papers.
 *
 * <p>An audit counts the claims that are asserted by the reading, or by any reading of the corpus; claims that only the
 * papers make are what it {@linkplain #omitted() omits}, and enter no count. Claims are listed by generation, then in the
 * order of the reading's outline, whatever the order of the corpus' lists.
 *
 * <p>There are two judgements: {@link #counts()} says what of it the papers say, {@link #attribution()} whether the sections
 * that the readings name say it. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ClaimAudit implements Fact {

    private final Optional<SourceId> reading;
    private final ClaimOrder order;
    private final List<AuditedClaim> claims;
    private final Set<PaperId> papers;
    private final List<AuditedClaim> omitted;
    private final List<MisplacedClaim> misplaced;
    private final List<Contradiction> contradictions;

    private ClaimAudit(Lineage lineage, Optional<SourceId> reading) {
        Corpus corpus = lineage.corpus();
        this.reading = reading;
        this.order = new ClaimOrder(lineage);
        Comparator<ReadingAssertion> assertionOrder = order.assertions();
        List<AuditedClaim> all = corpus.claims().stream()
                .map(claim -> new AuditedClaim(claim, assertions(claim, assertionOrder)))
                .sorted(order.claims())
                .toList();
        this.claims =
                all.stream().filter(claim -> !claim.assertions().isEmpty()).toList();
        this.papers = papersReadBy(corpus);
        this.omitted = all.stream()
                .filter(claim -> claim.assertions().isEmpty()
                        && isSaidByPaper(claim.claim())
                        && papers.contains(claim.claim().paper()))
                .toList();
        this.misplaced = new Placement(corpus).misplaced(claims);
        this.contradictions = contradictions(claims);
    }

    /**
     * {@return the audit of all readings of a corpus}
     *
     * @param lineage the lineage of the corpus
     */
    public static ClaimAudit of(Lineage lineage) {
        return new ClaimAudit(lineage, Optional.empty());
    }

    /**
     * {@return the audit of one reading}
     *
     * @param lineage the lineage of the corpus
     * @param reading the reading's id
     * @throws UnknownIdException if the corpus has no such source
     * @throws IllegalArgumentException if the source is not a reading
     */
    public static ClaimAudit of(Lineage lineage, SourceId reading) {
        SourceKind kind = lineage.corpus().get(reading).kind();
        if (kind != SourceKind.READING) {
            throw new IllegalArgumentException("the source '" + reading + "' is not a reading but a " + kind);
        }
        return new ClaimAudit(lineage, Optional.of(reading));
    }

    private List<ReadingAssertion> assertions(Claim claim, Comparator<ReadingAssertion> order) {
        return claim.assertions().stream()
                .<ReadingAssertion>flatMap(assertion -> assertion.match(Stream::of, byPaper -> Stream.empty()))
                .filter(assertion -> reading.isEmpty() || assertion.source().equals(reading.get()))
                .sorted(order)
                .toList();
    }

    private static boolean isSaidByPaper(Claim claim) {
        return claim.assertions().stream().anyMatch(assertion -> assertion.match(byReading -> false, byPaper -> true));
    }

    private Set<PaperId> papersReadBy(Corpus corpus) {
        Set<PaperId> read = new HashSet<>();
        claims.forEach(audited -> read.add(audited.claim().paper()));
        corpus.sources().stream()
                .filter(source -> reading.isEmpty() || source.id().equals(reading.get()))
                .flatMap(source -> source.outline().stream())
                .forEach(entry -> read.add(entry.paper()));
        return read;
    }

    /** Returns the papers that the readings are about: those of their outlines and those of their claims. */
    Set<PaperId> papers() {
        return papers;
    }

    private static List<Contradiction> contradictions(List<AuditedClaim> claims) {
        Map<ClaimId, Integer> position = new HashMap<>();
        claims.forEach(audited -> position.put(audited.id(), position.size()));
        SortedMap<Integer, SortedSet<Integer>> pairs = new TreeMap<>();
        for (int self = 0; self < claims.size(); self++) {
            for (ClaimId id : claims.get(self).claim().contradicts()) {
                Integer other = position.get(id);
                if (other != null && other != self) {
                    pairs.computeIfAbsent(Math.min(self, other), unused -> new TreeSet<>())
                            .add(Math.max(self, other));
                }
            }
        }
        List<Contradiction> contradictions = new ArrayList<>();
        pairs.forEach((first, others) ->
                others.forEach(second -> contradictions.add(new Contradiction(claims.get(first), claims.get(second)))));
        return List.copyOf(contradictions);
    }

    private <K> Map<K, Counts<Verdict>> counts(Comparator<K> order, Function<AuditedClaim, Stream<K>> keys) {
        Map<K, Counts<Verdict>> counts = new TreeMap<>(order);
        claims.forEach(audited -> {
            Counts<Verdict> one = Counts.of(List.of(audited.verdict()));
            keys.apply(audited).forEach(key -> counts.merge(key, one, Counts::plus));
        });
        return Collections.unmodifiableMap(counts);
    }

    /** {@return the reading that is audited; empty if it is all readings of the corpus} */
    public Optional<SourceId> reading() {
        return reading;
    }

    /** {@return the claims that the readings assert, by generation, then in the order of the reading} */
    public List<AuditedClaim> claims() {
        return claims;
    }

    /** {@return how many of the {@link #claims()} have which verdict} */
    public Counts<Verdict> counts() {
        return Counts.of(claims.stream().map(AuditedClaim::verdict).toList());
    }

    /** {@return the counts for each paper that claims are about, in generation order} */
    public Map<PaperId, Counts<Verdict>> byPaper() {
        return counts(order.papers(), audited -> Stream.of(audited.claim().paper()));
    }

    /**
     * {@return the counts for each section of the readings, in the order of the outlines; a claim counts once in each of its sections}
     */
    public Map<ReadingSection, Counts<Verdict>> bySection() {
        return counts(
                order.sections(),
                audited -> audited.assertions().stream()
                        .map(assertion -> new ReadingSection(assertion.source(), assertion.section()))
                        .distinct());
    }

    /**
     * {@return the counts for each kind of claim, in the order of {@link ClaimKind}; kinds without claims are left out}
     */
    public Map<ClaimKind, Counts<Verdict>> byKind() {
        return counts(
                Comparator.<ClaimKind>naturalOrder(),
                audited -> Stream.of(audited.claim().kind()));
    }

    /**
     * {@return the counts for each capability that claims are about, by id; a claim about several counts once in each}
     */
    public Map<CapabilityId, Counts<Verdict>> byCapability() {
        return counts(
                Comparator.<CapabilityId>naturalOrder(),
                audited -> audited.claim().capabilities().stream().distinct());
    }

    /**
     * {@return the share of a verdict with its 95 % Wilson score interval; empty if there are no claims}
     *
     * @param verdict the verdict
     */
    public Optional<VerdictRate> rate(Verdict verdict) {
        return counts().proportion(verdict)
                .map(proportion -> new VerdictRate(verdict, proportion, withVerdict(verdict)));
    }

    /**
     * {@return the claims with a verdict, in the order of {@link #claims()}}
     *
     * @param verdict the verdict
     */
    public List<AuditedClaim> withVerdict(Verdict verdict) {
        return claims.stream().filter(audited -> audited.verdict() == verdict).toList();
    }

    /** {@return the claims that the paper refutes, in the order of {@link #claims()}} */
    public List<AuditedClaim> refuted() {
        return withVerdict(Verdict.REFUTED);
    }

    /** {@return whether the sections that the readings name say so, beside the verdicts} */
    public AttributionAudit attribution() {
        return new AttributionAudit(claims);
    }

    /**
     * {@return the claims that the paper says, at least in part, but that a reading asserts of a section that does not, each once, in
     * the order of {@link #claims()}}
     *
     * <p>An assertion is misplaced if it was judged that another section says it. Where it was not judged, it is misplaced if
     * the claim is supported or partly supported, the reading's outline says which sections of the paper its section covers,
     * and none of the places that support the claim lies in one of these, or in a section below one. Only places with a
     * section count; if there are none, or if the outline is silent, nothing can be said and nothing is listed.
     */
    public List<MisplacedClaim> misplaced() {
        return misplaced;
    }

    /**
     * {@return the claims of the papers which the reading is about that they make and no audited reading asserts, by generation and section}
     */
    public List<AuditedClaim> omitted() {
        return omitted;
    }

    /** {@return the pairs of claims that the readings assert and that cannot both be true, each pair once} */
    public List<Contradiction> contradictions() {
        return contradictions;
    }

    @Override
    public Explanation explanation() {
        AttributionAudit attribution = attribution();
        List<LocalizedText> rates = Stream.of(Verdict.values())
                .flatMap(verdict -> rate(verdict).stream())
                .map(rate -> Texts.of(
                        ", {0} {1} ({2})",
                        "，{1} {0} 条（{2}）",
                        rate.proportion().count(),
                        Vocabulary.nameOf(rate.verdict()),
                        Numbers.percent(rate.proportion().value())))
                .toList();
        return Explanation.of(
                Texts.of(
                        "{0} claims{1}; {2}{3} misplaced, {4} omitted, {5} contradictions",
                        "共 {0} 条论断{1}；{2}放错位置 {3} 条，遗漏 {4} 条，自相矛盾 {5} 处",
                        claims.size(),
                        Texts.joined(rates, "", ""),
                        Texts.when(
                                attribution.isJudged(),
                                "{0} supported as the reading puts them, ",
                                "按解读的说法属实 {0} 条，",
                                attribution.holdingAsPut().size()),
                        misplaced.size(),
                        omitted.size(),
                        contradictions.size()),
                Stream.of(claims, misplaced, omitted, contradictions)
                        .flatMap(List::stream)
                        .map(Fact::explanation)
                        .toList());
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof ClaimAudit other
                && reading.equals(other.reading)
                && claims.equals(other.claims)
                && omitted.equals(other.omitted)
                && misplaced.equals(other.misplaced)
                && contradictions.equals(other.contradictions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(reading, claims.size(), omitted.size());
    }

    /** Returns the counts, such as {@code 20 claims: 12 supported, ...}. */
    @Override
    public String toString() {
        return claims.size() + " claims: " + counts()
                + (attribution().isJudged()
                        ? "; " + attribution().holdingAsPut().size() + " supported as the reading puts them"
                        : "");
    }
}
