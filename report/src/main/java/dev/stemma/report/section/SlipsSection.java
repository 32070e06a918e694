package dev.stemma.report.section;

import dev.stemma.analysis.accounting.Accounting;
import dev.stemma.analysis.accounting.AccountingCheck;
import dev.stemma.analysis.accounting.Outcome;
import dev.stemma.model.source.Citation;
import dev.stemma.report.document.Block;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/** The printed values that arithmetic, or another printing, contradicts; nothing if no check could be run. */
final class SlipsSection {

    /** A quotient may have no end; twelve digits tell every slip apart. */
    private static final MathContext DIGITS = new MathContext(12);

    private SlipsSection() {}

    static List<Block> of(Context context) {
        Accounting accounting = context.facts().accounting();
        List<Block> blocks = new ArrayList<>();
        if (accounting.checks().isEmpty()) {
            return blocks;
        }
        List<AccountingCheck> slips = accounting.checks(Outcome.DIFFERS);
        blocks.add(context.heading(2, Label.SLIPS));
        blocks.add(context.paragraph(Label.SLIPS_RULE, accounting.checks().size(), slips.size()));
        if (!slips.isEmpty()) {
            blocks.add(context.grid(
                    List.of(
                            context.words(Label.CHECK),
                            context.words(Label.SUBJECT),
                            context.numbers(Label.PRINTED),
                            context.numbers(Label.COMPUTED),
                            context.words(Label.PLACE_OF_PRINT)),
                    slips.stream().map(slip -> row(context, slip)).toList()));
        }
        return blocks;
    }

    private static List<String> row(Context context, AccountingCheck slip) {
        List<Citation> places = slip.printed().citations().stream().limit(1).toList();
        return List.of(
                context.say(slip.kind().words()),
                slip.subject().toString(),
                slip.printed().value().text(),
                slip.computed().round(DIGITS).toPlainString(),
                context.cite(places));
    }
}
