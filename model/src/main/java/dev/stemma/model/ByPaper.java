package dev.stemma.model;

import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.internal.Grouped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Entries of a corpus in the order of its papers, which are given by id. */
public final class ByPaper {

    private ByPaper() {}

    /** Returns the claims, those about the first paper first. */
    public static Grouped<Claim> claims(List<String> papers, List<Claim> claims) {
        List<String> keys = new ArrayList<>(claims.size());
        for (Claim claim : claims) {
            keys.add(claim.paper().value());
        }
        return Grouped.of(papers, claims, keys);
    }

    /** Returns the models, those of the first paper first. */
    public static Grouped<LanguageModel> models(List<String> papers, List<LanguageModel> models) {
        List<String> keys = new ArrayList<>(models.size());
        for (LanguageModel model : models) {
            keys.add(model.paper().value());
        }
        return Grouped.of(papers, models, keys);
    }

    /**
     * Returns the results, those that the first paper reports first.
     *
     * @param reporters for the id of a document the id of the paper whose it is
     */
    public static List<BenchmarkResult> results(
            List<String> papers, List<BenchmarkResult> results, Map<String, String> reporters) {
        List<String> keys = new ArrayList<>(results.size());
        for (BenchmarkResult result : results) {
            // No paper has the empty text as its id: results that no paper of the corpus reports come last.
            keys.add(reporters.getOrDefault(result.source().value(), ""));
        }
        return Grouped.of(papers, results, keys).values();
    }
}
