package dev.stemma.report.section;

import dev.stemma.model.id.Named;
import dev.stemma.model.source.Language;
import dev.stemma.model.source.LocalizedText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of the report that are neither data nor names of the vocabulary, for text, Markdown and the page; {@code {0}} stands
 * for a value.
 */
public enum Label implements Named {
    NONE("–", "–"),
    LIST_SEPARATOR(", ", "、"),
    CITATION_SEPARATOR("; ", "；"),

    MISSING_LANGUAGE(
            "Texts that are not in {0} stand in a language that they have; this corpus has {1}.",
            "没有 {0} 的文本以已有的语言显示；这份语料的语言有：{1}。"),
    DATA("Data version {0}, licence {1}", "数据版本 {0}，许可 {1}"),
    CHECKSUM("SHA-256 of the files: {0}", "文件的 SHA-256：{0}"),
    SIZE(
            "Papers: {0}, models: {1}, sources: {2}, claims: {3}, capabilities: {4}, benchmarks: {5}, results on them: {6}",
            "共 {0} 篇论文、{1} 个模型、{2} 个来源、{3} 条论断、{4} 项能力，{5} 个基准上的 {6} 个结果"),

    SUMMARY(
            "Papers: {0}, models: {1}, scores: {2}, benchmarks: {3}; each fact has the place in the paper that settles it.",
            "{0} 篇论文、{1} 个模型、{3} 个基准上的 {2} 个得分；每条事实都注明论文中可以查证的位置。"),
    SUMMARY_READINGS(
            "A reading is a text that explains the papers, here: {0}. It was checked against them claim by claim, {1} in all.",
            "“解读”是讲解这些论文的文本，这里是：{0}。其中的 {1} 条论断已逐条与论文核对。"),
    SUMMARY_REFUTED(
            "Refuted claims: {0} (misplaced: {1}, left out by the reading: {2}), such as",
            "不实的论断 {0} 条，放错位置 {1} 条，解读遗漏 {2} 条；不实的如"),
    SUMMARY_GROWTH("Growth from flagship to flagship", "各代旗舰模型的增长"),
    SUMMARY_INTRODUCED("Introduced by each generation", "各代首次有证据的能力"),
    SUMMARY_WITHHELD("Withheld, of {0} quantities asked of each model", "对每个模型所问的 {0} 个量中，拒绝公布的"),
    SUMMARY_COUNTED("{0}: {1}: {2}", "{0}：{1} 项：{2}"),
    SUMMARY_SLIPS(
            "Figures of the papers that do not add up: {0} of {1} checked, such as", "论文中对不上的数字：{1} 项核算中有 {0} 项，如"),
    SUMMARY_SLIP("{2} printed, against {3}: {0}, {1}", "印作 {2}，对照为 {3}：{0}，{1}"),
    SUMMARY_PREDICTIONS(
            "Predicted from smaller models: {1} of {0} scores within the 95 % interval; furthest off",
            "由较小模型预测最大模型的得分：{0} 个预测中有 {1} 个落在 95 % 区间内；偏差最大的"),
    SUMMARY_PREDICTION("{0} on {1} ({2}): {3} predicted ({4}), {5} scored", "{0}，{1}（{2}）：预测 {3}（{4}），实际 {5}"),
    SUMMARY_MORE(
            "More: a section by 'stemma render --section NAME', all by --full, an entry by 'stemma show ID', any word by"
                    + " 'stemma search WORDS', the working of a fact by 'stemma explain ID'.",
            "更多：“stemma render --section 名称”看一节，--full 看全部，“stemma show 编号”看一个条目，“stemma search 词语”查找，“stemma explain 编号”看一条事实的推算过程。"),
    NAMED("{0}: {1}", "{0}：{1}"),
    COUNTED("{0} {1}", "{0} {1} 条"),

