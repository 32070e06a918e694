package dev.stemma.corpus.validation;

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
import dev.stemma.model.claim.PaperAssertion;
import dev.stemma.model.claim.Precedent;
import dev.stemma.model.claim.ReadingAssertion;
import dev.stemma.model.claim.SetAside;
import dev.stemma.model.figure.ComparedSystem;
import dev.stemma.model.figure.Disclosure;
import dev.stemma.model.figure.Figure;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.figure.Unstated;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.paper.PaperDate;
import dev.stemma.model.source.Citation;
import dev.stemma.model.source.ExternalId;
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
        Spot at = Spot.of(source);
        if (source.kind() != SourceKind.READING && !source.outline().isEmpty()) {
            report(
                    at.member("outline"),
                    Rule.READING_ROLE,
                    "the source '" + source.id() + "' is no reading and has an outline",
                    "remove it, or make it a reading; the sections of a paper stand in its file");
        }
        at.each(
                "outline",
                source.outline(),
                (entry, spot) -> expect(spot.member("paper"), "paper", entry.paper(), papers));
        outside(at, source.externalIds());
    }

    private void benchmark(Benchmark benchmark) {
        Spot at = Spot.of(benchmark);
        expectAll(at.member("averageOf"), "benchmark", benchmark.averageOf(), benchmarks);
        benchmark.dataSet().ifPresent(data -> cited(at.member("dataSet"), data.citation()));
        outside(at, benchmark.externalIds());
    }

    private void parties(Spot at, List<Party> developers) {
        cited(at, "developers", developers, Party::citation);
        expectOnce(at.member("developers"), "developer", developers);
    }

    private void outside(Spot at, List<ExternalId> ids) {
        at.each("externalIds", ids, (id, spot) -> id.citation().ifPresent(place -> cited(spot, place)));
        expectOnce(at.member("externalIds"), "outside id", ids);
    }

    private void paper(Paper paper) {
        Spot at = Spot.of(paper);
        expectAll(at.member("documents"), "source", paper.documents(), sources);
        sections.paper(paper);
        expectDistinct(at.member("dates"), paper.dates(), date -> date);
        expectDistinct(at.member("trainingData"), paper.trainingData(), data -> data);
        expectDistinct(at.member("buildsOn"), paper.buildsOn(), influence -> influence.work() + " " + influence.how());
        cited(at, "dates", paper.dates(), PaperDate::citation);
        Set<String> documents = ids(paper.documents(), id -> id);
        at.each("sections", paper.sections(), (section, spot) -> {
            expect(spot.member("source"), "document of this paper", section.source(), documents);
            section.page().ifPresent(page -> page(spot, section.source(), page));
        });
        cited(at, "trainingData", paper.trainingData(), data -> new Citation(data.source(), data.locator()));
        at.each("buildsOn", paper.buildsOn(), (influence, spot) -> {
            expect(spot.member("work"), "paper or source", influence.work(), works);
            expectNoReading(spot.member("work"), influence.work());
            cited(spot, influence.citation());
        });
    }

    private void model(LanguageModel model) {
        Spot at = Spot.of(model);
        expect(at.member("paper"), "paper", model.paper(), papers);
        parties(at, model.developers());
        model.publisher().ifPresent(publisher -> cited(at.member("publisher"), publisher.citation()));
        outside(at, model.externalIds());
        figures(at, model.disclosures());
    }

    private void system(ComparedSystem system) {
        Spot at = Spot.of(system);
        system.work().ifPresent(work -> {
            expect(at.member("work"), "source", work, sources);
            expectNoReading(at.member("work"), work);
        });
        parties(at, system.developers());
        outside(at, system.externalIds());
        figures(at, system.disclosures());
    }

    private void figures(Spot at, List<Disclosure> disclosures) {
        at.each("disclosures", disclosures, (disclosure, spot) -> {
            expectDistinct(spot.member("figures"), disclosure.figures(), figure -> figure);
            spot.each("figures", disclosure.figures(), this::figure);
        });
    }

    private void figure(Figure figure, Spot at) {
        figure.citations().forEach(place -> cited(at, place));
        if (figure instanceof Unstated unstated) {
            expectAll(at.member("searched"), "source", unstated.searched(), sources);
            at.each("searched", unstated.searched(), (source, spot) -> expectNoReading(spot, source));
        }
    }

    private void capability(Capability capability) {
        Spot at = Spot.of(capability);
        expectDistinct(at.member("demonstrations"), capability.demonstrations(), demonstration -> demonstration);
        at.each("demonstrations", capability.demonstrations(), this::demonstration);
        cited(at, "precedents", capability.precedents(), Precedent::citation);
        cited(at, "setAside", capability.setAside(), SetAside::citation);
        at.each(
                "setAside",
                capability.setAside(),
                (setAside, spot) -> expect(spot.member("paper"), "paper", setAside.paper(), papers));
    }

    private void demonstration(Demonstration demonstration, Spot at) {
        expect(at.member("paper"), "paper", demonstration.paper(), papers);
        cited(at, demonstration.citation());
        expectAll(at.member("claims"), "claim", demonstration.claims(), claims);
        at.each(
                "claims",
                demonstration.claims(),
                (id, spot) -> corpus.find(id)
                        .filter(claim -> !claim.paper().equals(demonstration.paper()))
                        .ifPresent(claim -> report(
                                spot,
                                Rule.DANGLING_REFERENCE,
                                "the claim is about paper '" + claim.paper() + "', the evidence about '"
                                        + demonstration.paper() + "'",
                                "link a claim about the same paper")));
        demonstration.benchmark().ifPresent(id -> expect(at.member("benchmark"), "benchmark", id, benchmarks));
    }

    private void result(BenchmarkResult result) {
        Spot at = Spot.of(result);
        expect(at.member("model"), "model or compared system", result.model(), models);
        expect(at.member("benchmark"), "benchmark", result.benchmark(), benchmarks);
        cited(at, new Citation(result.source(), result.locator()));
        result.measured()
                .ifPresent(measured ->
                        expect(at.member("measured").member("document"), "source", measured.document(), sources));
    }

    private void claim(Claim claim) {
        Spot at = Spot.of(claim);
        expect(at.member("paper"), "paper", claim.paper(), papers);
        sections.inPaper(at.member("section"), claim.section(), claim.paper());
        expectDistinct(at.member("assertions"), claim.assertions(), ReferenceCheck::place);
        at.each("assertions", claim.assertions(), this::assertion);
        cited(at, "evidence", claim.evidence(), Evidence::citation);
        expectAll(at.member("capabilities"), "capability", claim.capabilities(), capabilities);
        at.each("contradicts", claim.contradicts(), (other, spot) -> expect(spot, "claim", other, claims));
        at.each("limitationLinks", claim.limitationLinks(), (link, spot) -> {
            link.earlier().ifPresent(earlier -> expect(spot.member("earlier"), "claim", earlier, claims));
            cited(spot, link.citation());
        });
    }

    private void assertion(Assertion assertion, Spot at) {
        if (assertion instanceof PaperAssertion byPaper) {
            cited(at, byPaper.citation());
        } else if (assertion instanceof ReadingAssertion byReading) {
            source(at, byReading.source());
            sections.inSource(at.member("section"), byReading.section(), byReading.source());
            byReading
                    .attribution()
                    .flatMap(Attribution::citation)
                    .ifPresent(place -> cited(at.member("attribution"), place));
        }
    }

    /** {@return where somebody asserts something} */
    private static String place(Assertion assertion) {
        return assertion.match(
                byReading -> byReading.source() + " " + byReading.section() + " " + byReading.place(),
                byPaper -> byPaper.source() + " " + byPaper.locator());
    }

    private <E> void cited(Spot at, String list, List<E> elements, Function<E, Citation> place) {
        at.each(list, elements, (element, spot) -> cited(spot, place.apply(element)));
    }

    /** Looks at the source, the section and the page of what stands at a place. */
    private void cited(Spot at, Citation place) {
        source(at, place.source());
        expectNoReading(at.member("source"), place.source());
        Spot locator = at.member("locator");
        place.locator()
                .section()
                .ifPresent(section -> sections.inSource(locator.member("section"), section, place.source()));
        place.locator().page().ifPresent(page -> page(locator, place.source(), page));
    }

    private void page(Spot at, SourceId source, int page) {
        int last = pages.getOrDefault(source, page);
        if (page > last) {
            report(
                    at.member("page"),
                    Rule.LOCATOR_PAGE,
                    "page " + page + " is behind the last page of '" + source + "', which has " + last,
                    "correct the page, or the 'pages' of the source; pages are counted from 1 in the version that was read");
        }
    }

    private void expectNoReading(Spot at, Object id) {
        if (readings.contains(id.toString())) {
            report(
                    at,
                    Rule.READING_ROLE,
                    "'" + id + "' is a reading, on which nothing but an assertion rests",
                    "name the document that says so");
        }
    }

    private void source(Spot at, SourceId source) {
        expect(at.member("source"), "source", source, sources);
    }

    private void expectAll(Spot list, String what, List<?> ids, Set<String> known) {
        list.each(ids, (id, at) -> expect(at, what, id, known));
        expectOnce(list, what, ids);
    }

    private void expect(Spot at, String what, Object id, Set<String> known) {
        String name = id.toString();
        if (!known.contains(name) && !unread.mayHold(name)) {
            report(
                    at,
                    Rule.DANGLING_REFERENCE,
                    "there is no " + what + " '" + name + "'",
                    suggestion(name, known).orElse("add it, or refer to one that exists"));
        }
    }
}
