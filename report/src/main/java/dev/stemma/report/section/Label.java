package dev.stemma.report.section;

import dev.stemma.model.source.Language;

/** The words of the report that are neither data nor names of the vocabulary; {@code %s} stands for a value. */
enum Label {
    NONE("–", "–"),
    LIST_SEPARATOR(", ", "、"),
    CITATION_SEPARATOR("; ", "；"),

    DATA("Data version %s, licence %s", "数据版本 %s，许可 %s"),
    CHECKSUM("SHA-256 of the files: %s", "文件的 SHA-256：%s"),
    SIZE(
            "Papers: %s, models: %s, sources: %s, claims: %s, capabilities: %s, benchmarks: %s, results on them: %s",
            "共 %s 篇论文、%s 个模型、%s 个来源、%s 条论断、%s 项能力，%s 个基准上的 %s 个结果"),

    PAPERS("Papers", "论文"),
    PAPER("Paper", "论文"),
    TITLE("Title", "标题"),
    FIRST_PUBLIC("First public", "最早公开"),
    DATE("%s (%s)", "%s（%s）"),
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
    PREFERRED_OF("%s, preferred of %s", "%s（%s 个数值中的首选）"),
    SOURCE("Source", "出处"),
    DERIVED_FROM("from %s", "推算自：%s"),
    SEARCHED("searched: %s", "已查阅：%s"),

    RESULTS("Benchmark results", "基准结果"),
    RESULT_COUNT("%s results on %s benchmarks.", "%s 个结果，来自 %s 个基准。"),
    RESULT_COUNT_BY_PAPER("Results", "结果数"),
    NO_RESULTS("The corpus has no benchmark results.", "语料中没有基准结果。"),

    AUDIT("Claims of the readings against the papers", "解读与论文的核对"),
    REFUTED("Refuted claims: %s", "不实的论断：%s 条"),
    MISPLACED("Misplaced claims: %s", "放错位置的论断：%s 处"),
    OMITTED("What the papers say and the readings omit: %s", "论文有而解读遗漏的论断：%s 条"),
    CONTRADICTIONS("Contradictions within the readings: %s", "解读的自相矛盾：%s 处"),
    NOTHING("None.", "无。"),
    ID("Id: %s", "编号：%s"),
    CLAIM_OF_ID("%s (%s)", "%s（%s）"),
    ASSERTED_AT("Asserted: %s", "提出之处：%s"),
    PLACE("%s, § %s, %s", "%s，§ %s，%s"),
    EVIDENCE("Evidence: %s", "证据：%s"),
    STANCE("%s (%s)", "%s（%s）"),
    RATIONALE("Why: %s", "理由：%s"),
    MISPLACED_AT("%s: asserted in %s, which is about %s § %s; said in %s", "%s：见于 %s，而该节讲的是 %s § %s；真正的出处是 %s"),
    OMITTED_AT("%s: %s", "%s：%s"),
    AGAINST("Against: %s", "与之相反：%s"),

    AGREEMENT("Agreement of the annotators", "标注者的一致程度"),
    BOTH_LABELLED("Labelled by both", "两人都标注"),
    AGREED("Same label", "判断一致"),
    AGREED_SHARE("Share", "占比"),
    KAPPA("Cohen's kappa", "Cohen 的 kappa"),
    UNDEFINED("undefined", "无定义"),
    ANNOTATORS_LEFT_OUT(
            "Compared are the first %s annotators by name; %s more are left out.", "只比较按名称排序的前 %s 名标注者；另有 %s 名未列入。"),
    ALL("All", "合计"),

    SLIPS("Where the papers' figures do not add up", "论文数字对不上的地方"),
    SLIPS_RULE(
            "%s checks were run; %s printed values differ from what arithmetic or another printing says by more than rounding.",
            "共做了 %s 项核算；有 %s 处印出的数值与算得的结果或另一处印出的数值不符，差距超出舍入误差。"),
    CHECK("Check", "核算"),
    SUBJECT("Subject", "对象"),
    PRINTED("Printed", "印出的值"),
    COMPUTED("Set against", "对照值"),
    PLACE_OF_PRINT("Place", "位置"),

    DISCLOSED("What the papers disclose of their flagship models", "论文对旗舰模型披露了什么"),
    DISCLOSED_RULE("The same %s quantities are asked of each model.", "对每个模型问的是同样的 %s 个量。"),

    SCALING("Scaling of the flagship models", "旗舰模型的规模变化"),
    NO_MODELS("The corpus has no models.", "语料中没有模型。"),
    GENERATION("Generation", "世代"),
    VALUE("Value", "数值"),
    FACTOR("Factor", "倍数"),
    PER_YEAR("Per year", "每年"),
    FACTOR_SINCE("%s since %s", "较 %2$s %1$s"),
    NOT_COMPARABLE("not comparable", "无法比较"),

    CAPABILITIES("Capabilities of each generation", "各代的能力"),
    CAPABILITIES_RULE(
            "Introduced: the first generation whose evidence is at least %s and not struck out by a refuted claim.",
            "首次具备：最早有证据达到“%s”、且未被不实论断推翻的一代。"),
    NO_CAPABILITIES("The corpus has no capabilities with evidence.", "语料中没有附证据的能力。"),
    CAPABILITY("Capability", "能力"),
    STATUS("Status", "状态"),
    INTRODUCED("introduced", "首次具备"),
    CARRIED_OVER("carried over", "延续"),
    UNPROVEN("unproven", "未证实"),
    TIER("Tier", "证据级别"),
    STRUCK_OUT("struck out", "不予采信"),

    VERDICTS("Verdicts", "判定"),
    NO_CLAIMS("No reading of the corpus asserts a claim.", "语料中没有解读提出论断。"),
    VERDICTS_BY_PAPER("By paper", "按论文"),
    VERDICTS_BY_SECTION("By section of the reading", "按解读的章节"),
    VERDICTS_OVERALL("All claims of the readings", "解读的全部论断"),
    SECTION("Section", "章节"),
    VERDICT("Verdict", "判定"),
    TOTAL("Total", "合计"),
    COUNT("Claims", "论断数"),
    SHARE("Share", "占比"),
    INTERVAL("95 % Wilson interval", "95 % Wilson 区间"),
    SHARE_SUPPORTED("Share supported", "属实占比"),
    RANGE("%s to %s", "%s 至 %s");

    private final String en;
    private final String zh;

    Label(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    /** {@return the words in a language} */
    String in(Language language, Object... values) {
        String pattern = language == Language.CHINESE ? zh : en;
        return values.length == 0 ? pattern : filled(pattern, values);
    }

    /** Puts values in for {@code %s}, or {@code %2$s} where they change places; a formatter takes long to get going. */
    private static String filled(String pattern, Object... values) {
        StringBuilder text = new StringBuilder();
        int next = 0;
        int start = 0;
        for (int slot = pattern.indexOf('%'); slot >= 0; slot = pattern.indexOf('%', start)) {
            boolean isNumbered = pattern.startsWith("$s", slot + 2);
            int value = isNumbered ? pattern.charAt(slot + 1) - '1' : next++;
            text.append(pattern, start, slot).append(values[value]);
            start = slot + (isNumbered ? 4 : 2);
        }
        return text.append(pattern, start, pattern.length()).toString();
    }
}