    COMPARISON("{0} and {1}", "{0} 与 {1}"),
    WAY_BACK("How the one goes back to the other", "一篇怎样追溯到另一篇"),
    DIFFERENCES("What differs", "不同之处"),
    COMMON_RESULTS("Scores under the same terms", "相同条件下的得分"),
    NO_COMMON_RESULTS("The two have no score under the same terms.", "两者没有相同条件下的得分。"),
    ID_COLUMN("Id", "编号"),
    NAME("Name", "名称"),
    NOT_FOUND("Nothing of that was found; fewer or shorter words find more.", "没有找到；少用几个词，或用短一点的词。"),
    MORE_FOUND("{0} more: one more word narrows it down, --limit shows them.", "另有 {0} 条：多给一个词可以缩小范围，--limit 可以多显示一些。"),
    CLAIM("Claim", "论断"),
    SYSTEM("Compared system", "对比系统"),
    AUTHORS("Authors", "作者"),
    DATES("Date", "日期"),
    BUILT_ON_BY("Built on by", "后来以此为基础的"),
    DEVELOPERS("Developers", "开发者"),
    PUBLISHER("Published by", "发布者"),
    RELATIONSHIP("Who reports it to who made it", "报告者与开发者的关系"),
    NOTE("Note", "备注"),
    FIGURES("Figures", "数据"),
    QUANTITY("Quantity", "量"),
    NOT_PREFERRED("{0}, not preferred", "{0}（非首选）"),
    MANY_RESULTS("{0} results: see 'stemma results --model {1}'.", "共 {0} 个结果：用“stemma results --model {1}”查看。"),
    METRIC("Metric", "指标"),
    SETTING("Setting", "设定"),
    SHOTS("Shots", "示例数"),
    SPLIT("Split", "数据划分"),
    WHY("Why", "理由"),
    PAPER_SECTION("{0} § {1}", "{0} § {1}"),
    CONTRADICTS("Contradicts", "与之矛盾"),
    SETTLEMENT("How the labels were settled", "标注分歧的裁定"),
    EVIDENCE_FOR_AND_AGAINST("Evidence", "证据"),
    WHERE_ASSERTED("Who says so, and which section says it", "谁这样说，何处有此说"),
    LABELLED("Labelled independently", "独立标注"),
    DESCRIPTION("Description", "说明"),
    EXCLUDES("Does not count", "不算在内"),
    PRECEDENT("Before these papers", "此前已有"),
    SET_ASIDE("Set aside on purpose", "有意不用"),
    DATA_SET("Data set", "数据集"),
    ADDRESS("Address", "网址"),
    VERSION("Version", "版本"),
    COVERS("About", "所讲章节"),

    PAPERS("Papers", "论文"),
    PAPER("Paper", "论文"),
    TITLE("Title", "标题"),
    FIRST_PUBLIC("First public", "最早公开"),
    IN_BRACKETS("{0} ({1})", "{0}（{1}）"),
    SECTIONS("Sections", "章节"),
    MODELS("Models", "模型"),
    CLAIMS("Claims", "论断"),

    LINEAGE("Lineage", "谱系"),
    BUILDS_ON("Builds on", "基于"),
    OUTSIDE_WORKS("Outside works", "外部工作"),
    BUILDS_ON_NOTHING("The corpus names nothing that this paper builds on.", "语料没有记载这篇论文以什么为基础。"),
    FINDINGS("Findings about the lineage", "谱系中的异常"),
    NO_FINDINGS(
            "None: no circle, no paper older than what it builds on, no work that the corpus does not know.",
            "无：没有循环，没有论文早于其所本，也没有语料不认识的工作。"),

    SIZES("All sizes of the models", "各规模的模型"),
    MODEL("Model", "模型"),
    DISCLOSURE("Disclosure", "披露方式"),
    PREFERRED_OF("{0}, preferred of {1}", "{0}（{1} 个数值中的首选）"),
    SOURCE("Source", "出处"),
    DERIVED_FROM("from {0}", "推算自：{0}"),
    SEARCHED("searched: {0}", "已查阅：{0}"),

