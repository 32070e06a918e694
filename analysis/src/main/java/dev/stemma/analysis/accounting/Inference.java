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
 * of heads. A count of parameters is tested on the sizes whose counts stand in the same place: on all of them if they share the
 * value of the input, otherwise on those that are off. A head width is tested on the model itself, if its counts depend on it.
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

    /** {@return an inference from the widths of a model, tested on the model itself or on nothing} */
    static Inference ofWidth(
            Quantity input,
            BigDecimal used,
            BigDecimal needed,
            List<ModelId> tested,
            boolean fits,
            PrintedValue explained) {
        return new Inference(
                CheckKind.HEAD_WIDTH,
                input,
                used,
                new ValueRange(needed, needed),
                true,
                tested,
                fits ? tested : List.of(),
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
        common.ifPresent(range -> lines.add(
                Explanation.of(Texts.of("One value for all of these sizes: {0}", "对所有这些规模都成立的同一取值：{0}", range))));
        precedents.forEach(
                value -> lines.add(Texts.around("Within that range, {0}", "落在此范围内的：{0}", value.explanation())));
        return lines;
    }

    private LocalizedText test() {
        if (tested.isEmpty()) {
            return LocalizedText.of("nothing else that is printed tests it", "没有别的印出数值可供检验");
        }
        if (kind != CheckKind.PARAMETER_COUNT) {
            return fitsAll()
                    ? LocalizedText.of("a printed count of parameters bears it out", "印出的参数量与之相符")
                    : LocalizedText.of("no printed count of parameters bears it out", "印出的参数量均与之不符");
        }
        Optional<LocalizedText> sizes = Texts.joined(fitting, ", ", "、");
        if (fitsAll()) {
            return Texts.of(
                    "it fits all {0} sizes printed there: {1}", "对该处印出的全部 {0} 个规模都成立：{1}", tested.size(), sizes);
        }
        return fitting.isEmpty()
                ? Texts.of("it fits none of the {0} sizes printed there at once", "无法同时适用于该处印出的 {0} 个规模", tested.size())
                : Texts.of(
                        "of the {0} sizes printed there it fits {1}", "在该处印出的 {0} 个规模中，适用于 {1}", tested.size(), sizes);
    }

    /** Returns input and needed values, such as {@code vocabulary 40468 - 40812 instead of 50257}. */
    @Override
    public String toString() {
        return input + " " + needed + " instead of " + Amounts.text(used);
    }
}
