package dev.stemma.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.stemma.corpus.problem.InvalidCorpusException;
import dev.stemma.corpus.problem.Problem;
import dev.stemma.corpus.problem.Rule;
import dev.stemma.model.Corpus;
import dev.stemma.model.benchmark.Benchmark;
import dev.stemma.model.benchmark.Direction;
import dev.stemma.model.benchmark.Metric;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.id.BenchmarkId;
import dev.stemma.model.id.CorpusId;
import dev.stemma.model.id.MetricId;
import dev.stemma.model.id.ModelId;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.source.LocalizedText;
import dev.stemma.model.source.Source;
import dev.stemma.model.source.SourceKind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of putting corpora together. */
class CorpusCombinationPropertyTest {

    /** Corpora of some of six papers, each with its source, model and benchmark, which agree wherever they meet. */
    @Provide
    Arbitrary<Corpus> agreeing() {
        return corpora(Arbitraries.just(0));
    }

    /** The same, where any two may disagree. */
    @Provide
    Arbitrary<Corpus> any() {
        return corpora(Arbitraries.integers().between(0, 1));
    }

    private static Arbitrary<Corpus> corpora(Arbitrary<Integer> variants) {
        Arbitrary<String> ids = Arbitraries.of("one", "two", "three");
        Arbitrary<String> licences = Arbitraries.of("CC0-1.0", "CC-BY-4.0", "MIT OR Apache-2.0", "CC0-1.0 AND MIT");
        return ids.flatMap(id -> licences.flatMap(licence -> variants.flatMap(variant ->
                Arbitraries.integers().between(0, 5).set().map(numbers -> corpus(id, licence, numbers, variant)))));
    }

    private static Corpus corpus(String id, String license, Set<Integer> numbers, int variant) {
        Corpus.Builder corpus = Corpus.builder()
                .id(CorpusId.of(id))
                .title(LocalizedText.of(id, id))
                .dataVersion("1")
                .license(license);
        for (int i : numbers) {
            Source source = Source.builder()
                    .id(SourceId.of("s" + i))
                    .kind(SourceKind.PAPER)
                    .title("S")
                    .build();
            corpus.sources(List.of(source))
                    .papers(List.of(Paper.builder()
                            .id(PaperId.of("p" + i))
                            .title("P" + variant)
                            .addDocuments(source.id())
                            .build()))
                    .models(List.of(LanguageModel.builder()
                            .id(ModelId.of("m" + i))
                            .name("M")
                            .paper(PaperId.of("p" + i))
                            .flagship(true)
                            .build()))
                    .benchmarks(List.of(Benchmark.builder()
                            .id(BenchmarkId.of("b" + i))
                            .name("B" + variant)
                            .description(LocalizedText.of("B", "乙"))
                            .addMetrics(new Metric(
                                    MetricId.of("accuracy"),
                                    "Accuracy",
                                    "percent",
                                    Direction.HIGHER,
                                    List.of(),
                                    Optional.empty()))
                            .build()));
        }
        return corpus.build();
    }

    @Property(tries = 100)
    void identity_alone_a_corpus_stays_what_it_is(@ForAll("agreeing") Corpus corpus) {
        assertThat(CorpusCombination.of(corpus).corpus()).isEqualTo(corpus);
    }

    @Property(tries = 100)
    void identity_nothing_added_to_the_entries_changes_no_entry(@ForAll("agreeing") Corpus corpus) {
        Corpus empty = corpus("empty", corpus.license(), Set.of(), 0);

        Corpus both = CorpusCombination.of(corpus, empty).corpus();

        assertThat(both.papers()).isEqualTo(corpus.papers());
        assertThat(both.benchmarks()).isEqualTo(corpus.benchmarks());
        assertThat(both.license()).isEqualTo(corpus.license());
    }

    @Property(tries = 100)
    void idempotent(@ForAll("agreeing") Corpus one, @ForAll("agreeing") Corpus two) {
        assertThat(CorpusCombination.of(one, one).corpus()).isEqualTo(one);
        assertThat(CorpusCombination.of(one, two, one, two).corpus())
                .isEqualTo(CorpusCombination.of(one, two).corpus());
    }

    @Property(tries = 100)
    void associative(@ForAll("agreeing") Corpus one, @ForAll("agreeing") Corpus two, @ForAll("agreeing") Corpus three) {
        if (new HashSet<>(List.of(one, two, three)).size() == 3) {
            Corpus left = one.combinedWith(two).combinedWith(three);
            Corpus right = one.combinedWith(two.combinedWith(three));

            assertThat(left).isEqualTo(right);
            assertThat(CorpusCombination.of(one, two, three).corpus()).isEqualTo(left);
        }
    }

