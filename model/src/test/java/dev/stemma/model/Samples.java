package dev.stemma.model;

import dev.stemma.model.benchmark.Benchmark;
import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.benchmark.ComparisonKind;
import dev.stemma.model.benchmark.DataSet;
import dev.stemma.model.benchmark.Direction;
import dev.stemma.model.benchmark.Measurement;
import dev.stemma.model.benchmark.Metric;
import dev.stemma.model.benchmark.ScoreComparison;
import dev.stemma.model.benchmark.Setting;
import dev.stemma.model.benchmark.Uncertainty;
import dev.stemma.model.benchmark.UncertaintyKind;
import dev.stemma.model.benchmark.Variant;
import dev.stemma.model.claim.Annotation;
import dev.stemma.model.claim.Attribution;
import dev.stemma.model.claim.AttributionLabel;
import dev.stemma.model.claim.Capability;
import dev.stemma.model.claim.CapabilityKind;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.claim.ClaimKind;
import dev.stemma.model.claim.Demonstration;
import dev.stemma.model.claim.Evidence;
import dev.stemma.model.claim.LimitationAnnotation;
import dev.stemma.model.claim.LimitationLink;
import dev.stemma.model.claim.LimitationRelation;
import dev.stemma.model.claim.PaperAssertion;
import dev.stemma.model.claim.Place;
import dev.stemma.model.claim.Precedent;
import dev.stemma.model.claim.ReadingAssertion;
import dev.stemma.model.claim.Scope;
import dev.stemma.model.claim.SetAside;
import dev.stemma.model.claim.Stance;
import dev.stemma.model.claim.Tier;
import dev.stemma.model.claim.Verdict;
import dev.stemma.model.figure.ComparedSystem;
import dev.stemma.model.figure.Derived;
import dev.stemma.model.figure.Disclosure;
import dev.stemma.model.figure.Estimated;
import dev.stemma.model.figure.FigureValue;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.figure.NotApplicable;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.figure.Relationship;
import dev.stemma.model.figure.Stated;
import dev.stemma.model.figure.SystemKind;
import dev.stemma.model.figure.Unstated;
import dev.stemma.model.figure.Withheld;
import dev.stemma.model.id.BenchmarkId;
import dev.stemma.model.id.CapabilityId;
import dev.stemma.model.id.ClaimId;
import dev.stemma.model.id.MetricId;
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
import dev.stemma.model.paper.TrainingDataSet;
import dev.stemma.model.source.Citation;
import dev.stemma.model.source.ExternalId;
import dev.stemma.model.source.IdScheme;
import dev.stemma.model.source.Language;
import dev.stemma.model.source.LocalizedText;
import dev.stemma.model.source.Locator;
import dev.stemma.model.source.Organisation;
import dev.stemma.model.source.OutlineEntry;
import dev.stemma.model.source.PartialDate;
import dev.stemma.model.source.Party;
import dev.stemma.model.source.Person;
import dev.stemma.model.source.Source;
import dev.stemma.model.source.SourceKind;
import java.util.List;
import java.util.Optional;

/** One value of each wide type, with every attribute and every alternative in use. */
final class Samples {

    private static final LocalizedText TEXT = LocalizedText.of("A text.", "一段文字。");
    private static final PaperId PAPER = PaperId.of("alpha");
    private static final SourceId SOURCE = SourceId.of("alpha-paper");
    private static final SourceId READING = SourceId.of("reader");

    static final Locator EVERYWHERE = Locator.builder()
            .section(SectionId.of("3.1"))
            .page(4)
            .paragraph(2)
            .table("2")
            .drawing("1")
            .equation("3")
            .footnote("5")
            .row("large")
            .column("F1")
            .file("src/model.py")
            .line(147)
            .build();

    static final Locator SECTION =
            Locator.builder().section(SectionId.of("abstract")).build();

    private static final Party PARTY = new Party("Alpha Inc.", SOURCE, SECTION);

    private static final List<ExternalId> IDS = List.of(
            ExternalId.of(IdScheme.ARXIV, "2005.14165v4"),
            ExternalId.of(IdScheme.REPOSITORY, "github.com/alpha/one", new Citation(SOURCE, SECTION)));

    private Samples() {}

    static Source source() {
        return Source.builder()
                .id(READING)
                .kind(SourceKind.READING)
                .title("Somebody reads Alpha")
                .addAuthors(
                        Person.of("Reader", "A."),
                        new Person("Li", Optional.of("Na"), Optional.of("Li Na")),
                        new Organisation("Institute of Reading"))
                .moreAuthors(true)
                .date(PartialDate.of("2001-03"))
                .version("v2")
                .pages(12)
                .url("https://example.org/reading")
                .externalIds(IDS)
                .language(Language.CHINESE)
                .addOutline(new OutlineEntry(
                        SectionId.of("1.0"), "Abstract", PAPER, List.of(SectionId.of("abstract"), SectionId.of("1"))))
                .build();
    }

