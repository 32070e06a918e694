package dev.stemma.report.page;

import dev.stemma.analysis.Facts;
import dev.stemma.analysis.scaling.EstimatePolicy;
import dev.stemma.model.source.Language;
import dev.stemma.report.document.HtmlDocument;
import dev.stemma.report.json.FactsJson;
import dev.stemma.report.json.JsonWriter;
import dev.stemma.report.json.OwnFile;
import dev.stemma.report.section.ReportDocument;
import dev.stemma.report.section.ReportSection;
import dev.stemma.report.section.ReportWriter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The report as one HTML page that needs nothing beside it: no server, no network, no second file.
 *
 * <p>The page holds the facts and what it shows of the corpus as JSON, and a program that draws them in the reader's browser,
 * in English or Chinese, with the texts of the corpus in any language. Its own policy forbids the browser every request. The
 * same corpus gives the same bytes.
 */
public final class HtmlPage {

    /** In the order in which they need each other. */
    private static final List<String> SCRIPTS = List.of(
            "lib/d3/d3.min.js",
            "lib/plot/plot.umd.min.js",
            "lib/dagre/dagre.min.js",
            "lib/preact/preact.min.umd.js",
            "lib/preact/hooks.umd.js",
            "lib/htm/htm.umd.js",
            "app/data.js",
            "app/address.js",
            "app/words.js",
            "app/take.js",
            "app/parts.js",
            "app/charts.js",
            "app/family.js",
            "app/scaling.js",
            "app/capabilities.js",
            "app/audit.js",
            "app/claims.js",
            "app/disclosure.js",
            "app/slips.js",
            "app/predictability.js",
            "app/benchmarks.js",
            "app/overview.js",
            "app/details.js",
            "app/find.js",
            "app/app.js");

    /** The scripts of others in the page, whose licences it carries. */
    private static final List<String> LIBRARIES = List.of("d3", "plot", "dagre", "preact", "htm");

    private static final String STYLE = "style/page.css";

    /** What the charting library puts into each drawing; its text is known, so that the policy can name it. */
    private static final String DRAWING_STYLE = "style/plot.css";

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{(\\w+)}}");

    private static final Pattern SOURCE_MAP = Pattern.compile("(?m)^//# sourceMappingURL=.*$");

    private HtmlPage() {}

    /**
     * {@return the page about a corpus as HTML, which opens in a language unless its address names one: Chinese or else English
     * in its own words, and any in the texts of the corpus}
     */
    public static String of(Facts facts, Language language) {
        Objects.requireNonNull(language, "language");
        List<String> scripts = SCRIPTS.stream().map(HtmlPage::script).toList();
        return fill(
                text("index.html"),
                Map.of(
                        "language", language.is(Language.CHINESE) ? "zh-Hans" : "en",
                        "texts", language.tag(),
                        "title", HtmlDocument.escaped(facts.corpus().title().in(language)),
                        "summary", summary(facts, language),
                        "policy", ContentPolicy.of(scripts, List.of(text(STYLE), text(DRAWING_STYLE))),
                        "styles", elements("style", List.of(text(STYLE))),
                        "data", data(facts),
                        "scripts", elements("script", scripts)));
    }

    /** {@return the summary of the report and the tables behind its first lines, for a browser that runs no scripts} */
    private static String summary(Facts facts, Language language) {
        HtmlDocument document = new HtmlDocument();
        ReportWriter out = new ReportWriter(facts, language, document, EstimatePolicy.EXCLUDE);
        ReportDocument.summary(out);
        ReportDocument.write(List.of(ReportSection.VERDICTS, ReportSection.DISCLOSURE), out);
        return document.toString();
    }

    /** {@return a script without the comment that points a debugger to a file that is not there} */
    private static String script(String name) {
        return SOURCE_MAP.matcher(text(name)).replaceAll("");
    }

    private static String data(Facts facts) {
        CitationTable citations = new CitationTable();
        String known = JsonWriter.compact(json -> FactsJson.write(facts, json, citations));
        String corpus = PageCorpus.json(facts.corpus(), citations);
        return island("facts", known)
                + island("corpus", corpus)
                + island("citations", citations.json())
                + island("words", PageWords.json())
                + island("licences", licences())
                + island("messages-en", text("messages/en.json"))
                + island("messages-zh", text("messages/zh.json"));
    }

    private static String licences() {
        return JsonWriter.compact(out ->
                out.object(() -> LIBRARIES.forEach(library -> out.text(library, text("lib/" + library + "/LICENSE")))));
    }

    private static String text(String name) {
        return OwnFile.text(HtmlPage.class, name);
    }

    /** {@return JSON as an element that the browser keeps and does not run; no text in it can end the element} */
    private static String island(String id, String json) {
        String safe = json.strip()
                .replace("<", "\\u003c")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
        return "<script type=\"application/json\" id=\"" + id + "\">" + safe + "</script>\n";
    }

    private static String elements(String name, List<String> contents) {
        return contents.stream()
                .map(content -> "<" + name + ">" + content + "</" + name + ">\n")
                .collect(Collectors.joining());
    }

    /** Fills in all values in one go, so that nothing in a value is taken for a placeholder. */
    private static String fill(String template, Map<String, String> values) {
        return PLACEHOLDER.matcher(template).replaceAll(found -> {
            String name = found.group(1);
            return Matcher.quoteReplacement(Objects.requireNonNull(values.get(name), name));
        });
    }
}
