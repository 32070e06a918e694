package dev.stemma.analysis.accounting;

import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.figure.Stated;
import java.util.ArrayList;
import java.util.List;

/** Values that are printed more than once, against one another. */
final class PrintingChecks {

    private PrintingChecks() {}

    /** Returns a check for each further printing of a result, against its main one. */
    static List<AccountingCheck> of(Scores scores) {
        List<AccountingCheck> checks = new ArrayList<>();
        for (List<BenchmarkResult> printings : scores.printings()) {
            PrintedValue main = scores.printed(printings.get(0));
            for (BenchmarkResult other : printings.subList(1, printings.size())) {
                PrintedValue printed = scores.printed(other);
                checks.add(
                        AccountingCheck.ofTwo(CheckKind.PRINTED_TWICE, Scores.subject(other, printed), printed, main));
            }
        }
        return checks;
    }

    /** Returns a check for each further stated figure of a quantity in numbers, against the first one. */
    static List<AccountingCheck> of(Holder holder) {
        List<AccountingCheck> checks = new ArrayList<>();
        for (Quantity quantity : Quantity.values()) {
            List<Stated> stated = quantity.isNumeric() ? holder.stated(quantity) : List.of();
            for (Stated other : stated.subList(Math.min(1, stated.size()), stated.size())) {
                checks.add(AccountingCheck.ofTwo(
                        CheckKind.STATED_FIGURES_DISAGREE,
                        holder.subject(),
                        holder.printed(quantity, other),
                        holder.printed(quantity, stated.get(0))));
            }
        }
        return checks;
    }
}
