package dev.stemma.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.corpus.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What hostile or broken input is told: one case each, with its message.
 *
 * <p>Every case ends within a minute in problems of a bounded length, and never in another exception.
 */
class HostileInputTest {

    @TempDir
    Path temp;

    static Stream<Hostile> cases() {
        return Stream.of(HostileTexts.json(), HostileTexts.text(), HostilePlaces.archives(), HostilePlaces.folders())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void hostile_input_is_a_located_problem(Hostile hostile) throws IOException {
        Path input = hostile.recipe().prepare(temp);

        List<Problem> problems = CorpusReader.check(input, hostile.limits()).problems();

        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.message()).startsWith(hostile.message());
            assertThat(problem.rule()).isEqualTo(hostile.rule());
            assertThat(problem.file()).isEqualTo(hostile.file());
            assertThat(problem.pointer()).isEqualTo(hostile.pointer());
            assertThat(problem.remedy()).isNotBlank();
        });
        assertThat(problems)
                .allSatisfy(problem -> assertThat(problem.toString()).hasSizeLessThan(5_000));
    }
}
