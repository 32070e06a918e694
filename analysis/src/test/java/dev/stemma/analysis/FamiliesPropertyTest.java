package dev.stemma.analysis;

import static dev.stemma.analysis.Fixtures.capability;
import static dev.stemma.analysis.Fixtures.corpus;
import static dev.stemma.analysis.Fixtures.evidence;
import static dev.stemma.analysis.Fixtures.model;
import static dev.stemma.analysis.Fixtures.paper;
import static dev.stemma.analysis.Fixtures.stated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.analysis.generation.CapabilityPresence;
import dev.stemma.analysis.generation.CapabilityTimeline;
import dev.stemma.analysis.lineage.Lineage;
import dev.stemma.corpus.GptCorpus;
import dev.stemma.model.Corpus;
import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.benchmark.Setting;
import dev.stemma.model.claim.Capability;
import dev.stemma.model.claim.Demonstration;
import dev.stemma.model.claim.Tier;
import dev.stemma.model.figure.FigureValue;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.id.BenchmarkId;
import dev.stemma.model.id.CapabilityId;
import dev.stemma.model.id.MetricId;
import dev.stemma.model.id.ModelId;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.paper.Paper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Papers that no link joins take nothing from each other. */
class FamiliesPropertyTest {

    private static final int MOST = 5;
    private static final CapabilityId SKILL = CapabilityId.of("skill");

    /** Papers that build on some of their own, each with a model and perhaps with evidence for the one capability. */
    record Family(List<Paper> papers, List<LanguageModel> models, List<Demonstration> evidence) {

        Corpus alone() {
            return with(new Family(List.of(), List.of(), List.of()));
        }

        Corpus with(Family other) {
            return corpus().papers(papers)
                    .papers(other.papers)
                    .models(models)
                    .models(other.models)
                    .capabilities(List.of(capability(
                            SKILL.value(),
                            Stream.concat(evidence.stream(), other.evidence.stream())
                                    .toArray(Demonstration[]::new))))
                    .build();
        }
    }

    private record Row(Set<Integer> on, String date, int size, List<Tier> evidence) {}

