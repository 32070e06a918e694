package dev.stemma.corpus.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ReadLimitsTest {

    @Test
    void the_standard_limits_are_those_of_the_documentation() {
        assertThat(ReadLimits.standard())
                .hasToString(
                        "ReadLimits[fileBytes=67108864, totalBytes=268435456, files=10000, values=5000000, depth=100,"
                                + " stringLength=1000000, nameLength=200, numberLength=100, inflation=200, problems=1000]");
    }

    @Test
    void a_changed_limit_leaves_the_others_and_the_original() {
        ReadLimits changed = ReadLimits.standard().withDepth(30).withProblems(5);

        assertThat(changed.depth()).isEqualTo(30);
        assertThat(changed.problems()).isEqualTo(5);
        assertThat(changed.withDepth(100).withProblems(1000)).isEqualTo(ReadLimits.standard());
        assertThat(ReadLimits.standard().depth()).isEqualTo(100);
        assertThat(changed.fileBytes()).isEqualTo(ReadLimits.standard().fileBytes());
    }

    @Test
    void a_limit_out_of_range_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReadLimits.standard().withDepth(1001))
                .withMessage("ReadLimits.depth is 1001, expected 1 to 1000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReadLimits.standard().withTotalBytes(0))
                .withMessageContaining("ReadLimits.totalBytes is 0");
    }
}
