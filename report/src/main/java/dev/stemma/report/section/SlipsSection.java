package dev.stemma.report.section;

import dev.stemma.analysis.accounting.Accounting;
import dev.stemma.analysis.accounting.AccountingCheck;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** The printed values that arithmetic, or another printing, contradicts; nothing if no check could be run. */
final class SlipsSection {

    private SlipsSection() {}

    static void write(ReportWriter out) {
        Accounting accounting = out.facts().accounting();
        if (accounting.checks().isEmpty()) {
            return;
        }
        List<AccountingCheck> slips = accounting.findings();
        out.heading(2, Label.SLIPS);
        out.paragraph(
                Label.SLIPS_RULE,
                accounting.checks().size(),
                slips.size(),
                accounting.slips().size());
        if (!slips.isEmpty()) {
            grid(out, slips);
        }
        // One reason is behind all rows of a slip, so that the first one says it for all.
        for (List<AccountingCheck> rows : accounting.slips()) {
            AccountingCheck first = rows.get(0);
            first.inferences()
                    .forEach(inference -> out.paragraph(
                            Label.SLIP_EXPLAINED,
                            first.subject().name(),
                            inference.explanation().statement()));
        }
    }

    static void grid(ReportWriter out, List<AccountingCheck> slips) {
        out.grid(
                slips,
                out.words(Label.CHECK, slip -> slip.kind().words()),
                out.words(Label.SUBJECT, AccountingCheck::subject),
                out.numbers(Label.PRINTED, slip -> slip.printed().value()),
                out.numbers(Label.COMPUTED, slip -> computed(out, slip)),
                out.words(
                        Label.PLACE_OF_PRINT,
                        slip -> slip.printed().citations().stream().limit(1).toList()));
    }

    /** Two digits more than the printed value has: enough to see that they differ, none that nobody would read. */
    static String computed(ReportWriter out, AccountingCheck slip) {
        int digits = slip.printed().number().precision() + 2;
        BigDecimal computed = slip.computed().round(new MathContext(digits));
        return Numerals.amount(computed, computed.toString(), out.language());
    }
}
