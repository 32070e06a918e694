package dev.stemma.analysis.accounting;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Vocabulary;
import dev.stemma.analysis.internal.Texts;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.id.ModelId;
import dev.stemma.model.source.LocalizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The parts of an inference. */
record TestedInference(
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
        implements Inference {

    /** {@return an inference from the widths of a model, tested on the model itself or on nothing} */
    static TestedInference ofWidth(
            Quantity input,
            BigDecimal used,
            BigDecimal needed,
            List<ModelId> tested,
            boolean fits,
            PrintedValue explained) {
        return new TestedInference(
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

    @Override
    public Explanation explanation() {
        LocalizedText name = Vocabulary.nameOf(input);
        LocalizedText test = test();
        String range = needed.toString();
        String instead = Amounts.text(used);
        return Explanation.of(
                LocalizedText.of(
                        "Our inference, stated by no source: " + name.en() + " " + range + " instead of " + instead
                                + " would explain it" + (exact ? "" : " within the tolerance") + "; " + test.en(),
                        "这是我们的推断，并无来源这样说：若“" + name.zh() + "”为 " + range + " 而不是 " + instead + "，就"
                                + (exact ? "能解释" : "能在容差内解释") + "；" + test.zh()),
                working());
    }

    private List<Explanation> working() {
        List<Explanation> lines = new ArrayList<>();
        lines.add(new Explanation(
                Texts.concat(
                        LocalizedText.of("To be explained: ", "有待解释："),
                        explained.explanation().statement()),
                List.of(),
                explained.citations()));
        common.ifPresent(range -> lines.add(Explanation.of(
                LocalizedText.of("One value for all of these sizes: " + range, "对所有这些规模都成立的同一取值：" + range))));
        precedents.forEach(value -> lines.add(new Explanation(
                LocalizedText.of(
                        "Within that range, " + value.explanation().statement().en(),
                        "落在此范围内的：" + value.explanation().statement().zh()),
                List.of(),
                value.citations())));
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
        if (fitsAll()) {
            return LocalizedText.of(
                    "it fits all " + tested.size() + " sizes printed there: " + joined(fitting, ", "),
                    "对该处印出的全部 " + tested.size() + " 个规模都成立：" + joined(fitting, "、"));
        }
        return fitting.isEmpty()
                ? LocalizedText.of(
                        "it fits none of the " + tested.size() + " sizes printed there at once",
                        "无法同时适用于该处印出的 " + tested.size() + " 个规模")
                : LocalizedText.of(
                        "of the " + tested.size() + " sizes printed there it fits " + joined(fitting, ", "),
                        "在该处印出的 " + tested.size() + " 个规模中，适用于 " + joined(fitting, "、"));
    }

    private static String joined(List<ModelId> models, String separator) {
        return models.stream().map(ModelId::value).collect(Collectors.joining(separator));
    }

    /** Returns input and needed values, such as {@code vocabulary 40468 - 40812 instead of 50257}. */
    @Override
    public String toString() {
        return input + " " + needed + " instead of " + Amounts.text(used);
    }
}
