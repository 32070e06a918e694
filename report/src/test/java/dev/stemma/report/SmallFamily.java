package dev.stemma.report;

import dev.stemma.corpus.CorpusWriter;
import dev.stemma.model.Corpus;
import dev.stemma.model.benchmark.Benchmark;
import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.benchmark.Direction;
import dev.stemma.model.benchmark.Metric;
import dev.stemma.model.benchmark.Setting;
import dev.stemma.model.claim.Annotation;
import dev.stemma.model.claim.Assertion;
import dev.stemma.model.claim.Attribution;
import dev.stemma.model.claim.AttributionLabel;
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
import dev.stemma.model.id.BenchmarkId;
import dev.stemma.model.id.CapabilityId;
import dev.stemma.model.id.ClaimId;
import dev.stemma.model.id.CorpusId;
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
import dev.stemma.model.source.Citation;
import dev.stemma.model.source.LocalizedText;
import dev.stemma.model.source.Locator;
import dev.stemma.model.source.OutlineEntry;
import dev.stemma.model.source.PartialDate;
import dev.stemma.model.source.Source;
import dev.stemma.model.source.SourceKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A family of two papers that has one of everything, frozen so that edits of the shipped data break no test. */
public final class SmallFamily {

    public static final String STATEMENT = "Alpha says \"one, two\"\nand stops | here.";

    private static final SourceId ALPHA_PAPER = SourceId.of("alpha-paper");
    private static final SourceId BETA_PAPER = SourceId.of("beta-paper");
    private static final SourceId READER = SourceId.of("reader");
    private static final PaperId ALPHA = PaperId.of("alpha");
    private static final PaperId BETA = PaperId.of("beta");
    private static final SectionId FIRST = SectionId.of("1");
    private static final SectionId SECOND = SectionId.of("2");
    private static final CapabilityId COUNTING = CapabilityId.of("counting");

    private SmallFamily() {}

    public static Path writtenTo(Path folder) {
        return writtenTo(folder, corpus().build());
    }

