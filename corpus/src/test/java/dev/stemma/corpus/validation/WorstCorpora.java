package dev.stemma.corpus.validation;

import dev.stemma.model.Corpus;
import dev.stemma.model.benchmark.Benchmark;
import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.benchmark.Direction;
import dev.stemma.model.benchmark.Metric;
import dev.stemma.model.benchmark.Setting;
import dev.stemma.model.claim.Annotation;
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
import dev.stemma.model.figure.Figure;
import dev.stemma.model.figure.FigureValue;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.figure.Unstated;
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
import dev.stemma.model.paper.Influence;
import dev.stemma.model.paper.InfluenceKind;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.paper.Section;
import dev.stemma.model.source.LocalizedText;
import dev.stemma.model.source.Locator;
import dev.stemma.model.source.OutlineEntry;
import dev.stemma.model.source.PartialDate;
import dev.stemma.model.source.Source;
import dev.stemma.model.source.SourceKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** For each rule the worst corpora that we can think of, of any size, in which all ids and texts have one hash code. */
final class WorstCorpora {

    private static final SourceId SOURCE = SourceId.of("source");
    private static final PaperId PAPER = PaperId.of("paper");
    private static final Locator PAGE = Locator.builder().page(1).build();
    private static final LocalizedText TEXT = LocalizedText.of("text", "文");

    /** A corpus of any size that one rule has most work with, and how many findings there are for each of its entries. */
    record Worst(String name, int findings, IntFunction<Corpus.Builder> corpus) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Worst> worst() {
        return Stream.of(
                new Worst("references that lead nowhere", 1, WorstCorpora::danglingReferences),
                new Worst("a list in which all stands twice", 1, WorstCorpora::doubledReferences),
                new Worst("an outline that covers very many sections twice", 1, WorstCorpora::outline),
                new Worst("claims in a section that is in the outline very often", 2, WorstCorpora::assertions),
                new Worst("claims that all contradict one, and it them", 1, WorstCorpora::contradictions),
                new Worst("annotators who label a claim twice", 1, WorstCorpora::annotations),
                new Worst("evidence and assertions of one claim", 2, WorstCorpora::evidence),
                new Worst(
                        "attributions of one claim with evidence in very many sections", 1, WorstCorpora::attributions),
                new Worst("flagships of one paper", 0, WorstCorpora::flagships),
                new Worst("a chain of papers, each of which closes a circle", 1, WorstCorpora::circles),
                new Worst("entries for one quantity, derived from each other", 3, WorstCorpora::figures),
                new Worst("metrics that are averages of all", 1, WorstCorpora::metrics),
                new Worst("results that differ in the prompt alone, twice", 1, WorstCorpora::results),
                new Worst("evidence for a capability that links very many claims", 1, WorstCorpora::capability));
    }

    private WorstCorpora() {}

    /** Returns words of one hash code, made of pieces of one hash code. */
    private static List<String> colliding(int many) {
        int pieces = 32 - Integer.numberOfLeadingZeros(many - 1);
        return IntStream.range(0, many)
                .mapToObj(i -> {
                    StringBuilder word = new StringBuilder();
                    for (int piece = 0; piece < pieces; piece++) {
                        word.append((i >> piece & 1) == 0 ? "an" : "c0");
                    }
                    return word.toString();
                })
                .toList();
    }

    private static <V> List<V> twice(List<V> list) {
        List<V> both = new ArrayList<>(list);
        both.addAll(list);
        return both;
    }

    private static Corpus.Builder corpus() {
        return Corpus.builder()
                .id(CorpusId.of("worst"))
                .title(TEXT)
                .dataVersion("1")
                .license("CC0-1.0");
    }

    private static Source source(SourceId id) {
        return Source.builder().id(id).kind(SourceKind.PAPER).title("S").build();
    }

    private static Paper.Builder paper(PaperId id) {
        return Paper.builder().id(id).title("P");
    }

    private static Claim.Builder claim(String id) {
        return claim(id, Verdict.REFUTED);
    }

    private static Claim.Builder claim(String id, Verdict verdict) {
        return Claim.builder()
                .id(ClaimId.of(id))
                .paper(PAPER)
                .section(SectionId.of("1"))
                .kind(ClaimKind.BACKGROUND)
                .statement(TEXT)
                .rationale(TEXT)
                .verdict(verdict);
    }

