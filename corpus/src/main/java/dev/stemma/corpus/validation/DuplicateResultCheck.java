package dev.stemma.corpus.validation;

import dev.stemma.corpus.place.Pointer;
import dev.stemma.corpus.problem.Rule;
import dev.stemma.model.benchmark.BenchmarkResult;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** {@link Rule#DUPLICATE_RESULT}: no two results are the same row. */
final class DuplicateResultCheck implements Check {

    @Override
    public void run(Scope scope) {
        Set<List<Object>> rows = new HashSet<>();
        for (BenchmarkResult result : scope.corpus().results()) {
            List<Object> row = List.of(
                    result.model(),
                    result.benchmark(),
                    result.metric(),
                    result.setting(),
                    result.shots(),
                    result.split(),
                    result.variant(),
                    result.printing(),
                    result.source());
            if (!rows.add(row)) {
                scope.report(
                        result,
                        Pointer.ROOT,
                        Rule.DUPLICATE_RESULT,
                        "there is another result of '" + result.model() + "' on '" + result.benchmark()
                                + "' in the same metric, setting, shots, split, variant, printing and source",
                        "remove one, or say in 'variant' what differs, or in 'printing' which printing it is");
            }
        }
    }
}
