package dev.stemma.corpus.validation;

import dev.stemma.corpus.problem.Rule;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.source.SourceKind;
import java.util.List;

/** {@link Rule#PAPER_FLAGSHIP}: a paper has documents, and of several models exactly one stands for it. */
final class FlagshipCheck implements Check {

    @Override
    public void run(Scope scope) {
        for (Paper paper : scope.corpus().papers()) {
            if (paper.documents().isEmpty()) {
                scope.report(
                        paper,
                        At.property("documents"),
                        Rule.PAPER_FLAGSHIP,
                        "the paper has no document",
                        "name the source that is the paper itself");
            }
            for (int i = 0; i < paper.documents().size(); i++) {
                SourceId document = paper.documents().get(i);
                if (scope.corpus()
                        .find(document)
                        .filter(source -> source.kind() == SourceKind.READING)
                        .isPresent()) {
                    scope.report(
                            paper,
                            At.element("documents", i),
                            Rule.PAPER_FLAGSHIP,
                            "the document '" + document + "' is a reading",
                            "name a primary document; a reading asserts claims about the paper");
                }
            }
            List<LanguageModel> models = scope.corpus().modelsOf(paper.id());
            List<LanguageModel> flagships =
                    models.stream().filter(LanguageModel::flagship).toList();
            boolean missing =
                    flagships.isEmpty() && !models.isEmpty() && scope.unread().isEmpty();
            if (missing || flagships.size() > 1) {
                LanguageModel entry = flagships.isEmpty() ? models.get(0) : flagships.get(1);
                scope.report(
                        entry,
                        At.property("flagship"),
                        Rule.PAPER_FLAGSHIP,
                        "paper '" + paper.id() + "' has " + flagships.size() + " flagships among " + models.size()
                                + " models",
                        "set 'flagship' to true on exactly one of its models");
            }
        }
    }
}