    private static Corpus.Builder danglingReferences(int many) {
        List<SourceId> documents =
                colliding(many).stream().map(word -> SourceId.of(word + "x")).toList();
        return corpus().sources(colliding(many).stream()
                        .map(word -> source(SourceId.of(word)))
                        .toList())
                .papers(List.of(paper(PAPER).documents(documents).build()));
    }

    private static Corpus.Builder doubledReferences(int many) {
        List<SourceId> ids = colliding(many).stream().map(SourceId::of).toList();
        return corpus().sources(ids.stream().map(WorstCorpora::source).toList())
                .papers(List.of(paper(PAPER).documents(twice(ids)).build()));
    }

    private static Corpus.Builder outline(int many) {
        List<SectionId> sections = colliding(many).stream().map(SectionId::of).toList();
        return corpus().sources(List.of(
                        source(SOURCE),
                        Source.builder()
                                .id(SourceId.of("reading"))
                                .kind(SourceKind.READING)
                                .title("R")
                                .outline(List.of(new OutlineEntry(SectionId.of("1"), "One", PAPER, twice(sections))))
                                .build()))
                .papers(List.of(paper(PAPER)
                        .documents(List.of(SOURCE))
                        .sections(sections.stream()
                                .map(id -> new Section(
                                        id,
                                        SOURCE,
                                        "S",
                                        Optional.of(id).filter(sections.get(0)::equals),
                                        Optional.empty()))
                                .toList())
                        .build()));
    }

    private static Corpus.Builder assertions(int many) {
        SourceId reading = SourceId.of("reading");
        OutlineEntry other = new OutlineEntry(SectionId.of("1"), "One", PaperId.of("other"), List.of());
        return corpus().sources(List.of(Source.builder()
                        .id(reading)
                        .kind(SourceKind.READING)
                        .title("R")
                        .outline(Collections.nCopies(many, other))
                        .build()))
                .claims(colliding(many).stream()
                        .map(word -> claim("paper/" + word)
                                .addAssertions(ReadingAssertion.of(reading, SectionId.of("1"), Place.of("item 1")))
                                .build())
                        .toList());
    }

    private static Corpus.Builder contradictions(int many) {
        List<ClaimId> ids = colliding(many).stream()
                .map(word -> ClaimId.of("paper/" + word))
                .toList();
        return corpus().claims(ids.stream()
                .map(id -> claim(id.value())
                        .contradicts(id.equals(ids.get(0)) ? ids : List.of(ids.get(0)))
                        .build())
                .toList());
    }

    private static Corpus.Builder annotations(int many) {
        List<Annotation> annotations = colliding(many).stream()
                .map(word -> Annotation.of(word, PartialDate.of("2020"), Verdict.REFUTED))
                .toList();
        return corpus().claims(
                        List.of(claim("paper/a").annotations(twice(annotations)).build()));
    }

    private static Corpus.Builder evidence(int many) {
        List<SourceId> ids = colliding(many).stream().map(SourceId::of).toList();
        return corpus().papers(List.of(paper(PAPER).documents(List.of(SOURCE)).build()))
                .claims(List.of(claim("paper/a")
                        .assertions(ids.stream()
                                .map(id -> new PaperAssertion(id, PAGE))
                                .toList())
                        .evidence(ids.stream()
                                .map(id -> Evidence.of(id, PAGE, Stance.CONTRADICTS))
                                .toList())
                        .build()));
    }

    /** Each section of the reading covers one of the paper, and the evidence lies in as many others, each below the last. */
    private static Corpus.Builder attributions(int many) {
        SourceId reading = SourceId.of("reading");
        List<SectionId> covered =
                colliding(many).stream().map(word -> SectionId.of("a-" + word)).toList();
        List<SectionId> others =
                colliding(many).stream().map(word -> SectionId.of("b-" + word)).toList();
        List<Section> sections = new ArrayList<>();
        covered.forEach(id -> sections.add(new Section(id, SOURCE, "S", Optional.empty(), Optional.empty())));
        for (int i = 0; i < many; i++) {
            Optional<SectionId> parent = i == 0 ? Optional.empty() : Optional.of(others.get(i - 1));
            sections.add(new Section(others.get(i), SOURCE, "S", parent, Optional.empty()));
        }
        return corpus().sources(List.of(Source.builder()
                        .id(reading)
                        .kind(SourceKind.READING)
                        .title("R")
                        .outline(covered.stream()
                                .map(id -> new OutlineEntry(id, "One", PAPER, List.of(id)))
                                .toList())
                        .build()))
                .papers(List.of(
                        paper(PAPER).addDocuments(SOURCE).sections(sections).build()))
                .claims(List.of(claim("paper/a", Verdict.SUPPORTED)
                        .assertions(covered.stream()
                                .map(id -> new ReadingAssertion(
                                        reading,
                                        id,
                                        Place.of("heading"),
                                        Optional.of(Attribution.of(AttributionLabel.NAMED_SECTION))))
                                .toList())
                        .evidence(others.stream()
                                .map(id -> Evidence.of(
                                        SOURCE, Locator.builder().section(id).build(), Stance.SUPPORTS))
                                .toList())
                        .build()));
    }

