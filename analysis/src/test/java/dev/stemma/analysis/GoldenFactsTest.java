package dev.stemma.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.analysis.benchmark.BenchmarkSeries;
import dev.stemma.analysis.benchmark.Predictability;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.scaling.QuantityGrowth;
import dev.stemma.corpus.GptCorpus;
import dev.stemma.model.claim.Verdict;
import dev.stemma.model.source.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What every fact about the shipped corpus says, one line each, held against a file that people have read.
 *
 * <p>After a change that is meant, run the test with {@code -Dgolden.write=true}, read the difference of the file, and commit it.
 */
class GoldenFactsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/dev/stemma/analysis/facts/gpt.txt");

    private final Facts facts = Facts.of(GptCorpus.load());
    private final List<String> lines = new ArrayList<>();

    private void section(String title, Stream<? extends Fact> stream) {
        lines.add("== " + title);
        stream.map(fact -> fact.explanation().statement().in(Language.ENGLISH)).forEach(lines::add);
        lines.add("");
    }

    private static <T> Stream<T> flat(Stream<? extends Collection<T>> lists) {
        return lists.flatMap(Collection::stream);
    }

    private List<String> lines() {
        section("Lineage", Stream.of(facts.lineage()));
        section(
                "Links between the papers",
                facts.lineage().generations().stream()
                        .flatMap(paper -> facts.lineage().buildsOn(paper.id()).stream())
                        .filter(link -> link.earlier().isPresent()));
        section("Steps of scaling", flat(facts.scaling().stream().map(progression -> progression.steps())));
        section("Overall", facts.scaling().stream().flatMap(progression -> progression.overall().stream()));
        section("Growth", facts.growth().stream().filter(GoldenFactsTest::isFitted));
        section(
                "Introduced",
                flat(facts.capabilities().generations().stream().map(generation -> generation.introduced())));
        section(
                "Shown again",
                flat(facts.capabilities().generations().stream().map(generation -> generation.carriedOver())));
        section(
                "Improved",
                facts.lineage().generations().stream().flatMap(paper -> facts.improvedBy(paper.id()).stream()));
        section("Paradigms", facts.paradigms().stream());
        section("Disclosure", facts.disclosure().generations().stream());
        section("Differences", facts.differences().stream());
        section("Differing figures", flat(facts.differences().stream().map(difference -> difference.figures())));
        section(
                "Limitations",
                facts.lineage().generations().stream()
                        .flatMap(paper -> facts.limitations().changes(paper.id()).stream()));
        section(
                "Benchmark steps",
                flat(flat(facts.benchmarks().stream().map(progression -> progression.series()))
                        .map(BenchmarkSeries::steps)));
        section("Slips", facts.accounting().findings().stream());
        section("Verdicts", Stream.of(Verdict.values()).flatMap(verdict -> facts.claims().rate(verdict).stream()));
        section("Contradictions", facts.claims().contradictions().stream());
        section("Agreement", facts.agreements().stream());
        Predictability predictability = facts.predictability();
        section("Predictability", Stream.of(predictability));
        section("Predicted capabilities", predictability.capabilities().stream());
        section("Predictions", predictability.predictions().stream());
        section("Series without a prediction", predictability.unpredicted().stream());
        return lines;
    }

    private static boolean isFitted(QuantityGrowth growth) {
        return growth.result().fit().isPresent();
    }

    @Test
    void every_fact_says_what_it_said_when_it_was_read() throws IOException {
        List<String> said = lines();
        if (Boolean.getBoolean("golden.write")) {
            Files.write(GOLDEN, said);
        }

        assertThat(said)
                .as(
                        "facts differ from %s; if that is meant, run with -Dgolden.write=true and read what changed",
                        GOLDEN)
                .isEqualTo(Files.readAllLines(GOLDEN));
    }
}
