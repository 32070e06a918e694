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
import dev.stemma.model.paper.Paper;
import dev.stemma.model.source.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How a quantity of a generation's flagship is disclosed.
 *
 * <p>Immutable and thread-safe.
 *
 * @param paper the paper of the generation
 * @param model its flagship
 * @param quantity the quantity
 * @since 0.1.0
 */
public record QuantityDisclosure(Paper paper, LanguageModel model, Quantity quantity) implements Fact {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a part is missing
     */
    public QuantityDisclosure {
        Objects.requireNonNull(paper, "paper");
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(quantity, "quantity");
    }

    /**
     * Returns all that the corpus has on the quantity.
     *
     * @return the figures, the preferred one first; empty if it has no entry
     */
    public Optional<Disclosure> disclosure() {
        return model.disclosure(quantity);
    }

    /**
     * Returns how the preferred figure is disclosed.
     *
     * @return the kind; empty if the corpus has no entry for the quantity
     */
    public Optional<FigureKind> kind() {
        return disclosure().map(disclosure -> disclosure.preferred().kind());
    }

    /**
     * Returns the figures that stand beside the preferred one.
     *
     * @return an immutable list in the order of the corpus; empty if there are none
     */
    public List<Figure> others() {
        List<Figure> figures = disclosure().map(Disclosure::figures).orElse(List.of());
        return figures.isEmpty() ? figures : figures.subList(1, figures.size());
    }

    /**
     * Returns whether the value is known without an outside estimate.
     *
     * @return whether the preferred figure is stated or derived
     */
    public boolean isDisclosed() {
        return kind().filter(FigureKind::isDisclosed).isPresent();
    }

    /**
     * Returns whether the paper itself states a value, preferred or not.
     *
     * <p>Otherwise a disclosed value comes from elsewhere: from code or a model card that was released with the paper, from a
     * later paper, or from a formula.
     *
     * @return whether a stated figure has one of the paper's documents as its source
     */
    public boolean isStatedByPaper() {
        return disclosure().stream()
                .flatMap(disclosure -> disclosure.figures().stream())
                .filter(figure -> figure.kind() == FigureKind.STATED)
                .flatMap(figure -> figure.citations().stream())
                .anyMatch(citation -> paper.documents().contains(citation.source()));
    }

    @Override
    public Explanation explanation() {
        if (disclosure().isEmpty()) {
            return Explanation.of(Figures.noEntry(model, quantity));
        }
        Explanation self = Figures.explain(model, quantity, disclosure().get().preferred());
        List<Explanation> working = new ArrayList<>(self.working());
        for (Figure other : others()) {
            Explanation beside = Figures.explain(model, quantity, other);
            working.add(new Explanation(
                    Texts.concat(LocalizedText.of("Beside it: ", "另有："), beside.statement()),
                    beside.working(),
                    beside.citations()));
        }
        return new Explanation(self.statement(), working, self.citations());
    }

    /** Returns paper, quantity and kind, such as {@code gpt-4 parameters: withheld}. */
    @Override
    public String toString() {
        return paper.id() + " " + quantity + ": " + kind().map(FigureKind::id).orElse("no entry");
    }
}
