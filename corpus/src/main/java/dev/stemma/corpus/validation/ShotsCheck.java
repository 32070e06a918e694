package dev.stemma.corpus.validation;

import dev.stemma.corpus.problem.Rule;
import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.benchmark.Setting;

/** {@link Rule#RESULT_SHOTS}: the number of shots fits the setting. */
final class ShotsCheck implements Check {

    @Override
    public void run(Scope scope) {
        for (BenchmarkResult result : scope.corpus().results()) {
            result.shots()
                    .filter(shots -> !fits(result.setting(), shots))
                    .ifPresent(shots -> scope.report(
                            result,
                            At.property("shots"),
                            Rule.RESULT_SHOTS,
                            "the setting is '" + result.setting() + "' with " + shots + " shots",
                            "zero-shot has 0, one-shot 1, few-shot 2 or more, fine-tuned none; mend one of the two"));
        }
    }

    private static boolean fits(Setting setting, int shots) {
        return switch (setting) {
            case ZERO_SHOT -> shots == 0;
            case ONE_SHOT -> shots == 1;
            case FEW_SHOT -> shots >= 2;
            case FINE_TUNED -> false;
            case OTHER -> shots >= 0;
        };
    }
}
