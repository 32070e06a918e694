package dev.stemma.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.analysis.accounting.CheckKind;
import dev.stemma.analysis.accounting.Outcome;
import dev.stemma.analysis.accounting.ToleranceRule;
import dev.stemma.analysis.benchmark.PredictabilityVerdict;
import dev.stemma.analysis.benchmark.PredictionOutcome;
import dev.stemma.analysis.benchmark.UnpredictedSeries;
import dev.stemma.analysis.generation.CapabilityStatus;
import dev.stemma.analysis.law.Refusal;
import dev.stemma.analysis.scaling.DecimalYear;
import dev.stemma.analysis.scaling.GapReason;
import dev.stemma.analysis.scaling.GrowthCaveat;
import dev.stemma.analysis.scaling.GrowthResult;
import dev.stemma.analysis.scaling.GrowthSelection;
import dev.stemma.model.figure.Topic;
import dev.stemma.model.id.Named;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The constants that stand in exported facts are written by their ids. */
class NamedTest {

    @ParameterizedTest
    @ValueSource(
            classes = {
                CheckKind.class,
                Outcome.class,
                ToleranceRule.class,
                CapabilityStatus.class,
                Topic.class,
                DecimalYear.class,
                GrowthCaveat.class,
                GrowthResult.Reason.class,
                GrowthSelection.class,
                Refusal.Reason.class,
                PredictabilityVerdict.class,
                PredictionOutcome.class,
                UnpredictedSeries.Reason.class,
                GapReason.class
            })
    void constants_have_ids_of_their_own_in_lower_case_and_print_them(Class<?> type) {
        List<Named> constants =
                Arrays.stream(type.getEnumConstants()).map(Named.class::cast).toList();

        assertThat(constants)
                .isNotEmpty()
                .extracting(Named::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[0-9a-z]+(-[0-9a-z]+)*"));
        assertThat(constants).allSatisfy(constant -> assertThat(constant).hasToString(constant.id()));
    }
}
