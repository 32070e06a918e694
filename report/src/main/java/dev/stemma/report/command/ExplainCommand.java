package dev.stemma.report.command;

import dev.stemma.analysis.Facts;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.scaling.EstimatePolicy;
import dev.stemma.model.internal.Nearest;
import dev.stemma.report.json.FactsJson;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code explain}: how a fact was worked out. */
@Command(
        name = "explain",
        description = "Prints how a computed fact was worked out, down to the places in the papers.",
        footer = {
            "",
            "The id is the one that 'stemma facts' prints in the explanation of a fact, or the beginning of several; of",
            "more than ten the ids are listed.",
            "",
            "Examples:",
            "  stemma explain growth/parameters",
            "  stemma explain scaling/parameters/steps",
            "  stemma explain predictability"
        })
final class ExplainCommand extends LanguageCommand {

    /** More facts than these are listed by their ids. */
    private static final int MOST = 10;

    @Parameters(paramLabel = "ID", description = "The id of a fact, or its beginning.")
    @SuppressWarnings("NullAway.Init") // required, so picocli sets it before call
    private String id;

    @Option(names = "--estimates", description = "Let outside estimates stand in for values that papers do not give.")
    private boolean estimates;

    @Override
    public Integer call() throws IOException {
        Map<String, Fact> facts =
                FactsJson.byId(Facts.of(corpus()), estimates ? EstimatePolicy.INCLUDE : EstimatePolicy.EXCLUDE);
        List<String> ids = new ArrayList<>();
        for (String each : facts.keySet()) {
            if (each.equals(id) || each.startsWith(id + "/") || each.startsWith(id + "~")) {
                ids.add(each);
            }
        }
        if (ids.isEmpty()) {
            throw unknown(
                    "there is no fact '" + id + "'",
                    Nearest.to(id, facts.keySet()),
                    "'stemma facts' prints the ids, 'stemma explain growth' those of one kind");
        }
        StringBuilder text = new StringBuilder();
        for (String each : ids) {
            text.append(each).append('\n');
            Fact fact = facts.get(each);
            if (fact != null && (ids.size() <= MOST || each.equals(id))) {
                text.append(fact.explanation().in(language)).append("\n\n");
            }
        }
        return print(text.toString().stripTrailing() + "\n");
    }
}