    private static Arbitrary<Family> family(String name) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, MOST - 1).set().ofMaxSize(2),
                        Arbitraries.of("", "2018", "2018-06", "2019-01-01", "2020", "2021-05-01"),
                        Arbitraries.integers().between(6, 12),
                        Arbitraries.of(Tier.class).list().ofMaxSize(2))
                .as(Row::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(MOST)
                .map(rows -> family(name, rows));
    }

    private static Family family(String name, List<Row> rows) {
        List<Paper> papers = new ArrayList<>();
        List<LanguageModel> models = new ArrayList<>();
        List<Demonstration> evidence = new ArrayList<>();
        IntStream.range(0, rows.size()).forEach(i -> {
            Row row = rows.get(i);
            papers.add(paper(
                    name + i, row.date(), row.on().stream().map(on -> name + on).toArray(String[]::new)));
            models.add(model(name + i, stated("1e" + row.size())));
            row.evidence().forEach(tier -> evidence.add(evidence(tier, name + i)));
        });
        return new Family(papers, models, evidence);
    }

    @Provide
    Arbitrary<Family> ours() {
        return family("a");
    }

    @Provide
    Arbitrary<Family> theirs() {
        return family("z");
    }

    @Property(tries = 300)
    void a_family_introduces_a_capability_once_or_never(@ForAll("ours") Family ours, @ForAll("theirs") Family theirs) {
        Corpus both = ours.with(theirs);
        CapabilityTimeline timeline = Facts.of(both).capabilities();

        for (List<Paper> family : Lineage.of(both).families()) {
            List<PaperId> proven = family.stream()
                    .map(Paper::id)
                    .filter(paper -> both.get(SKILL).demonstrations().stream()
                            .anyMatch(shown -> shown.paper().equals(paper) && shown.tier() != Tier.ASSERTED))
                    .toList();
            assertThat(timeline.introducing(SKILL))
                    .filteredOn(paper -> family.contains(both.get(paper)))
                    .isEqualTo(proven.stream().limit(1).toList());
        }
    }

    @Property(tries = 300)
    void an_unrelated_family_leaves_the_facts_of_ours_as_they_were(
            @ForAll("ours") Family ours, @ForAll("theirs") Family theirs) {
        Facts alone = Facts.of(ours.alone());
        Facts both = Facts.of(ours.with(theirs));

        for (Paper paper : ours.papers()) {
            assertThat(shown(both, paper)).isEqualTo(shown(alone, paper));
        }
        sameAsBefore(alone, both);
    }

    /** What a paper shows, told by its evidence and words, since the capability has that of others as well. */
    private static List<String> shown(Facts facts, Paper paper) {
        return facts.capabilities().presences(SKILL).stream()
                .filter(presence -> presence.paper().equals(paper.id()))
                .map(CapabilityPresence::explanation)
                .map(Object::toString)
                .toList();
    }

    private static void sameAsBefore(Facts alone, Facts both) {
        for (Paper paper : alone.corpus().papers()) {
            assertThat(both.improvedBy(paper.id()))
                    .hasToString(alone.improvedBy(paper.id()).toString());
            assertThat(both.limitations().changes(paper.id()))
                    .isEqualTo(alone.limitations().changes(paper.id()));
            assertThat(both.lineage().predecessor(paper.id()))
                    .isEqualTo(alone.lineage().predecessor(paper.id()));
        }
        assertThat(both.scaling(Quantity.PARAMETERS).steps())
                .containsAll(alone.scaling(Quantity.PARAMETERS).steps());
        assertThat(both.scaling(Quantity.PARAMETERS).overallByLine())
                .containsAll(alone.scaling(Quantity.PARAMETERS).overallByLine());
        assertThat(both.lineage().families()).containsAll(alone.lineage().families());
        assertThat(both.paradigms()).containsAll(alone.paradigms());
        assertThat(both.disclosure().generations())
                .containsAll(alone.disclosure().generations());
        assertThat(both.differences())
                .filteredOn(difference -> alone.corpus().find(difference.from()).isPresent())
                .hasToString(alone.differences().toString());
    }

    @Property(tries = 300)
    void a_linked_family_grows_as_fast_as_alone(@ForAll("ours") Family ours, @ForAll("theirs") Family theirs) {
        Facts both = Facts.of(ours.with(theirs));

        for (List<Paper> family : Lineage.of(ours.alone()).families()) {
            if (family.size() > 1) {
                Facts alone = Facts.of(corpus().papers(family)
                        .models(ours.models().stream()
                                .filter(model -> family.stream()
                                        .anyMatch(paper -> paper.id().equals(model.paper())))
                                .toList())
                        .build());
                assertThat(both.growth(Quantity.PARAMETERS)).containsAll(alone.growth(Quantity.PARAMETERS));
            }
        }
    }

    @Test
    void the_shipped_facts_do_not_change_beside_an_unrelated_family() {
        Corpus gpt = GptCorpus.load();
        BenchmarkId lambada = BenchmarkId.of("lambada");
        Corpus unrelated = corpus().sources(List.of())
                .papers(List.of(paper("yak-1", "2017-01-01"), paper("yak-2", "2019-12-01", "yak-1")))
                .models(List.of(model("yak-1", stated("1e9")), model("yak-2", stated("2e9"))))
                .benchmarks(List.of(gpt.get(lambada)))
                .results(List.of(BenchmarkResult.builder()
                        .model(ModelId.of("yak-2"))
                        .benchmark(lambada)
                        .metric(MetricId.of("accuracy"))
                        .setting(Setting.ZERO_SHOT)
                        .score(FigureValue.of("70.0"))
                        .source(Fixtures.document("yak-2"))
                        .locator(Fixtures.section("1"))
                        .build()))
                .build();
        Facts alone = Facts.of(gpt);
        Facts both = Facts.of(gpt.combinedWith(unrelated));

        sameAsBefore(alone, both);
        for (Paper paper : gpt.papers()) {
            assertThat(both.capabilities().generation(paper.id()))
                    .isEqualTo(alone.capabilities().generation(paper.id()));
        }
        assertThat(both.growth()).containsAll(alone.growth());
        assertThat(both.benchmarks())
                .filteredOn(progression -> !progression.benchmark().id().equals(lambada))
                .isEqualTo(alone.benchmarks().stream()
                        .filter(progression -> !progression.benchmark().id().equals(lambada))
                        .toList());
        assertThat(both.benchmark(lambada).between(PaperId.of("gpt-2"), PaperId.of("gpt-3")))
                .isEqualTo(alone.benchmark(lambada).between(PaperId.of("gpt-2"), PaperId.of("gpt-3")));
        assertThat(both.benchmark(lambada).series())
                .flatExtracting(series -> series.steps())
                .isEqualTo(alone.benchmark(lambada).series().stream()
                        .flatMap(series -> series.steps().stream())
                        .toList());
        for (Capability capability : gpt.capabilities()) {
            assertThat(both.capabilities().introducing(capability.id()))
                    .isEqualTo(alone.capabilities().introducing(capability.id()));
        }
    }
}