    RESULTS("Benchmark results", "基准结果"),
    RESULT_COUNT("{0} results on {1} benchmarks.", "{0} 个结果，来自 {1} 个基准。"),
    RESULT_COUNT_BY_PAPER("Results", "结果数"),
    NO_RESULTS("The corpus has no benchmark results.", "语料中没有基准结果。"),

    AUDIT("Claims of the readings against the papers", "解读与论文的核对"),
    REFUTED("Refuted claims: {0}", "不实的论断：{0} 条"),
    MISPLACED("Misplaced claims: {0}", "放错位置的论断：{0} 条"),
    OMITTED("What the papers say and the readings omit: {0}", "论文有而解读遗漏的论断：{0} 条"),
    CONTRADICTIONS("Contradictions within the readings: {0}", "解读的自相矛盾：{0} 处"),
    NOTHING("None.", "无。"),
    ID("Id: {0}", "编号：{0}"),
    ASSERTED_AT("Asserted: {0}", "提出之处：{0}"),
    PLACE("{0}, § {1}, {2}", "{0}，§ {1}，{2}"),
    EVIDENCE("Evidence: {0}", "证据：{0}"),
    RATIONALE("Why: {0}", "理由：{0}"),
    MISPLACED_AT(
            "{0}: asserted in {1}, which is about {2} § {3}; said in {4}", "{0}：见于 {1}，而该节讲的是 {2} § {3}；真正的出处是 {4}"),
    MISPLACED_AS_JUDGED("{0}: asserted in {1}; another section says it: {2}", "{0}：见于 {1}；此说见于别的章节：{2}"),
    OMITTED_AT("{0}: {1}", "{0}：{1}"),
    AGAINST("Against: {0}", "与之相反：{0}"),

    AGREEMENT("Agreement of the annotators", "标注者的一致程度"),
    BOTH_LABELLED("Labelled by both", "两人都标注"),
    AGREED("Same label", "判断一致"),
    KAPPA("Cohen's kappa", "Cohen 的 kappa"),
    UNDEFINED("undefined", "无定义"),
    ANNOTATORS_LEFT_OUT(
            "Compared are the first {0} annotators by name; {1} more are left out.",
            "只比较按名称排序的前 {0} 名标注者；另有 {1} 名未列入。"),
    ALL("All", "合计"),

    SCORE_TITLE("How well the predicted verdicts match", "预测判定的得分"),
    SCORE_COVERED(
            "Of the {1} claims of the corpus {0} were predicted; the others are not scored.",
            "语料的 {1} 条论断中预测了 {0} 条；其余不计分。"),
    SCORE_MAJORITY(
            "Whoever calls every one of them {0}, the most frequent verdict, is right on {1}.",
            "全部判为最常见的“{0}”，正确率为 {1}。"),
    SCORE_CLAIMS("Claims", "论断数"),
    SCORE_ACCURACY("Accuracy", "正确率"),
    SCORE_MACRO_F1("Macro-F1", "宏平均 F1"),
    SCORE_BY_MAJORITY("By the most frequent", "按最常见者"),
    SCORE_CONFUSION("Verdicts of the corpus (rows) and predicted ones (columns)", "语料的判定（行）与预测的判定（列）"),
    SCORE_F1("F1", "F1 值"),

    SLIPS("Where the papers' figures do not add up", "论文数字对不上的地方"),
    SLIPS_RULE(
            "{0} checks were run; {1} printed values differ from what arithmetic or another printing says by more than rounding, by {2} slips.",
            "共做了 {0} 项核算；有 {1} 个印出的数值与算得的结果或另一处印出的数值不符，差距超出舍入误差，归为 {2} 处疏漏。"),
    SLIP_EXPLAINED("{0}. {1}.", "{0}。{1}。"),
    CHECK("Check", "核算"),
    SUBJECT("Subject", "对象"),
    PRINTED("Printed", "印出的值"),
    COMPUTED("Set against", "对照值"),
    PLACE_OF_PRINT("Place", "位置"),