    static Paper paper() {
        return Paper.builder()
                .id(PAPER)
                .title("Alpha")
                .addAuthors(Person.of("Author"))
                .addDocuments(SOURCE)
                .addDates(new PaperDate(
                        DateKind.PREPRINT, PartialDate.of("2001-02-28"), SOURCE, SECTION, Optional.of(TEXT)))
                .addSections(
                        new Section(SectionId.of("1"), SOURCE, "Method", Optional.empty(), Optional.of(2)),
                        new Section(
                                SectionId.of("1.1"),
                                SOURCE,
                                "Details",
                                Optional.of(SectionId.of("1")),
                                Optional.empty()))
                .addBuildsOn(new Influence(
                        WorkId.of("older-2000"), InfluenceKind.METHOD_OF, SOURCE, SECTION, Optional.of(TEXT)))
                .addTrainingData(TrainingDataSet.builder()
                        .name("Books")
                        .bytes(FigureValue.of("40e9"))
                        .tokens(FigureValue.of("12e9"))
                        .weight(FigureValue.of("8"))
                        .epochs(FigureValue.of("1.9"))
                        .source(SOURCE)
                        .locator(SECTION)
                        .note(TEXT)
                        .build())
                .build();
    }

    static Claim claim() {
        return Claim.builder()
                .id(ClaimId.of("alpha/method/counts"))
                .paper(PAPER)
                .section(SectionId.of("1.1"))
                .kind(ClaimKind.FUTURE_WORK)
                .statement(TEXT)
                .addAssertions(
                        new ReadingAssertion(
                                READING,
                                SectionId.of("1.0"),
                                Place.of("item 2, sentence 1"),
                                Optional.of(Attribution.of(
                                        AttributionLabel.ANOTHER_SECTION, new Citation(SOURCE, EVERYWHERE), TEXT))),
                        new PaperAssertion(SOURCE, SECTION),
                        ReadingAssertion.of(READING, SectionId.of("1.0"), Place.of("heading")))
                .verdict(Verdict.PARTLY_SUPPORTED)
                .rationale(TEXT)
                .addEvidence(
                        new Evidence(SOURCE, EVERYWHERE, Stance.SUPPORTS, Optional.of(Scope.PART), Optional.of(TEXT)),
                        Evidence.of(SOURCE, SECTION, Stance.SILENT))
                .addCapabilities(CapabilityId.of("counting"))
                .addContradicts(ClaimId.of("alpha/method/cannot"))
                .addLimitationLinks(
                        new LimitationLink(
                                LimitationRelation.EASES,
                                Optional.of(ClaimId.of("older/method/slow")),
                                SOURCE,
                                SECTION,
                                TEXT,
                                List.of(
                                        new LimitationAnnotation(
                                                "first",
                                                PartialDate.of("2020-01-02"),
                                                Optional.of(LimitationRelation.LIFTS)),
                                        new LimitationAnnotation(
                                                "second", PartialDate.of("2020-01-02"), Optional.empty()))),
                        new LimitationLink(LimitationRelation.NEW, Optional.empty(), SOURCE, SECTION, TEXT, List.of()))
                .addAnnotations(new Annotation(
                        "first",
                        PartialDate.of("2020-01-02"),
                        Verdict.CONFLICTING,
                        List.of(AttributionLabel.NAMED_SECTION, AttributionLabel.NO_SECTION)))
                .settlement(TEXT)
                .build();
    }

    static Capability capability() {
        return Capability.builder()
                .id(CapabilityId.of("counting"))
                .kind(CapabilityKind.ADAPTATION)
                .name(TEXT)
                .description(TEXT)
                .excludes(TEXT)
                .addPrecedents(new Precedent(SOURCE, SECTION, TEXT))
                .addSetAside(new SetAside(PaperId.of("beta"), SOURCE, SECTION, TEXT))
                .addDemonstrations(
                        Demonstration.builder()
                                .tier(Tier.MEASURED)
                                .paper(PAPER)
                                .source(SOURCE)
                                .locator(SECTION)
                                .benchmark(BenchmarkId.of("count-it"))
                                .claims(List.of(ClaimId.of("alpha/method/counts")))
                                .note(TEXT)
                                .build(),
                        Demonstration.builder()
                                .tier(Tier.DEMONSTRATED)
                                .paper(PAPER)
                                .source(SOURCE)
                                .locator(SECTION)
                                .build(),
                        Demonstration.builder()
                                .tier(Tier.ASSERTED)
                                .paper(PAPER)
                                .source(SOURCE)
                                .locator(SECTION)
                                .build())
                .build();
    }

