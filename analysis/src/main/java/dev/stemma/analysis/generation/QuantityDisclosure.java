package dev.stemma.analysis.generation;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.internal.Figures;
import dev.stemma.analysis.internal.Texts;
import dev.stemma.model.figure.Disclosure;
import dev.stemma.model.figure.Figure;
import dev.stemma.model.figure.FigureKind;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.paper.Paper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a quantity of a generation's flagship is disclosed.
 *
 * @param paper the paper of the generation
 * @param model its flagship
 * @param quantity the quantity
 * @since 0.1.0
 */
public record QuantityDisclosure(Paper paper, LanguageModel model, Quantity quantity) implements Fact {

    /** {@return all figures that the corpus has, the preferred one first; empty if it has no entry for the quantity} */
    public Optional<Disclosure> disclosure() {
        return model.disclosure(quantity);
    }

    /** {@return how the preferred figure is disclosed; empty if the corpus has no entry for the quantity} */
    public Optional<FigureKind> kind() {
        return disclosure().map(disclosure -> disclosure.preferred().kind());
    }

    /** {@return the figures that stand beside the preferred one, in the order of the corpus} */
    public List<Figure> others() {
        List<Figure> figures = disclosure().map(Disclosure::figures).orElse(List.of());
        return figures.isEmpty() ? figures : figures.subList(1, figures.size());
    }

    /**
     * {@return whether the preferred figure is stated or derived, so that the value is known without an outside estimate}
     */
    public boolean isDisclosed() {
        return kind().filter(FigureKind::isDisclosed).isPresent();
    }

    /**
     * {@return whether a stated figure, preferred or not, has one of the paper's documents as its source}
     *
     * <p>Otherwise a disclosed value comes from elsewhere: from code or a model card that was released with the paper, from a
     * later paper, or from a formula.
     */
    public boolean isStatedByPaper() {
        Set<SourceId> documents = new HashSet<>(paper.documents());
        return disclosure().stream()
                .flatMap(disclosure -> disclosure.figures().stream())
                .filter(figure -> figure.kind() == FigureKind.STATED)
                .flatMap(figure -> figure.citations().stream())
                .anyMatch(citation -> documents.contains(citation.source()));
    }

    @Override
    public Explanation explanation() {
        if (disclosure().isEmpty()) {
            return Explanation.of(Figures.noEntry(model, quantity));
        }
        Explanation self = Figures.explain(model, quantity, disclosure().get().preferred());
        List<Explanation> working = new ArrayList<>(self.working());
        for (Figure other : others()) {
            working.add(Texts.around("Beside it: {0}", "另有：{0}", Figures.explain(model, quantity, other)));
        }
        return new Explanation(self.statement(), working, self.citations());
    }

    /** Returns paper, quantity and kind, such as {@code gpt-4 parameters: withheld}. */
    @Override
    public String toString() {
        return paper.id() + " " + quantity + ": " + kind().map(FigureKind::id).orElse("no entry");
    }
}
