package dev.stemma.corpus.validation;

import dev.stemma.corpus.location.Pointer;
import dev.stemma.corpus.problem.Rule;
import dev.stemma.model.Corpus;
import dev.stemma.model.benchmark.Benchmark;
import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.claim.Assertion;
import dev.stemma.model.claim.Attribution;
import dev.stemma.model.claim.Capability;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.claim.Demonstration;
import dev.stemma.model.claim.Evidence;
import dev.stemma.model.claim.LimitationLink;
import dev.stemma.model.claim.PaperAssertion;
import dev.stemma.model.claim.Precedent;
import dev.stemma.model.claim.ReadingAssertion;
import dev.stemma.model.claim.SetAside;
import dev.stemma.model.figure.ComparedSystem;
import dev.stemma.model.figure.Disclosure;
import dev.stemma.model.figure.Figure;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.figure.Unstated;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.paper.Influence;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.paper.PaperDate;
import dev.stemma.model.source.Citation;
import dev.stemma.model.source.ExternalId;
import dev.stemma.model.source.Locator;
import dev.stemma.model.source.Party;
import dev.stemma.model.source.Source;
import dev.stemma.model.source.SourceKind;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * {@link Rule#DANGLING_REFERENCE}: every id that is referred to exists; {@link Rule#READING_ROLE} and {@link Rule#REPEATED_ENTRY}
 * of what refers to something; and {@link Rule#LOCATOR_PAGE}: no locator points behind the last page of its source.
 */
final class ReferenceCheck extends Check {

    private final Set<String> sources;
    private final Set<String> readings = new HashSet<>();
    private final Set<String> papers;
    private final Set<String> works;
    private final Set<String> models;
    private final Set<String> claims;
    private final Set<String> capabilities;
    private final Set<String> benchmarks;
    private final Map<SourceId, Integer> pages = new HashMap<>();

    private final SectionCheck sections;

    ReferenceCheck(Corpus corpus, Unread unread, Consumer<Finding> findings, SectionCheck sections) {
        super(corpus, unread, findings);
        this.sections = sections;
        this.sources = ids(corpus.sources(), Source::id);
        corpus.sources().stream()
                .filter(source -> source.kind() == SourceKind.READING)
                .forEach(reading -> readings.add(reading.id().value()));
        this.papers = ids(corpus.papers(), Paper::id);
        this.works = new LinkedHashSet<>(papers);
        this.works.addAll(sources);
        this.models = ids(corpus.models(), LanguageModel::id);
        this.models.addAll(ids(corpus.systems(), ComparedSystem::id));
        this.claims = ids(corpus.claims(), Claim::id);
        this.capabilities = ids(corpus.capabilities(), Capability::id);
        this.benchmarks = ids(corpus.benchmarks(), Benchmark::id);
        corpus.sources().forEach(source -> source.pages().ifPresent(last -> pages.put(source.id(), last)));
    }

    private static <V> Set<String> ids(Collection<V> values, Function<V, ?> id) {
        return values.stream()
                .map(value -> id.apply(value).toString())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    void run() {
        corpus.sources().forEach(this::source);
        corpus.papers().forEach(this::paper);
        corpus.models().forEach(this::model);
        corpus.systems().forEach(this::system);
        corpus.capabilities().forEach(this::capability);
        corpus.benchmarks().forEach(this::benchmark);
        corpus.results().forEach(this::result);
        corpus.claims().forEach(this::claim);
    }

    private void source(Source source) {
        if (source.kind() != SourceKind.READING && !source.outline().isEmpty()) {
            report(
                    source,
                    at("outline"),
                    Rule.READING_ROLE,
                    "the source '" + source.id() + "' is no reading and has an outline",
                    "remove it, or make it a reading; the sections of a paper stand in its file");
        }
        for (int i = 0; i < source.outline().size(); i++) {
            expect(
                    source,
                    at("outline", i).member("paper"),
                    "paper",
                    source.outline().get(i).paper(),
                    papers);
        }
        outside(source, source.externalIds());
    }

    private void benchmark(Benchmark benchmark) {
        expectAll(benchmark, at("averageOf"), "benchmark", benchmark.averageOf(), benchmarks);
        benchmark.dataSet().ifPresent(data -> cited(benchmark, at("dataSet"), data.citation()));
        outside(benchmark, benchmark.externalIds());
    }

    private void parties(Object entry, List<Party> developers) {
        cited(entry, "developers", developers, Party::citation);
        expectOnce(entry, at("developers"), "developer", developers);
    }

    private void outside(Object entry, List<ExternalId> ids) {
        for (int i = 0; i < ids.size(); i++) {
            Pointer at = at("externalIds", i);
            ids.get(i).citation().ifPresent(place -> cited(entry, at, place));
        }
        expectOnce(entry, at("externalIds"), "outside id", ids);
    }

    private void paper(Paper paper) {
        expectAll(paper, at("documents"), "source", paper.documents(), sources);
        sections.paper(paper);
        expectDistinct(paper, at("dates"), paper.dates(), date -> date);
        expectDistinct(paper, at("trainingData"), paper.trainingData(), data -> data);
        expectDistinct(paper, at("buildsOn"), paper.buildsOn(), influence -> influence.work() + " " + influence.how());
        cited(paper, "dates", paper.dates(), PaperDate::citation);
        Set<String> documents = ids(paper.documents(), id -> id);
        for (int i = 0; i < paper.sections().size(); i++) {
            SourceId document = paper.sections().get(i).source();
            expect(paper, at("sections", i).member("source"), "document of this paper", document, documents);
            Pointer page = at("sections", i).member("page");
            paper.sections().get(i).page().ifPresent(number -> page(paper, page, document, number));
        }
        cited(paper, "trainingData", paper.trainingData(), data -> new Citation(data.source(), data.locator()));
        for (int i = 0; i < paper.buildsOn().size(); i++) {
            Influence influence = paper.buildsOn().get(i);
            expect(paper, at("buildsOn", i).member("work"), "paper or source", influence.work(), works);
            expectNoReading(paper, at("buildsOn", i).member("work"), influence.work());
            cited(paper, at("buildsOn", i), influence.source(), influence.locator());
        }
    }

    private void model(LanguageModel model) {
        expect(model, at("paper"), "paper", model.paper(), papers);
        parties(model, model.developers());
        model.publisher().ifPresent(publisher -> cited(model, at("publisher"), publisher.citation()));
        outside(model, model.externalIds());
        figures(model, model.disclosures());
    }

    private void system(ComparedSystem system) {
        system.work().ifPresent(work -> expect(system, at("work"), "source", work, sources));
        system.work().ifPresent(work -> expectNoReading(system, at("work"), work));
        parties(system, system.developers());
        outside(system, system.externalIds());
        figures(system, system.disclosures());
    }

    private void figures(Object entry, List<Disclosure> disclosures) {
        for (int i = 0; i < disclosures.size(); i++) {
            List<Figure> figures = disclosures.get(i).figures();
            expectDistinct(entry, at("disclosures", i).member("figures"), figures, figure -> figure);
            for (int j = 0; j < figures.size(); j++) {
                Pointer at = at("disclosures", i).member("figures").element(j);
                figures.get(j).citations().forEach(place -> cited(entry, at, place));
                if (figures.get(j) instanceof Unstated unstated) {
                    expectAll(entry, at.member("searched"), "source", unstated.searched(), sources);
                    for (int k = 0; k < unstated.searched().size(); k++) {
                        expectNoReading(
                                entry,
                                at.member("searched").element(k),
                                unstated.searched().get(k));
                    }
                }
            }
        }
    }

    private void capability(Capability capability) {
        expectDistinct(capability, at("demonstrations"), capability.demonstrations(), demonstration -> demonstration);
        for (int i = 0; i < capability.demonstrations().size(); i++) {
            Demonstration demonstration = capability.demonstrations().get(i);
            Pointer at = at("demonstrations", i);
            expect(capability, at.member("paper"), "paper", demonstration.paper(), papers);
            cited(capability, at, demonstration.source(), demonstration.locator());
            expectAll(capability, at.member("claims"), "claim", demonstration.claims(), claims);
            for (int j = 0; j < demonstration.claims().size(); j++) {
                Pointer place = at.member("claims").element(j);
                corpus.find(demonstration.claims().get(j))
                        .filter(claim -> !claim.paper().equals(demonstration.paper()))
                        .ifPresent(claim -> report(
                                capability,
                                place,
                                Rule.DANGLING_REFERENCE,
                                "the claim is about paper '" + claim.paper() + "', the evidence about '"
                                        + demonstration.paper() + "'",
                                "link a claim about the same paper"));
            }
            demonstration
                    .benchmark()
                    .ifPresent(id -> expect(capability, at.member("benchmark"), "benchmark", id, benchmarks));
        }
        cited(capability, "precedents", capability.precedents(), Precedent::citation);
        cited(capability, "setAside", capability.setAside(), SetAside::citation);
        for (int i = 0; i < capability.setAside().size(); i++) {
            PaperId paper = capability.setAside().get(i).paper();
            expect(capability, at("setAside", i).member("paper"), "paper", paper, papers);
        }
    }

    private void result(BenchmarkResult result) {
        expect(result, at("model"), "model or compared system", result.model(), models);
        expect(result, at("benchmark"), "benchmark", result.benchmark(), benchmarks);
        cited(result, Pointer.ROOT, result.source(), result.locator());
        result.measured()
                .ifPresent(measured ->
                        expect(result, at("measured").member("document"), "source", measured.document(), sources));
    }

    private void claim(Claim claim) {
        expect(claim, at("paper"), "paper", claim.paper(), papers);
        sections.inPaper(claim, at("section"), claim.section(), claim.paper());
        expectDistinct(claim, at("assertions"), claim.assertions(), ReferenceCheck::place);
        for (int i = 0; i < claim.assertions().size(); i++) {
            Assertion assertion = claim.assertions().get(i);
            Pointer at = at("assertions", i);
            if (assertion instanceof PaperAssertion byPaper) {
                cited(claim, at, byPaper.source(), byPaper.locator());
            } else if (assertion instanceof ReadingAssertion byReading) {
                source(claim, at, byReading.source());
                sections.inSource(claim, at, byReading.section(), byReading.source());
                byReading
                        .attribution()
                        .flatMap(Attribution::citation)
                        .ifPresent(place -> cited(claim, at.member("attribution"), place));
            }
        }
        cited(claim, "evidence", claim.evidence(), Evidence::citation);
        expectAll(claim, at("capabilities"), "capability", claim.capabilities(), capabilities);
        for (int i = 0; i < claim.contradicts().size(); i++) {
            expect(claim, at("contradicts", i), "claim", claim.contradicts().get(i), claims);
        }
        for (int i = 0; i < claim.limitationLinks().size(); i++) {
            LimitationLink link = claim.limitationLinks().get(i);
            Pointer at = at("limitationLinks", i);
            link.earlier().ifPresent(earlier -> expect(claim, at.member("earlier"), "claim", earlier, claims));
            cited(claim, at, link.source(), link.locator());
        }
    }

    /** {@return where somebody asserts something} */
    private static String place(Assertion assertion) {
        return assertion.match(
                byReading -> byReading.source() + " " + byReading.section() + " " + byReading.place(),
                byPaper -> byPaper.source() + " " + byPaper.locator());
    }

    private <E> void cited(Object entry, String list, List<E> elements, Function<E, Citation> place) {
        for (int i = 0; i < elements.size(); i++) {
            cited(entry, at(list, i), place.apply(elements.get(i)));
        }
    }

    private void cited(Object entry, Pointer at, Citation place) {
        cited(entry, at, place.source(), place.locator());
    }

    /** Looks at the source, the section and the page of what stands at a place. */
    private void cited(Object entry, Pointer at, SourceId source, Locator locator) {
        source(entry, at, source);
        expectNoReading(entry, at.member("source"), source);
        sections.cited(entry, at, source, locator);
        locator.page().ifPresent(page -> page(entry, at.member("locator").member("page"), source, page));
    }

    private void page(Object entry, Pointer at, SourceId source, int page) {
        int last = pages.getOrDefault(source, page);
        if (page > last) {
            report(
                    entry,
                    at,
                    Rule.LOCATOR_PAGE,
                    "page " + page + " is behind the last page of '" + source + "', which has " + last,
                    "correct the page, or the 'pages' of the source; pages are counted from 1 in the version that was read");
        }
    }

    private void expectNoReading(Object entry, Pointer at, Object id) {
        if (readings.contains(id.toString())) {
            report(
                    entry,
                    at,
                    Rule.READING_ROLE,
                    "'" + id + "' is a reading, on which nothing but an assertion rests",
                    "name the document that says so");
        }
    }

    private void source(Object entry, Pointer at, SourceId source) {
        expect(entry, at.member("source"), "source", source, sources);
    }

    private void expectAll(Object entry, Pointer list, String what, List<?> ids, Set<String> known) {
        for (int i = 0; i < ids.size(); i++) {
            expect(entry, list.element(i), what, ids.get(i), known);
        }
        expectOnce(entry, list, what, ids);
    }

    private void expect(Object entry, Pointer at, String what, Object id, Set<String> known) {
        String name = id.toString();
        if (!known.contains(name) && !unread.mayHold(name)) {
            report(
                    entry,
                    at,
                    Rule.DANGLING_REFERENCE,
                    "there is no " + what + " '" + name + "'",
                    suggestion(name, known).orElse("add it, or refer to one that exists"));
        }
    }
}
