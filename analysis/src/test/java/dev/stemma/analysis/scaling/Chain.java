package dev.stemma.analysis.scaling;

import static dev.stemma.analysis.Fixtures.corpus;
import static dev.stemma.analysis.Fixtures.model;
import static dev.stemma.analysis.Fixtures.paper;

import dev.stemma.analysis.Facts;
import dev.stemma.model.Corpus;
import dev.stemma.model.figure.Figure;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.paper.Paper;
import java.util.List;

/** Four papers, each of which builds on the one before. */
final class Chain {

    private static final List<Paper> CHAIN = List.of(
            paper("a", "2018-06-11"),
            paper("b", "2019-02-14", "a"),
            paper("c", "2020-05-28", "b"),
            paper("d", "2023-03-14", "c"));

    private Chain() {}

    static Corpus family(LanguageModel... models) {
        return corpus().papers(CHAIN).models(List.of(models)).build();
    }

    static ScalingProgression parameters(EstimatePolicy estimates, LanguageModel... models) {
        return Facts.of(family(models)).scaling(Quantity.PARAMETERS, estimates);
    }

    static ScalingProgression parameters(LanguageModel... models) {
        return parameters(EstimatePolicy.EXCLUDE, models);
    }

    static ScalingPoint single(EstimatePolicy estimates, Figure... figures) {
        return parameters(estimates, model("a", figures)).points().get(0);
    }

    static ScalingPoint single(Figure... figures) {
        return single(EstimatePolicy.EXCLUDE, figures);
    }
}
