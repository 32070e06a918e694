package dev.stemma.example.epoch;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.scaling.GrowthFit;
import dev.stemma.analysis.scaling.GrowthPoint;
import dev.stemma.model.source.Language;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** How fast did training compute and parameters of notable models grow since 2010? */
public final class EpochGrowth {

    private static final LocalDate SINCE = LocalDate.of(2010, 1, 1);

    private EpochGrowth() {}

    /**
     * Runs the example.
     *
     * @param args the path of Epoch AI's table; without it, a small invented one is read
     * @throws IOException if the table cannot be read
     */
    public static void main(String[] args) throws IOException {
        EpochTable table = EpochTable.read(Path.of(args.length > 0 ? args[0] : "data/invented-models.csv"));
        // What follows is partly Chinese, and the console's own charset may have none.
        print(table, new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void print(EpochTable table, PrintStream out) {
        for (String column : List.of(EpochTable.TRAINING_COMPUTE, EpochTable.PARAMETERS)) {
            out.println(column + " of notable models since " + SINCE);
            for (String domain : List.of("", "Language")) {
                List<GrowthPoint> points = table.points(column, SINCE, domain);
                out.println((domain.isEmpty() ? "All domains: " : domain + ": ") + GrowthFit.of(points));
            }
            out.println();
        }

        out.println("How was the first one computed?");
        Explanation explanation = GrowthFit.of(table.points(EpochTable.TRAINING_COMPUTE, SINCE, ""))
                .explanation();
        out.println(explanation);
        out.println(explanation.in(Language.CHINESE));
    }
}