    private static Corpus.Builder flagships(int many) {
        return corpus().papers(List.of(paper(PAPER).build()))
                .models(colliding(many).stream()
                        .map(word -> model(word, List.of()))
                        .toList());
    }

    private static LanguageModel model(String id, List<Disclosure> disclosures) {
        return LanguageModel.builder()
                .id(ModelId.of(id))
                .name("M")
                .paper(PAPER)
                .flagship(true)
                .disclosures(disclosures)
                .build();
    }

    private static Corpus.Builder circles(int many) {
        List<String> ids = colliding(many);
        return corpus().papers(IntStream.range(0, many)
                .mapToObj(i -> paper(PaperId.of(ids.get(i)))
                        .buildsOn(Stream.of(ids.get(0), ids.get(Math.min(i + 1, many - 1)))
                                .map(id -> new Influence(
                                        WorkId.of(id), InfluenceKind.CITES, SOURCE, PAGE, Optional.empty()))
                                .toList())
                        .build())
                .toList());
    }

    private static Corpus.Builder figures(int many) {
        FigureValue value = FigureValue.of("-1");
        Figure derived = new Derived(
                value, "f", List.of(Quantity.PARAMETERS, Quantity.LAYERS, Quantity.LAYERS), Optional.empty());
        Disclosure disclosure = new Disclosure(
                Quantity.PARAMETERS, List.of(derived, new Unstated(List.of(), Optional.empty())), Optional.empty());
        return corpus().models(List.of(model("model", Collections.nCopies(many, disclosure))));
    }

    private static Corpus.Builder metrics(int many) {
        List<MetricId> ids = colliding(many).stream().map(MetricId::of).toList();
        List<Metric> metrics = new ArrayList<>();
        ids.forEach(id -> metrics.add(Metric.of(id, "M", "points", Direction.HIGHER)));
        metrics.set(0, new Metric(ids.get(0), "M", "points", Direction.HIGHER, twice(ids), Optional.empty()));
        return corpus().benchmarks(List.of(Benchmark.builder()
                        .id(BenchmarkId.of("benchmark"))
                        .name("B")
                        .description(TEXT)
                        .metrics(metrics)
                        .build()))
                .results(Collections.nCopies(many, result("some")));
    }

    private static BenchmarkResult result(String variant) {
        return BenchmarkResult.builder()
                .model(ModelId.of("model"))
                .benchmark(BenchmarkId.of("benchmark"))
                .metric(MetricId.of("metric"))
                .setting(Setting.ZERO_SHOT)
                .prompt(variant)
                .score(FigureValue.of("1"))
                .source(SOURCE)
                .locator(PAGE)
                .build();
    }

    private static Corpus.Builder results(int many) {
        return corpus().results(
                        twice(colliding(many).stream().map(WorstCorpora::result).toList()));
    }

    private static Corpus.Builder capability(int many) {
        List<ClaimId> ids = colliding(many).stream()
                .map(word -> ClaimId.of("paper/" + word))
                .toList();
        return corpus().claims(ids.stream().map(id -> claim(id.value()).build()).toList())
                .capabilities(List.of(Capability.builder()
                        .id(CapabilityId.of("capability"))
                        .kind(CapabilityKind.ABILITY)
                        .name(TEXT)
                        .description(TEXT)
                        .addDemonstrations(Demonstration.builder()
                                .tier(Tier.DEMONSTRATED)
                                .paper(PaperId.of("other"))
                                .source(SOURCE)
                                .locator(PAGE)
                                .claims(twice(ids))
                                .build())
                        .build()));
    }
}