    @Property(tries = 100)
    void commutative_up_to_order(@ForAll("any") Corpus one, @ForAll("any") Corpus two) {
        CorpusCombination there = CorpusCombination.of(one, two);
        CorpusCombination back = CorpusCombination.of(two, one);

        assertThat(there.problems()).hasSameSizeAs(back.problems());
        if (there.problems().isEmpty()) {
            assertThat(there.corpus().sources())
                    .containsExactlyInAnyOrderElementsOf(back.corpus().sources());
            assertThat(there.corpus().papers())
                    .containsExactlyInAnyOrderElementsOf(back.corpus().papers());
            assertThat(there.corpus().models())
                    .containsExactlyInAnyOrderElementsOf(back.corpus().models());
            assertThat(there.corpus().benchmarks())
                    .containsExactlyInAnyOrderElementsOf(back.corpus().benchmarks());
        }
    }

    @Property(tries = 100)
    void a_conflict_is_a_problem_for_each_entry_and_nothing_is_overwritten(
            @ForAll("any") Corpus one, @ForAll("any") Corpus two) {
        CorpusCombination both = CorpusCombination.of(one, two);
        long differing = two.papers().stream()
                        .filter(paper -> one.find(paper.id())
                                .filter(mine -> !mine.equals(paper))
                                .isPresent())
                        .count()
                + two.benchmarks().stream()
                        .filter(benchmark -> one.find(benchmark.id())
                                .filter(mine -> !mine.equals(benchmark))
                                .isPresent())
                        .count();

        assertThat(both.problems())
                .hasSize((int) differing)
                .allSatisfy(problem -> assertThat(problem.rule()).isEqualTo(Rule.CONFLICTING_ENTRY));
        assertThat(both.preferringEarlier().papers()).containsAll(one.papers());
        assertThat(both.preferringEarlier().benchmarks()).containsAll(one.benchmarks());
        if (differing > 0) {
            assertThatExceptionOfType(InvalidCorpusException.class).isThrownBy(both::corpus);
        }
    }

    @Property(tries = 100)
    void in_a_namespace_there_is_never_a_conflict(@ForAll("any") Corpus one, @ForAll("any") Corpus two) {
        Corpus apart = CorpusNamespace.of("other").addTo(two);

        Corpus both = CorpusCombination.of(one, apart).corpus();

        assertThat(both.papers()).hasSize(one.papers().size() + two.papers().size());
    }

    @Property(tries = 100)
    void a_namespace_comes_off_as_it_went_on(@ForAll("any") Corpus corpus) {
        CorpusNamespace namespace = CorpusNamespace.of("my-family");

        assertThat(namespace.removeFrom(namespace.addTo(corpus))).isEqualTo(corpus);
    }

    @Example
    void the_shipped_corpus_in_a_namespace_is_valid_stands_beside_itself_and_comes_back() {
        CorpusNamespace namespace = CorpusNamespace.of("copy");
        Corpus gpt = GptCorpus.load();

        Corpus copy = namespace.addTo(gpt);

        assertThat(CorpusValidator.validate(copy)).isEmpty();
        assertThat(namespace.removeFrom(copy)).isEqualTo(gpt);
        assertThat(CorpusCombination.of(gpt, copy).corpus().claims())
                .hasSize(2 * gpt.claims().size());
    }

    @Example
    void a_conflict_names_both_corpora_the_entry_and_the_first_difference() {
        CorpusCombination both =
                CorpusCombination.of(corpus("one", "MIT", Set.of(1), 0), corpus("two", "MIT", Set.of(1), 1));

        assertThat(both.problems()).first().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("benchmarks.json");
            assertThat(problem.pointer()).isEqualTo("/benchmarks/0/name");
            assertThat(problem.message())
                    .isEqualTo("'b1' in benchmarks of 'two' differs from the one in 'one' in /name");
        });
        assertThat(both.problems().get(1).file()).isEqualTo("papers/p1.json");
        assertThat(both.problems().get(1).pointer()).isEqualTo("/title");
        assertThat(both).hasToString("CorpusCombination one.two (2 conflicts, 0 other problems)");
    }

    @Example
    void two_valid_corpora_may_contradict_each_other_across_a_shared_paper() {
        Corpus one = corpus("one", "MIT", Set.of(1), 0);
        Corpus two = Corpus.builder()
                .id(CorpusId.of("two"))
                .title(LocalizedText.of("Two", "二"))
                .dataVersion("1")
                .license("MIT")
                .sources(one.sources())
                .papers(one.papers())
                .models(List.of(LanguageModel.builder()
                        .id(ModelId.of("rival"))
                        .name("M")
                        .paper(PaperId.of("p1"))
                        .flagship(true)
                        .build()))
                .build();

        assertThat(CorpusCombination.of(one, two).problems())
                .extracting(Problem::rule)
                .containsExactly(Rule.PAPER_FLAGSHIP);
    }
}
