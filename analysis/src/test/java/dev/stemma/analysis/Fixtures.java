package dev.stemma.analysis;

import dev.stemma.model.Corpus;
import dev.stemma.model.claim.Assertion;
import dev.stemma.model.claim.Capability;
import dev.stemma.model.claim.CapabilityKind;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.claim.ClaimKind;
import dev.stemma.model.claim.Demonstration;
import dev.stemma.model.claim.Evidence;
import dev.stemma.model.claim.PaperAssertion;
import dev.stemma.model.claim.Place;
import dev.stemma.model.claim.ReadingAssertion;
import dev.stemma.model.claim.Stance;
import dev.stemma.model.claim.Tier;
import dev.stemma.model.claim.Verdict;
import dev.stemma.model.figure.Derived;
import dev.stemma.model.figure.Disclosure;
import dev.stemma.model.figure.Estimated;
import dev.stemma.model.figure.Figure;
import dev.stemma.model.figure.FigureValue;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.figure.NotApplicable;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.figure.Stated;
import dev.stemma.model.figure.Unstated;
import dev.stemma.model.figure.Withheld;
import dev.stemma.model.id.CapabilityId;
import dev.stemma.model.id.ClaimId;
import dev.stemma.model.id.CorpusId;
import dev.stemma.model.id.ModelId;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.id.SectionId;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.id.WorkId;
import dev.stemma.model.paper.DateKind;
import dev.stemma.model.paper.Influence;
import dev.stemma.model.paper.InfluenceKind;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.paper.PaperDate;
import dev.stemma.model.paper.Section;
import dev.stemma.model.source.LocalizedText;
import dev.stemma.model.source.Locator;
import dev.stemma.model.source.OutlineEntry;
import dev.stemma.model.source.PartialDate;
import dev.stemma.model.source.Source;
import dev.stemma.model.source.SourceKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Small parts of corpora, built in code, so that no edit of the shipped data changes what the tests say. */
public final class Fixtures {

    /** The reading that the fixtures' claims are asserted by. */
    public static final SourceId READING = SourceId.of("reading");

    private Fixtures() {}

    /** A corpus builder with everything set that must be. */
    public static Corpus.Builder corpus() {
        return Corpus.builder()
                .id(CorpusId.of("test"))
                .title(text("Test"))
                .dataVersion("1")
                .license("CC0-1.0");
    }

    /** A text that says in both languages which it is. */
    public static LocalizedText text(String text) {
        return LocalizedText.of(text, text + "（中）");
    }

    /** A place in a section. */
    public static Locator section(String section) {
        return Locator.builder().section(SectionId.of(section)).build();
    }

    /** The document of a paper. */
    public static SourceId document(String paper) {
        return SourceId.of(paper + "-paper");
    }

    /** A paper that was announced on a date, or has no date if that is blank, and builds on works. */
    public static Paper paper(String id, String date, String... works) {
        return paperOn(id, date.isBlank() ? List.of() : List.of(date), works);
    }

    /** A paper with several dates. */
    public static Paper paperOn(String id, List<String> dates, String... works) {
        return Paper.builder()
                .id(PaperId.of(id))
                .title(id)
                .addDocuments(document(id))
                .dates(dates.stream()
                        .map(date -> new PaperDate(
                                DateKind.ANNOUNCEMENT,
                                PartialDate.of(date),
                                document(id),
                                section("date"),
                                Optional.empty()))
                        .toList())
                .addSections(
                        printed(id, "1", Optional.empty()),
                        printed(id, "2", Optional.empty()),
                        printed(id, "2.1", Optional.of("2")))
                .buildsOn(Arrays.stream(works)
                        .map(work -> new Influence(
                                WorkId.of(work),
                                InfluenceKind.ARCHITECTURE_OF,
                                document(id),
                                section("2"),
                                Optional.empty()))
                        .toList())
                .build();
    }

    private static Section printed(String paper, String id, Optional<String> parent) {
        return new Section(
                SectionId.of(id), document(paper), "Section " + id, parent.map(SectionId::of), Optional.empty());
    }

    /** The flagship of a paper, with these figures of its parameters, the preferred one first. */
    public static LanguageModel model(String paper, Figure... parameters) {
        return model(paper, paper, true, Quantity.PARAMETERS, parameters);
    }