    public static Path writtenTo(Path folder, Corpus corpus) {
        try {
            CorpusWriter.write(corpus, folder);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Corpus.Builder corpus() {
        return corpusOf(header(), claims());
    }

    public static Corpus titled(LocalizedText title) {
        return corpusOf(header(title), claims()).build();
    }

    private static Corpus.Builder corpusOf(Corpus.Builder header, List<Claim> claims) {
        return header.sources(sources())
                .papers(List.of(paper(ALPHA, ALPHA_PAPER, "2020-01-01", List.of()), beta()))
                .models(List.of(alphaModel(), betaModel()))
                .claims(claims)
                .capabilities(List.of(counting()))
                .benchmarks(List.of(benchmark()))
                .results(List.of(result("92.50", Optional.of("test")), result("7.1e1", Optional.empty())));
    }

    public static Corpus.Builder header() {
        return header(LocalizedText.of("A small family", "一个小家族"));
    }

    private static Corpus.Builder header(LocalizedText title) {
        return Corpus.builder()
                .id(CorpusId.of("small"))
                .title(title)
                .dataVersion("1.0.0")
                .license("CC0-1.0");
    }

    public static List<Source> sources() {
        return List.of(
                source(ALPHA_PAPER, SourceKind.PAPER).build(),
                source(BETA_PAPER, SourceKind.PAPER).build(),
                source(READER, SourceKind.READING)
                        .addOutline(new OutlineEntry(SectionId.of("9.1"), "开头", ALPHA, List.of(FIRST)))
                        .build());
    }

    private static Source.Builder source(SourceId id, SourceKind kind) {
        Source.Builder source = Source.builder();
        source.id(id).kind(kind).title("Title of " + id);
        return source;
    }

    private static Paper paper(PaperId id, SourceId document, String date, List<Influence> buildsOn) {
        return Paper.builder()
                .id(id)
                .title("The paper " + id)
                .documents(List.of(document))
                .dates(List.of(
                        new PaperDate(DateKind.PAPER, PartialDate.of(date), document, at(FIRST), Optional.empty())))
                .sections(List.of(
                        new Section(FIRST, document, "Start", Optional.empty(), Optional.of(1)),
                        new Section(SECOND, document, "End", Optional.empty(), Optional.empty())))
                .buildsOn(buildsOn)
                .build();
    }

    private static Paper beta() {
        return paper(
                BETA,
                BETA_PAPER,
                "2021-01-01",
                List.of(new Influence(
                        WorkId.of("alpha"), InfluenceKind.SUCCESSOR_OF, BETA_PAPER, at(FIRST), Optional.empty())));
    }

    private static LanguageModel alphaModel() {
        return model("alpha-one", ALPHA)
                .disclosures(List.of(
                        new Disclosure(
                                Quantity.PARAMETERS,
                                List.of(
                                        stated("1.50e6"),
                                        new Estimated(
                                                FigureValue.of("2e6"),
                                                Optional.empty(),
                                                Optional.empty(),
                                                BETA_PAPER,
                                                at(SECOND),
                                                Optional.empty())),
                                Optional.of(LocalizedText.of("It is the paper's own.", "这是论文自己的数。"))),
                        only(Quantity.LAYERS, stated("6")),
                        only(
                                Quantity.D_FF,
                                new Derived(
                                        FigureValue.of("24"),
                                        "4 * layers",
                                        List.of(Quantity.LAYERS),
                                        Optional.empty())),
                        only(Quantity.OPTIMIZER, stated("Adam")),
                        only(Quantity.POST_TRAINING, new NotApplicable(LocalizedText.of("There is none.", "没有这一步。"))),
                        only(
                                Quantity.TRAINING_TOKENS,
                                new Unstated(List.of(ALPHA_PAPER, BETA_PAPER), Optional.empty()))))
                .build();
    }

    private static LanguageModel betaModel() {
        return model("beta-one", BETA)
                .disclosures(List.of(
                        only(Quantity.PARAMETERS, new Withheld(BETA_PAPER, at(SECOND), Optional.empty())),
                        only(
                                Quantity.LAYERS,
                                new Stated(
                                        FigureValue.of("12"),
                                        Optional.empty(),
                                        BETA_PAPER,
                                        at(FIRST),
                                        Optional.empty()))))
                .build();
    }

    private static LanguageModel.Builder model(String id, PaperId paper) {
        LanguageModel.Builder model = LanguageModel.builder();
        model.id(ModelId.of(id)).name("Model " + id).paper(paper).flagship(true);
        return model;
    }

    private static Figure stated(String value) {
        return new Stated(FigureValue.of(value), Optional.empty(), ALPHA_PAPER, at(FIRST), Optional.empty());
    }

    private static Disclosure only(Quantity quantity, Figure figure) {
        return new Disclosure(quantity, List.of(figure), Optional.empty());
    }

    public static List<Claim> claims() {
        return List.of(
                claim(
                        "alpha/start/says",
                        STATEMENT,
                        Verdict.SUPPORTED,
                        Stance.SUPPORTS,
                        FIRST,
                        read(AttributionLabel.NAMED_SECTION)),
                claim(
                        "alpha/start/never",
                        "Alpha never stops.",
                        Verdict.REFUTED,
                        Stance.CONTRADICTS,
                        FIRST,
                        read(AttributionLabel.NO_SECTION)),
                claim("alpha/end/late", "Alpha ends late.", Verdict.SUPPORTED, Stance.SUPPORTS, SECOND, read()),
                claim(
                        "alpha/end/own",
                        "Alpha counts to two.",
                        Verdict.SUPPORTED,
                        Stance.SUPPORTS,
                        SECOND,
                        new PaperAssertion(
                                ALPHA_PAPER,
                                Locator.builder().section(SECOND).page(3).build())));
    }

    private static Assertion read() {
        return ReadingAssertion.of(READER, SectionId.of("9.1"), Place.of("paragraph 2, sentence 1"));
    }

    private static Assertion read(AttributionLabel label) {
        return read(Attribution.of(label));
    }

    private static Assertion read(Attribution attribution) {
        return new ReadingAssertion(
                READER, SectionId.of("9.1"), Place.of("paragraph 2, sentence 1"), Optional.of(attribution));
    }

    /** The corpus with a judgement of the claim that has none: another section says it. */
    public static Corpus judged() {
        return corpusOf(
                        header(),
                        claims().stream()
                                .map(claim -> claim.id().value().equals("alpha/end/late")
                                        ? claim(
                                                "alpha/end/late",
                                                "Alpha ends late.",
                                                Verdict.SUPPORTED,
                                                Stance.SUPPORTS,
                                                SECOND,
                                                read(Attribution.of(
                                                        AttributionLabel.ANOTHER_SECTION,
                                                        new Citation(ALPHA_PAPER, at(SECOND)),
                                                        LocalizedText.of("The start is silent.", "开头未提。"))))
                                        : claim)
                                .toList())
                .build();
    }

    private static Claim claim(
            String id, String statement, Verdict verdict, Stance stance, SectionId section, Assertion assertion) {
        return Claim.builder()
                .id(ClaimId.of(id))
                .paper(ALPHA)
                .section(section)
                .kind(ClaimKind.RESULT)
                .statement(LocalizedText.of(statement, "Alpha 的论断。"))
                .assertions(List.of(assertion))
                .verdict(verdict)
                .rationale(LocalizedText.of("The text decides.", "以原文为准。"))
                .evidence(List.of(new Evidence(
                        ALPHA_PAPER,
                        at(section),
                        stance,
                        Optional.empty(),
                        stance == Stance.CONTRADICTS
                                ? Optional.of(LocalizedText.of("It says otherwise.", "它另有说法。"))
                                : Optional.empty())))
                .capabilities(List.of(COUNTING))
                .annotations(List.of(
                        Annotation.of("first", PartialDate.of("2022-01-01"), verdict),
                        Annotation.of("second", PartialDate.of("2022-01-02"), verdict)))
                .build();
    }

    private static Capability counting() {
        return Capability.builder()
                .id(COUNTING)
                .kind(CapabilityKind.ABILITY)
                .name(LocalizedText.of("Counting", "数数"))
                .description(LocalizedText.of("It counts.", "会数数。"))
                .demonstrations(List.of(Demonstration.builder()
                        .tier(Tier.MEASURED)
                        .paper(ALPHA)
                        .source(ALPHA_PAPER)
                        .locator(at(SECOND))
                        .build()))
                .build();
    }

    private static Benchmark benchmark() {
        return Benchmark.builder()
                .id(BenchmarkId.of("sums"))
                .name("Sums")
                .description(LocalizedText.of("Adding.", "加法。"))
                .metrics(List.of(Metric.of(MetricId.of("accuracy"), "accuracy", "percent", Direction.HIGHER)))
                .build();
    }

    private static BenchmarkResult result(String score, Optional<String> split) {
        return BenchmarkResult.builder()
                .model(ModelId.of("alpha-one"))
                .benchmark(BenchmarkId.of("sums"))
                .metric(MetricId.of("accuracy"))
                .setting(split.isPresent() ? Setting.FEW_SHOT : Setting.ZERO_SHOT)
                .shots(split.map(unused -> 4))
                .split(split)
                .score(FigureValue.of(score))
                .source(ALPHA_PAPER)
                .locator(at(SECOND))
                .build();
    }

    private static Locator at(SectionId section) {
        return Locator.builder().section(section).build();
    }
}
