package dev.stemma.corpus.validation;

import dev.stemma.corpus.place.Pointer;
import dev.stemma.corpus.problem.Rule;
import dev.stemma.model.Corpus;
import dev.stemma.model.benchmark.Benchmark;
import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.claim.Capability;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.claim.Demonstration;
import dev.stemma.model.figure.ComparedSystem;
import dev.stemma.model.figure.Disclosure;
import dev.stemma.model.figure.Figure;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.figure.Unstated;
import dev.stemma.model.id.ClaimId;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.paper.Influence;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.source.Citation;
import dev.stemma.model.source.Source;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@link Rule#DANGLING_REFERENCE}: every id that is referred to exists. */
final class ReferenceCheck implements Check {

    @Override
    public void run(Scope scope) {
        new Run(scope).all();
    }

    private static final class Run {

        private final Scope scope;
        private final Corpus corpus;
        private final Set<String> sources;
        private final Set<String> papers;
        private final Set<String> works;
        private final Set<String> models;
        private @Nullable Set<String> claims;
        private @Nullable SourceId knownSource;
        private final Set<String> capabilities;
        private final Set<String> benchmarks;

        Run(Scope scope) {
            this.scope = scope;
            this.corpus = scope.corpus();
            this.sources = ids(corpus.sources(), Source::id);
            this.papers = ids(corpus.papers(), Paper::id);
            this.works = Stream.concat(papers.stream(), sources.stream())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            this.models = ids(corpus.models(), LanguageModel::id);
            this.models.addAll(ids(corpus.systems(), ComparedSystem::id));
            this.capabilities = ids(corpus.capabilities(), Capability::id);
            this.benchmarks = ids(corpus.benchmarks(), Benchmark::id);
        }

        private static <V> Set<String> ids(Collection<V> values, Function<V, ?> id) {
            return values.stream()
                    .map(value -> id.apply(value).toString())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }

        /** Returns the ids of the claims, which are many, so that they are listed only to say what comes near. */
        private Set<String> claims() {
            Set<String> ids = claims;
            if (ids == null) {
                ids = ids(corpus.claims(), Claim::id);
                claims = ids;
            }
            return ids;
        }

        private void expectClaim(Object entry, Pointer at, ClaimId id) {
            if (corpus.find(id).isEmpty()) {
                dangling(entry, at, "claim", id.value(), claims());
            }
        }

        void all() {
            corpus.sources().forEach(this::source);
            corpus.papers().forEach(this::paper);
            corpus.models().forEach(this::model);
            corpus.systems().forEach(this::system);
            scope.eachClaim(this::claim);
            corpus.capabilities().forEach(this::capability);
            corpus.benchmarks().forEach(this::benchmark);
            corpus.results().forEach(this::result);
        }

        private void source(Source source) {
            for (int i = 0; i < source.outline().size(); i++) {
                Pointer at = At.element("outline", i).member("paper");
                expect(source, at, "paper", source.outline().get(i).paper(), papers);
            }
        }

        private void paper(Paper paper) {
            expectAll(paper, At.property("documents"), "source", paper.documents(), sources);
            for (int i = 0; i < paper.dates().size(); i++) {
                Pointer at = At.element("dates", i).member("source");
                expect(paper, at, "source", paper.dates().get(i).source(), sources);
            }
            Set<String> documents = paper.documents().stream()
                    .map(Object::toString)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            for (int i = 0; i < paper.sections().size(); i++) {
                Pointer at = At.element("sections", i).member("source");
                expect(
                        paper,
                        at,
                        "document of this paper",
                        paper.sections().get(i).source(),
                        documents);
            }
            for (int i = 0; i < paper.trainingData().size(); i++) {
                Pointer at = At.element("trainingData", i).member("source");
                expect(paper, at, "source", paper.trainingData().get(i).source(), sources);
            }
            for (int i = 0; i < paper.buildsOn().size(); i++) {
                Influence influence = paper.buildsOn().get(i);
                Pointer at = At.element("buildsOn", i);
                expect(paper, at.member("work"), "paper or source", influence.work(), works);
                expect(paper, at.member("source"), "source", influence.source(), sources);
            }
        }

        private void model(LanguageModel model) {
            expect(model, At.property("paper"), "paper", model.paper(), papers);
            figures(model, model.disclosures());
        }

        private void system(ComparedSystem system) {
            system.work().ifPresent(work -> expect(system, At.property("work"), "source", work, sources));
            figures(system, system.disclosures());
        }