    /** A model with these figures of one quantity; none at all if there are no figures. */
    public static LanguageModel model(String id, String paper, boolean flagship, Quantity quantity, Figure... figures) {
        Optional<LocalizedText> preference = figures.length > 1 ? Optional.of(text("first")) : Optional.empty();
        Stream<Disclosure> disclosures = figures.length == 0
                ? Stream.empty()
                : Stream.of(new Disclosure(quantity, List.of(figures), preference));
        return LanguageModel.builder()
                .id(ModelId.of(id))
                .name("Model " + id)
                .paper(PaperId.of(paper))
                .flagship(flagship)
                .disclosures(disclosures.toList())
                .build();
    }

    /** A stated figure. */
    public static Figure stated(String value) {
        return new Stated(
                FigureValue.of(value), Optional.empty(), SourceId.of("table"), section("t"), Optional.empty());
    }

    /** A derived figure with these inputs. */
    public static Figure derived(String value, Quantity... inputs) {
        return new Derived(FigureValue.of(value), "a formula", List.of(inputs), Optional.empty());
    }

    /** An estimate. */
    public static Figure estimated(String value) {
        return new Estimated(
                FigureValue.of(value),
                Optional.empty(),
                Optional.empty(),
                SourceId.of("survey"),
                section("row"),
                Optional.empty());
    }

    /** A refusal. */
    public static Figure withheld() {
        return new Withheld(SourceId.of("report"), section("scope"), Optional.empty());
    }

    /** A vain search. */
    public static Figure unstated() {
        return new Unstated(List.of(SourceId.of("report")), Optional.empty());
    }

    /** A quantity without meaning. */
    public static Figure notApplicable() {
        return new NotApplicable(text("no such thing"));
    }

    /** A capability with this evidence. */
    public static Capability capability(String id, Demonstration... demonstrations) {
        return Capability.builder()
                .id(CapabilityId.of(id))
                .kind(CapabilityKind.ABILITY)
                .name(text(id))
                .description(text(id))
                .addDemonstrations(demonstrations)
                .build();
    }

    /** A piece of evidence that claims are linked to. */
    public static Demonstration evidence(Tier tier, String paper, String... claims) {
        PaperId id = PaperId.of(paper);
        List<ClaimId> links = Arrays.stream(claims).map(ClaimId::of).toList();
        return Demonstration.builder()
                .tier(tier)
                .paper(id)
                .source(document(paper))
                .locator(section("2"))
                .claims(links)
                .build();
    }

    /** A claim without assertions; its id begins with the paper's. */
    public static Claim.Builder claim(String id, Verdict verdict) {
        return claim(id, verdict, ClaimKind.METHOD, "1");
    }

    /** A claim of some kind that a section of the paper settles. */
    public static Claim.Builder claim(String id, Verdict verdict, ClaimKind kind, String section) {
        return Claim.builder()
                .id(ClaimId.of(id))
                .paper(PaperId.of(id.substring(0, id.indexOf('/'))))
                .section(SectionId.of(section))
                .kind(kind)
                .statement(text("statement of " + id))
                .verdict(verdict)
                .rationale(text("rationale of " + id));
    }

    /** An assertion by the reading. */
    public static Assertion read(String section, String place) {
        return read(READING, section, place);
    }

    /** An assertion by some reading. */
    public static Assertion read(SourceId reading, String section, String place) {
        return ReadingAssertion.of(reading, SectionId.of(section), Place.of(place));
    }

    /** An assertion by the paper. */
    public static Assertion said(String paper, String section) {
        return new PaperAssertion(document(paper), section(section));
    }

    /** Evidence of a paper. */
    public static Evidence proof(String paper, String section, Stance stance) {
        return Evidence.of(document(paper), section(section), stance);
    }

    /** A reading that covers sections of a paper; each entry is section, paper, then the sections covered. */
    public static Source reading(SourceId id, List<List<String>> outline) {
        return Source.builder()
                .id(id)
                .kind(SourceKind.READING)
                .title("A reading")
                .outline(outline.stream()
                        .map(entry -> new OutlineEntry(
                                SectionId.of(entry.get(0)),
                                "Section " + entry.get(0),
                                PaperId.of(entry.get(1)),
                                entry.stream().skip(2).map(SectionId::of).toList()))
                        .toList())
                .build();
    }
}
