package dev.stemma.analysis.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ProportionPropertyTest {

    private static final double Z = 1.959963984540054;

    @Property
    void the_interval_contains_the_share_and_lies_in_zero_to_one(
            @ForAll @IntRange(max = 1_000_000) int count, @ForAll @IntRange(min = 1, max = 1_000_000) int total) {
        Assume.that(count <= total);
        Proportion proportion = new Proportion(count, total);

        assertThat(proportion.low()).isBetween(0.0, proportion.value());
        assertThat(proportion.high()).isBetween(proportion.value(), 1.0);
        assertThat(proportion.low()).isLessThan(proportion.high());
    }

    @Property
    void the_ends_are_where_the_score_test_just_rejects(
            @ForAll @IntRange(max = 10_000) int count, @ForAll @IntRange(min = 1, max = 10_000) int total) {
        Assume.that(count <= total);
        Proportion proportion = new Proportion(count, total);

        for (double end : new double[] {proportion.low(), proportion.high()}) {
            if (end > 0 && end < 1) {
                double distance = Math.abs(proportion.value() - end);
                assertThat(distance).isCloseTo(Z * Math.sqrt(end * (1 - end) / total), within(1e-9));
            }
        }
    }

    @Property
    void the_interval_of_the_opposite_is_the_mirror_image(
            @ForAll @IntRange(max = 10_000) int count, @ForAll @IntRange(min = 1, max = 10_000) int total) {
        Assume.that(count <= total);
        Proportion proportion = new Proportion(count, total);
        Proportion opposite = new Proportion(total - count, total);

        assertThat(opposite.low()).isCloseTo(1 - proportion.high(), within(1e-12));
        assertThat(opposite.high()).isCloseTo(1 - proportion.low(), within(1e-12));
    }

    @Property
    void more_claims_with_the_same_share_make_the_interval_narrower(
            @ForAll @IntRange(max = 1_000) int count, @ForAll @IntRange(min = 1, max = 1_000) int total) {
        Assume.that(count <= total);
        Proportion few = new Proportion(count, total);
        Proportion many = new Proportion(count * 4L, total * 4L);

        assertThat(many.high() - many.low()).isLessThan(few.high() - few.low());
    }
}
