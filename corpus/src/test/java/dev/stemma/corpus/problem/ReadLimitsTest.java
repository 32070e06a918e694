package dev.stemma.corpus.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.stemma.corpus.problem.ReadLimits.Limit;
import org.junit.jupiter.api.Test;

class ReadLimitsTest {

    @Test
    void the_standard_limits_are_those_of_the_documentation() {
        assertThat(ReadLimits.standard())
                .hasToString(
                        "ReadLimits[FILE_BYTES=67108864, TOTAL_BYTES=268435456, FILES=10000, VALUES=5000000, DEPTH=100,"
                                + " STRING_LENGTH=1000000, NAME_LENGTH=200, NUMBER_LENGTH=100, INFLATION=200,"
                                + " PROBLEMS=1000]");
    }

    @Test
    void a_changed_limit_leaves_the_others_and_the_original() {
        ReadLimits changed = ReadLimits.standard().with(Limit.DEPTH, 30).with(Limit.PROBLEMS, 5);

        assertThat(changed.getInt(Limit.DEPTH)).isEqualTo(30);
        assertThat(changed.getInt(Limit.PROBLEMS)).isEqualTo(5);
        assertThat(changed.with(Limit.DEPTH, 100).with(Limit.PROBLEMS, 1000)).isEqualTo(ReadLimits.standard());
        assertThat(ReadLimits.standard().getInt(Limit.DEPTH)).isEqualTo(100);
        assertThat(changed.get(Limit.FILE_BYTES))
                .isEqualTo(ReadLimits.standard().get(Limit.FILE_BYTES));
    }

    @Test
    void a_limit_out_of_range_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReadLimits.standard().with(Limit.DEPTH, 1001))
                .withMessage("ReadLimits.DEPTH is 1001, expected 1 to 1000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReadLimits.standard().with(Limit.TOTAL_BYTES, 0))
                .withMessageContaining("ReadLimits.TOTAL_BYTES is 0");
    }
}