    PREDICTIONS("What smaller models predict of the largest", "由较小模型预测最大模型"),
    BENCHMARK("Benchmark", "基准"),
    TERMS("Terms", "条件"),
    PREDICTED("Predicted", "预测"),
    INTERVAL_OF_PREDICTION("95 % interval", "95 % 区间"),
    SCORE("Score", "得分"),
    OUTCOME("Outcome", "结果"),

    DISCLOSED("What the papers disclose of their flagship models", "论文对旗舰模型披露了什么"),
    DISCLOSED_RULE("The same {0} quantities are asked of each model.", "对每个模型问的是同样的 {0} 个量。"),

    SCALING("Scaling of the flagship models", "旗舰模型的规模变化"),
    NO_MODELS("The corpus has no models.", "语料中没有模型。"),
    GENERATION("Generation", "世代"),
    VALUE("Value", "数值"),
    FACTOR("Factor", "倍数"),
    PER_YEAR("Per year", "每年"),
    FACTOR_SINCE("{0} since {1}", "较 {1} {0}"),
    NOT_COMPARABLE("not comparable", "无法比较"),

    CAPABILITIES("Capabilities of each generation", "各代的能力"),
    CAPABILITIES_RULE(
            "Introduced: the first of these papers with evidence that no refuted claim strikes out; for methods and practices"
                    + " the paper's statement, for everything else at least a sample. What came before these papers is left open.",
            "首次有证据：在这几篇论文中，最早有证据且未被不实论断推翻的一篇；方法和研究做法以论文的说明为证据，其余至少要有实例。" + "这几篇论文之前的情况不在此列。"),
    LIMITATIONS("Limitations from paper to paper", "各篇论文的局限"),
    LIMITATIONS_RULE(
            "What a paper's own words make of a limitation that an earlier one admits, and what it is the first to admit."
                    + " Of a limitation without a row nothing is said: neither that it is gone nor that it remains.",
            "后一篇论文的原文怎样对待前一篇承认的局限，以及它首次承认了哪些局限。表中没有的，不作判断：既不说已解决，也不说仍然存在。"),
    LIMITATION("Limitation", "局限"),
    LIMITATION_OF("Admitted by", "承认者"),
    SHOWN_BY("Place", "出处"),
    KIND("Kind", "类别"),
    NO_CAPABILITIES("The corpus has no capabilities with evidence.", "语料中没有附证据的能力。"),
    CAPABILITY("Capability", "能力"),
    STATUS("Status", "状态"),
    TIER("Tier", "证据级别"),
    STRUCK_OUT("struck out", "不予采信"),

    VERDICTS("Verdicts", "判定"),
    NO_CLAIMS("No reading of the corpus asserts a claim.", "语料中没有解读提出论断。"),
    VERDICTS_BY_PAPER("By paper", "按论文"),
    VERDICTS_BY_SECTION("By section of the reading", "按解读的章节"),
    VERDICTS_OVERALL("All claims of the readings", "解读的全部论断"),
    SECTION("Section", "章节"),
    SAID_IN("Which section says it, by assertion", "何处有此说（按提出之处计）"),
    NOT_JUDGED("not judged", "未判定"),
    VERDICT("Verdict", "判定"),
    TOTAL("Total", "合计"),
    COUNT("Claims", "论断数"),
    SHARE("Share", "占比"),
    INTERVAL("95 % Wilson interval", "95 % Wilson 区间"),
    SHARE_SUPPORTED("Share supported", "属实占比"),
    RANGE("{0} to {1}", "{0} 至 {1}");

    private static final Pattern SLOT = Pattern.compile("\\{(\\d)}");

    private final LocalizedText words;

    Label(String en, String zh) {
        this.words = LocalizedText.of(en, zh);
    }

    /** {@return the words, with the places for values} */
    public LocalizedText words() {
        return words;
    }

    /** Returns the words in a language, with values in their places. */
    String in(Language language, Object... values) {
        return SLOT.matcher(words.in(language))
                .replaceAll(
                        place -> Matcher.quoteReplacement(String.valueOf(values[Integer.parseInt(place.group(1))])));
    }
}
