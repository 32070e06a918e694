package dev.stemma.analysis.accounting;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.fact.Vocabulary;
import dev.stemma.analysis.internal.Texts;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.id.ModelId;
import dev.stemma.model.source.LocalizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A single input that, changed alone, would explain a difference; an inference of ours, stated by no source.
 *
 * <p>Values below half or above twice the one that is used are not considered, and a width has to be a multiple of the number
 * of heads. Nothing is offered that something else in print speaks against. A count of parameters is tested on the sizes whose
 * counts stand in the same place, on all of them if they share the value of the input, otherwise on those that are off; another
 * width on the product of heads and head width; and what nothing of this tests is offered only if no other stated count of the
 * model is met as it stands. Heads and widths are tested on the stated counts of the model.
 *
 * @param kind the kind of the check whose difference is explained
 * @param input the input
 * @param used the value of the input that the check used
 * @param needed the whole values that would do
 * @param exact whether they meet the printed digits, and not only the wider tolerance of the check
 * @param tested the sizes that the explanation was tested on; empty if nothing tests it
 * @param fitting those of the tested sizes that it fits
 * @param common the values that fit all tested sizes at once; present only if all of them use the same value of the input
 * @param precedents printed values that lie within the common range, or else within the needed one
 * @param explained the printed value whose difference it would explain
 * @since 0.1.0
 */
public record Inference(
        CheckKind kind,
        Quantity input,
        BigDecimal used,
        ValueRange needed,
        boolean exact,
        List<ModelId> tested,
        List<ModelId> fitting,
        Optional<ValueRange> common,
        List<PrintedValue> precedents,
        PrintedValue explained)
        implements Fact {

    /** Copies the lists. */
    public Inference {
        tested = List.copyOf(tested);
        fitting = List.copyOf(fitting);
        precedents = List.copyOf(precedents);
    }

    /** {@return an inference from the widths of a model, which fits the model itself if that tests it} */
    static Inference ofWidth(
            Quantity input, BigDecimal used, BigDecimal needed, List<ModelId> tested, PrintedValue explained) {
        return new Inference(
                CheckKind.HEAD_WIDTH,
                input,
                used,
                new ValueRange(needed, needed),
                true,
                tested,
                tested,
                Optional.empty(),
                List.of(),
                explained);
    }

    /** {@return whether it was tested and fits all that it was tested on; {@code false} if nothing tests it} */
    public boolean fitsAll() {
        return !tested.isEmpty() && fitting.size() == tested.size();
    }

    @Override
    public Explanation explanation() {
        return Explanation.of(
                Texts.of(
                        "Our inference, stated by no source: {0} {1} instead of {2} would explain {3}; {4}",
                        "这是我们的推断，并无来源这样说：若“{0}”为 {1} 而不是 {2}，就{3}；{4}",
                        Vocabulary.nameOf(input),
                        needed,
                        Amounts.text(used),
                        exact ? LocalizedText.of("it", "能解释") : LocalizedText.of("it within the tolerance", "能在容差内解释"),
                        test()),
                working());
    }

    private List<Explanation> working() {
        List<Explanation> lines = new ArrayList<>();
        lines.add(Texts.around("To be explained: {0}", "有待解释：{0}", explained.explanation()));
        precedents.forEach(
                value -> lines.add(Texts.around("Within that range, {0}", "落在此范围内的：{0}", value.explanation())));
        return lines;
    }

    private LocalizedText test() {
        if (tested.isEmpty()) {
            return LocalizedText.of("nothing else that is printed tests it", "没有别的印出数值可供检验");
        }
        if (kind != CheckKind.PARAMETER_COUNT) {
            return LocalizedText.of("a printed count of parameters bears it out", "印出的参数量与之相符");
        }
        if (input == Quantity.D_MODEL && !precedents.isEmpty()) {
            return Texts.of("heads x d_head, {0}, bears it out", "注意力头数 × 头宽（{0}）与之相符", precedents.get(0));
        }
        Optional<LocalizedText> known = Texts.joined(
                precedents.stream()
                        .map(value -> value.explanation().statement())
                        .toList(),
                ", ",
                "、");
        return Texts.of(
                "it fits all {0} sizes printed there, {1}{2}{3}",
                "对该处印出的全部 {0} 个规模（{1}）都成立{2}{3}",
                tested.size(),
                Texts.joined(tested, ", ", "、"),
                common.map(range -> Texts.of(", all of them with {0}", "，同一取值为 {0}", range)),
                known.map(values -> Texts.of(" ({0})", "（{0}）", values)));
    }

    /** Returns input and needed values, such as {@code vocabulary 40468 - 40812 instead of 50257}. */
    @Override
    public String toString() {
        return input + " " + needed + " instead of " + Amounts.text(used);
    }
}