        private void figures(Object entry, List<Disclosure> disclosures) {
            for (int i = 0; i < disclosures.size(); i++) {
                List<Figure> figures = disclosures.get(i).figures();
                for (int j = 0; j < figures.size(); j++) {
                    Pointer at = At.element("disclosures", i).member("figures").element(j);
                    for (Citation citation : figures.get(j).citations()) {
                        expect(entry, at.member("source"), "source", citation.source(), sources);
                    }
                    if (figures.get(j) instanceof Unstated unstated) {
                        expectAll(entry, at.member("searched"), "source", unstated.searched(), sources);
                    }
                }
            }
        }

        private void claim(Claim claim) {
            if (!papers.contains(claim.paper().value())) {
                dangling(claim, At.property("paper"), "paper", claim.paper().value(), papers);
            }
            for (int i = 0; i < claim.assertions().size(); i++) {
                source(claim, "assertions", i, claim.assertions().get(i).source());
            }
            for (int i = 0; i < claim.evidence().size(); i++) {
                source(claim, "evidence", i, claim.evidence().get(i).source());
            }
            if (!claim.capabilities().isEmpty()) {
                expectAll(claim, At.property("capabilities"), "capability", claim.capabilities(), capabilities);
            }
            for (int i = 0; i < claim.contradicts().size(); i++) {
                expectClaim(
                        claim, At.element("contradicts", i), claim.contradicts().get(i));
            }
        }

        /** Looks at the source of an element of a list; mostly it is the one, and the same object, of the element before. */
        @SuppressWarnings("ReferenceEquality") // another object that is equal is only looked up once more
        private void source(Claim claim, String list, int index, SourceId source) {
            if (source == knownSource) {
                return;
            }
            if (sources.contains(source.value())) {
                knownSource = source;
            } else {
                Pointer at = At.element(list, index).member("source");
                dangling(claim, at, "source", source.value(), sources);
            }
        }

        private void capability(Capability capability) {
            for (int i = 0; i < capability.demonstrations().size(); i++) {
                Demonstration demonstration = capability.demonstrations().get(i);
                Pointer at = At.element("demonstrations", i);
                expect(capability, at.member("paper"), "paper", demonstration.paper(), papers);
                expect(
                        capability,
                        at.member("source"),
                        "source",
                        demonstration.citation().source(),
                        sources);
                expectOnce(capability, at.member("claims"), "claim", demonstration.claims());
                for (int j = 0; j < demonstration.claims().size(); j++) {
                    Pointer place = at.member("claims").element(j);
                    expectClaim(capability, place, demonstration.claims().get(j));
                    corpus.find(demonstration.claims().get(j))
                            .filter(claim -> !claim.paper().equals(demonstration.paper()))
                            .ifPresent(claim -> scope.report(
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
        }

        private void benchmark(Benchmark benchmark) {
            expectAll(benchmark, At.property("averageOf"), "benchmark", benchmark.averageOf(), benchmarks);
        }

        private void result(BenchmarkResult result) {
            expect(result, At.property("model"), "model or compared system", result.model(), models);
            expect(result, At.property("benchmark"), "benchmark", result.benchmark(), benchmarks);
            expect(result, At.property("source"), "source", result.source(), sources);
        }

        private void expectAll(Object entry, Pointer list, String what, List<?> ids, Set<String> known) {
            for (int i = 0; i < ids.size(); i++) {
                String name = ids.get(i).toString();
                if (!known.contains(name)) {
                    dangling(entry, list.element(i), what, name, known);
                }
            }
            expectOnce(entry, list, what, ids);
        }

        private void expectOnce(Object entry, Pointer list, String what, List<?> ids) {
            if (ids.size() < 2) {
                return;
            }
            Set<Object> before = new HashSet<>(2 * ids.size());
            for (int i = 0; i < ids.size(); i++) {
                if (!before.add(ids.get(i))) {
                    scope.report(
                            entry,
                            list.element(i),
                            Rule.DUPLICATE_ID,
                            "the " + what + " '" + ids.get(i) + "' stands twice in the list",
                            "remove one of the two");
                }
            }
        }

        private void expect(Object entry, Pointer at, String what, Object id, Set<String> known) {
            String name = id.toString();
            if (!known.contains(name)) {
                dangling(entry, at, what, name, known);
            }
        }

        private void dangling(Object entry, Pointer at, String what, String name, Set<String> known) {
            if (scope.unread().mayHold(name)) {
                return;
            }
            scope.report(
                    entry,
                    at,
                    Rule.DANGLING_REFERENCE,
                    "there is no " + what + " '" + name + "'",
                    scope.nearest(name, known)
                            .map(near -> "did you mean '" + near + "'?")
                            .orElse("add it, or refer to one that exists"));
        }
    }
}
