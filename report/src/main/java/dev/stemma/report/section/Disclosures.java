package dev.stemma.report.section;

import dev.stemma.analysis.fact.Vocabulary;
import dev.stemma.analysis.scaling.ScalingPoint;
import dev.stemma.model.figure.Derived;
import dev.stemma.model.figure.Disclosure;
import dev.stemma.model.figure.Estimated;
import dev.stemma.model.figure.Figure;
import dev.stemma.model.figure.NotApplicable;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.figure.Stated;
import dev.stemma.model.figure.Unstated;
import dev.stemma.model.figure.Withheld;
import java.util.Optional;

/** How a quantity of a model is disclosed, in the cells of a grid. */
final class Disclosures {

    private Disclosures() {}

    /** Returns the value, or a dash. */
    static String value(Context context, ScalingPoint point) {
        return point.value().isPresent()
                ? point.figure().flatMap(Figure::amount).map(Numerals::amount).orElseThrow()
                : context.say(Label.NONE);
    }

    /** Returns how the value was disclosed, or why there is none. */
    static String kind(Context context, ScalingPoint point) {
        String kind = point.gapReason()
                .map(reason -> context.say(reason.words()))
                .orElseGet(() -> context.say(
                        Vocabulary.nameOf(point.figure().orElseThrow().kind())));
        int figures = point.disclosure()
                .map(disclosure -> disclosure.figures().size())
                .orElse(0);
        return figures > 1 ? context.say(Label.PREFERRED_OF, kind, figures) : kind;
    }

    /** Returns where the value, the refusal or the search can be checked. */
    static String source(Context context, ScalingPoint point) {
        Optional<Figure> shown = point.figure().or(() -> point.disclosure().map(Disclosure::preferred));
        return shown.map(figure -> figure.match(new Where(context))).orElse(context.say(Label.NONE));
    }

    private static final class Where implements Figure.Cases<String> {

        private final Context context;

        Where(Context context) {
            this.context = context;
        }

        @Override
        public String stated(Stated figure) {
            return context.cite(figure.citations());
        }

        @Override
        public String derived(Derived figure) {
            return context.say(
                    Label.DERIVED_FROM,
                    context.list(figure.inputs().stream()
                            .map((Quantity input) -> context.say(Vocabulary.nameOf(input)))
                            .toList()));
        }

        @Override
        public String estimated(Estimated figure) {
            return context.cite(figure.citations());
        }

        @Override
        public String withheld(Withheld figure) {
            return context.cite(figure.citations());
        }

        @Override
        public String unstated(Unstated figure) {
            return context.say(Label.SEARCHED, context.list(figure.searched()));
        }

        @Override
        public String notApplicable(NotApplicable figure) {
            return context.say(figure.reason());
        }
    }
}
