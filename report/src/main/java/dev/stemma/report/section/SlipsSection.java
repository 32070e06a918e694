package dev.stemma.report.section;

import dev.stemma.analysis.accounting.Accounting;
import dev.stemma.analysis.accounting.AccountingCheck;
import dev.stemma.analysis.accounting.Outcome;
import java.math.MathContext;
import java.util.List;

/** The printed values that arithmetic, or another printing, contradicts; nothing if no check could be run. */
final class SlipsSection {

    /** A quotient may have no end; twelve digits tell every slip apart. */
    private static final MathContext DIGITS = new MathContext(12);

    private SlipsSection() {}

    static void write(ReportWriter out) {
        Accounting accounting = out.facts().accounting();
        if (accounting.checks().isEmpty()) {
            return;
        }
        List<AccountingCheck> slips = accounting.checks(Outcome.DIFFERS);
        out.heading(2, Label.SLIPS);
        out.paragraph(Label.SLIPS_RULE, accounting.checks().size(), slips.size());
        if (!slips.isEmpty()) {
            out.grid(
                    slips,
                    out.words(Label.CHECK, slip -> out.say(slip.kind().words())),
                    out.words(Label.SUBJECT, AccountingCheck::subject),
                    out.numbers(Label.PRINTED, slip -> slip.printed().value().text()),
                    out.numbers(
                            Label.COMPUTED,
                            slip -> slip.computed().round(DIGITS).toPlainString()),
                    out.words(
                            Label.PLACE_OF_PRINT,
                            slip -> out.cite(
                                    slip.printed().citations().stream().limit(1).toList())));
        }
    }
}
