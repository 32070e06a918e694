package dev.stemma.analysis.accounting;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.model.Corpus;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.source.LocalizedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts of parameters against each stated one. */
final class ParameterCounts {

    private static final List<Quantity> INPUTS = List.of(
            Quantity.VOCABULARY,
            Quantity.CONTEXT,
            Quantity.LAYERS,
            Quantity.D_MODEL,
            Quantity.D_FF,
            Quantity.NORMALIZATION,
            Quantity.WEIGHT_TYING,
            Quantity.POSITION_ENCODING);

    private ParameterCounts() {}

    static List<AccountingCheck> of(Corpus corpus) {
        Map<SizeStatement.Place, List<SizeStatement>> places = new LinkedHashMap<>();
        for (SizeStatement statement : statements(corpus)) {
            places.computeIfAbsent(statement.place(), unused -> new ArrayList<>())
                    .add(statement);
        }
        SizeExplanations explanations = new SizeExplanations(corpus);
        List<AccountingCheck> checks = new ArrayList<>();
        places.values()
                .forEach(together -> together.forEach(statement -> checks.add(
                        check(statement).with(statement.agrees() ? List.of() : explanations.of(statement, together)))));
        return checks;
    }

    private static List<SizeStatement> statements(Corpus corpus) {
        List<SizeStatement> statements = new ArrayList<>();
        for (LanguageModel model : corpus.models().stream()
                .sorted(Comparator.comparing(LanguageModel::id))
                .toList()) {
            Holder holder = Holder.of(model);
            Architecture.of(holder)
                    .ifPresent(architecture -> holder.stated(Quantity.PARAMETERS)
                            .forEach(figure -> statements.add(SizeStatement.of(model, holder, architecture, figure))));
        }
        return statements;
    }

    private static AccountingCheck check(SizeStatement statement) {
        Holder holder = statement.holder();
        PrintedValue printed = statement.printed();
        List<Explanation> working = new ArrayList<>();
        String formula = statement.architecture().formula();
        working.add(Explanation.of(LocalizedText.of(formula, formula)));
        for (Quantity input : INPUTS) {
            (input.isNumeric() ? holder.known(input) : holder.term(input))
                    .ifPresent(figure -> working.add(holder.explain(input, figure)));
        }
        return new AccountingCheck(
                CheckKind.PARAMETER_COUNT,
                holder.subject(),
                printed,
                statement.architecture().parameters(),
                Optional.empty(),
                ToleranceRule.LAST_DIGIT_OR_HALF_PERCENT,
                statement.tolerance(),
                working,
                List.of());
    }
}