    static LanguageModel model() {
        return LanguageModel.builder()
                .id(ModelId.of("alpha-1"))
                .name("Alpha")
                .paper(PAPER)
                .flagship(true)
                .addDevelopers(PARTY)
                .publisher(PARTY)
                .externalIds(IDS)
                .addDisclosures(
                        new Disclosure(
                                Quantity.PARAMETERS,
                                List.of(
                                        new Withheld(SOURCE, SECTION, Optional.empty()),
                                        new Stated(
                                                FigureValue.of("175.0e9"),
                                                Optional.of(FigureValue.of("174.95e9")),
                                                Optional.of(FigureValue.of("175.05e9")),
                                                Optional.of("175.0B"),
                                                SOURCE,
                                                SECTION,
                                                Optional.of(TEXT)),
                                        new Derived(
                                                FigureValue.of("12"),
                                                "a formula",
                                                List.of(Quantity.LAYERS, Quantity.D_MODEL),
                                                Optional.empty()),
                                        new Estimated(
                                                FigureValue.of("1.50"),
                                                Optional.of(FigureValue.of("1")),
                                                Optional.of(FigureValue.of("2")),
                                                SOURCE,
                                                SECTION,
                                                Optional.empty()),
                                        new Unstated(List.of(SOURCE), Optional.empty())),
                                Optional.of(TEXT)),
                        new Disclosure(Quantity.DROPOUT, List.of(new NotApplicable(TEXT)), Optional.empty()))
                .build();
    }

    private static final Variant VARIANT =
            new Variant(Optional.of("base model"), Optional.of("greedy"), Optional.of("clean"), Optional.of("people"));

    static Benchmark benchmark() {
        return Benchmark.builder()
                .id(BenchmarkId.of("count-it"))
                .name("CountIt")
                .description(TEXT)
                .dataSet(new DataSet("Counts", Optional.of("https://example.org/counts"), SOURCE, SECTION))
                .url("https://example.org/count-it")
                .externalIds(IDS)
                .addMetrics(
                        Metric.of(MetricId.of("seconds"), "time", "seconds", Direction.LOWER),
                        new Metric(
                                MetricId.of("gain"),
                                "gain",
                                "seconds",
                                Direction.HIGHER,
                                Optional.of(FigureValue.of("-60")),
                                Optional.of(FigureValue.of("60")),
                                List.of(MetricId.of("seconds")),
                                Optional.of(MetricId.of("seconds")),
                                List.of(MetricId.of("seconds")),
                                Optional.of(new ScoreComparison(
                                        ComparisonKind.RELATIVE_CHANGE,
                                        MetricId.of("seconds"),
                                        Optional.of(VARIANT),
                                        Optional.of(Variant.ofSubset("all"))))))
                .addAverageOf(BenchmarkId.of("other"))
                .build();
    }

    static ComparedSystem system() {
        return ComparedSystem.builder()
                .id(ModelId.of("people"))
                .name("Human")
                .kind(SystemKind.HUMAN)
                .work(SOURCE)
                .addDevelopers(PARTY)
                .relationship(Relationship.THIRD_PARTY)
                .externalIds(IDS)
                .addDisclosures(new Disclosure(Quantity.PARAMETERS, List.of(new NotApplicable(TEXT)), Optional.empty()))
                .note(TEXT)
                .build();
    }

    static BenchmarkResult result() {
        return BenchmarkResult.builder()
                .model(ModelId.of("alpha-1"))
                .benchmark(BenchmarkId.of("count-it"))
                .metric(MetricId.of("seconds"))
                .setting(Setting.FEW_SHOT)
                .shots(5)
                .split("test")
                .modelVersion("base model")
                .prompt("greedy")
                .subset("clean")
                .opponent("people")
                .printing("text")
                .score(FigureValue.of("97.50"))
                .low(FigureValue.of("97"))
                .high(FigureValue.of("98"))
                .printed("~97.50")
                .uncertainty(new Uncertainty(
                        UncertaintyKind.CONFIDENCE_INTERVAL,
                        Optional.empty(),
                        Optional.of(FigureValue.of("97.0")),
                        Optional.of(FigureValue.of("98.0")),
                        Optional.of(FigureValue.of("95"))))
                .samples(40)
                .measured(new Measurement(SOURCE, FigureValue.of("0.05")))
                .source(SOURCE)
                .locator(EVERYWHERE)
                .note(TEXT)
                .build();
    }
}
