package dev.stemma.corpus;

import static dev.stemma.corpus.Draft.all;
import static dev.stemma.corpus.Draft.by;
import static dev.stemma.corpus.Draft.has;
import static dev.stemma.corpus.Draft.kind;
import static dev.stemma.corpus.Draft.list;
import static dev.stemma.corpus.Draft.named;
import static dev.stemma.corpus.Draft.setting;
import static dev.stemma.corpus.Draft.text;
import static dev.stemma.corpus.Draft.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.corpus.MutationPropertyTest.BytesFiles;
import dev.stemma.corpus.problem.CheckedCorpus;
import dev.stemma.corpus.problem.Rule;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The shipped corpus with its meaning broken: well-formed JSON that says something which cannot be. Each rule is broken ten times,
 * in other entries and, where it demands several things, in other ways, and each time it has to notice.
 */
class MeaningCoverageTest {

    private static final int TIMES = 10;

    /** About bytes, files and reports, which have no meaning to break; their own tests break them. */
    private static final Set<Rule> OF_FILES = EnumSet.of(
            Rule.MISSING_FILE,
            Rule.UNLISTED_FILE,
            Rule.CHECKSUM,
            Rule.READ_LIMIT,
            Rule.ARCHIVE_ENTRY,
            Rule.LINKED_FILE,
            Rule.CHANGED_FILE,
            Rule.PROBLEM_LIMIT,
            Rule.WARNING_LIMIT,
            Rule.UNSEALED,
            Rule.ENCODING,
            Rule.JSON_SYNTAX,
            Rule.DUPLICATE_KEY,
            Rule.CONFLICTING_ENTRY);

    private static final Map<Rule, List<Way>> WAYS = new EnumMap<>(Rule.class);

    static {
        ways(
                Rule.FILE_NAME,
                draft -> draft.any("claims").put("paper", "gpt-9"),
                draft -> draft.any("models").put("paper", "gpt-9"));
        ways(Rule.FORMAT_VERSION, draft -> draft.file("index.json").put("format", 2 + draft.random.nextInt(9)));
        ways(
                Rule.UNKNOWN_PROPERTY,
                draft -> draft.any("claims").put("confidence", 1),
                draft -> draft.any("benchmarks").put("sumOf", "x"));
        ways(
                Rule.MISSING_PROPERTY,
                draft -> draft.any("claims").remove("verdict"),
                draft -> draft.any("results").remove("score"));
        ways(
                Rule.WRONG_TYPE,
                draft -> draft.any("claims").put("section", 3),
                draft -> draft.any("models").put("flagship", "yes"),
                draft -> draft.any("papers").putNull("title"));
        ways(
                Rule.INVALID_VALUE,
                draft -> draft.any("claims").put("verdict", "probably"),
                draft -> text(draft.any("claims"), "statement").put("zh", "\u00A0"),
                draft -> text(draft.any("claims"), "rationale").put("en", "\u3000\u200B\uFEFF"),
                draft -> draft.file("index.json").put("dataVersion", "banana"),
                draft -> draft.any("sources").put("title", "a\u202Eb"));
        ways(
                Rule.IMPOSSIBLE_DATE,
                draft -> draft.any("sources").put("date", "2019-02-30"),
                draft -> draft.object(draft.any("papers"), "dates", all()).put("date", "2020-13"));
        ways(
                Rule.EMPTY_LOCATOR,
                draft -> draft.object(draft.any("claims"), "evidence", all()).putObject("locator"),
                draft -> draft.any("results").putObject("locator").put("page", 0));
        ways(
                Rule.DUPLICATE_ID,
                draft -> draft.any("claims").put("id", text(draft.any("claims").get("id"))),
                draft -> {
                    ObjectNode benchmark = draft.any("benchmarks", has("metrics"));
                    list(benchmark, "metrics").add(list(benchmark, "metrics").get(0));
                });
        ways(
                Rule.REPEATED_ENTRY,
                draft -> repeat(draft, draft.any("claims", has("evidence")), "evidence"),
                draft -> repeat(draft, draft.any("claims"), "assertions"),
                draft -> repeat(draft, draft.any("capabilities", has("demonstrations")), "demonstrations"),
                draft -> repeat(draft, draft.any("papers", has("buildsOn")), "buildsOn"),
                draft -> repeat(draft, draft.any("papers", has("dates")), "dates"));
        ways(
                Rule.DANGLING_REFERENCE,
                draft -> draft.any("results").put("benchmark", "nowhere"),
                draft -> draft.any("results").put("model", "nobody"),
                draft -> draft.object(draft.any("claims"), "evidence", all()).put("source", "nothing"),
                draft -> list(draft.any("claims"), "capabilities").add("flying"));
        ways(
                Rule.UNKNOWN_SECTION,
                draft -> draft.any("claims").put("section", "99.9"),
                draft -> draft.object(draft.any("claims", by("reading")), "assertions", kind("reading"))
                        .put("section", "9.9"));
        ways(
                Rule.READING_ROLE,
                draft -> draft.object(draft.any("claims"), "evidence", all()).put("source", "reading"),
                draft -> draft.object(draft.any("capabilities", has("demonstrations")), "demonstrations", all())
                        .put("source", "reading"),
                draft -> draft.any("results").put("source", "reading"),
                draft -> draft.object(draft.any("papers", has("dates")), "dates", all())
                        .put("source", "reading"),
                draft -> list(draft.any("sources", kind("paper")), "outline")
                        .addObject()
                        .put("section", "1")
                        .put("title", "T")
                        .put("paper", "gpt-1"));
        ways(
                Rule.MISSING_LANGUAGE,
                draft -> text(draft.any("claims"), "statement").remove("zh"),
                draft -> text(draft.any("capabilities"), "name").remove("en"));
        ways(
                Rule.LOCATOR_PAGE,
                draft -> ((ObjectNode) draft.object(draft.any("claims"), "evidence", all())
                                .get("locator"))
                        .put("page", 9_999),
                draft -> draft.object(draft.any("papers", has("sections")), "sections", all())
                        .put("page", 9_999));
        ways(Rule.CLAIM_ID, draft -> {
            ObjectNode claim = draft.any("claims");
            claim.put("id", "x" + text(claim.get("id")));
        });
        ways(
                Rule.CLAIM_ASSERTION,
                draft -> list(draft.any("claims"), "assertions").removeAll(),
                draft -> list(draft.any("claims", verdict("refuted", "not-stated")), "assertions")
                        .add(Draft.JSON.readTree(
                                "{\"kind\": \"paper\", \"source\": \"gpt-1-paper\", \"locator\": {\"page\": 1}}")),
                draft -> draft.object(draft.any("claims", by("reading")), "assertions", kind("reading"))
                        .put("source", "gpt-1-paper"));
        ways(
                Rule.VERDICT_EVIDENCE,
                draft -> draft.any("claims", verdict("supported")).put("verdict", "refuted"),
                draft -> draft.any("claims", verdict("refuted", "not-stated")).put("verdict", "supported"),
                draft -> draft.any("claims", verdict("supported")).put("verdict", "conflicting"),
                draft -> draft.any("claims", verdict("refuted"))
                        .get("evidence")
                        .forEach(evidence -> ((ObjectNode) evidence).remove("note")),
                draft -> draft.object(draft.any("claims"), "evidence", all()).put("source", "vaswani-2017"),
                draft -> {
                    ArrayNode evidence = list(draft.any("claims", verdict("supported")), "evidence");
                    evidence.add(((ObjectNode) evidence.get(0).deepCopy()).put("stance", "silent"));
                });
        ways(
                Rule.CLAIM_ATTRIBUTION,
                draft -> draft.attribution(verdict("not-stated", "refuted")).put("label", "named-section"),
                draft -> draft.attribution(verdict("supported")).put("label", "no-section"),
                draft -> draft.attribution(verdict("supported")).removeAll().put("label", "another-section"));
        ways(
                Rule.CLAIM_CONTRADICTION,
                draft -> {
                    ObjectNode claim = draft.any("claims");
                    list(claim, "contradicts").add(text(claim.get("id")));
                },
                draft -> {
                    ObjectNode claim = draft.any("claims", verdict("supported"));
                    String id = text(claim.get("id"));
                    list(claim, "contradicts")
                            .add(text(draft.any(
                                            "claims",
                                            verdict("supported")
                                                    .and(other -> !text(other.get("id"))
                                                                    .equals(id)
                                                            && other.get("paper")
                                                                    .equals(claim.get("paper"))))
                                    .get("id")));
                });
        ways(
                Rule.ANNOTATION_SETTLEMENT,
                draft -> draft.object(
                                draft.any(
                                        "claims",
                                        has("annotations").and(has("settlement").negate())),
                                "annotations",
                                all())
                        .put("label", "conflicting"),
                draft -> draft.any(
                                "claims",
                                has("annotations").and(has("settlement").negate()))
                        .putObject("settlement")
                        .put("en", "So.")
                        .put("zh", "如此。"),
                draft -> repeat(draft, draft.any("claims", has("annotations")), "annotations"));
        ways(
                Rule.LIMITATION_LINK,
                draft -> link(draft.any("claims", verdict("refuted", "not-stated")), "continues"),
                draft -> link(draft.any("claims", kind("limitation").negate().and(verdict("supported"))), "new"));
        ways(
                Rule.CAPABILITY_EVIDENCE,
                draft -> draft.object(
                                draft.any(
                                        "capabilities",
                                        kind("method", "practice").and(has("demonstrations"))),
                                "demonstrations",
                                all())
                        .put("tier", "asserted")
                        .remove("benchmark"),
                draft -> draft.object(
                                draft.any("capabilities", kind("ability").and(has("demonstrations"))),
                                "demonstrations",
                                all())
                        .put("tier", "stated")
                        .remove("benchmark"));
        ways(
                Rule.PAPER_FLAGSHIP,
                draft -> {
                    ObjectNode model = draft.any("models");
                    model.put("flagship", !model.get("flagship").asBoolean());
                },
                draft -> list(draft.any("papers"), "documents").removeAll(),
                draft -> list(draft.any("papers"), "documents").add("reading"));
        ways(
                Rule.LINEAGE_CYCLE,
                draft -> influence(
                        draft.any("papers", named("gpt-1")),
                        draft.any("papers", named("gpt-2", "gpt-3", "gpt-4")).get("id")),
                draft -> {
                    ObjectNode paper = draft.any("papers");
                    influence(paper, paper.get("id"));
                },
                draft -> {
                    ObjectNode paper = draft.any("papers");
                    influence(paper, paper.get("documents").get(0));
                });
        ways(Rule.DUPLICATE_QUANTITY, draft -> {
            ArrayNode disclosures = list(draft.any("models"), "disclosures");
            disclosures.add(draft.one(disclosures, all()));
        });
        ways(
                Rule.FIGURE_VALUE,
                draft -> draft.figure("layers").put("value", "12.5"),
                draft -> draft.figure("parameters").put("value", "-1e9"),
                draft -> draft.figure("context").put("value", "about 500"),
                draft -> draft.figure("dropout").put("value", "7"),
                draft -> draft.any("results").put("score", "high"),
                draft -> draft.object(draft.any("papers", has("trainingData")), "trainingData", all())
                        .put("weight", "-3"),
                draft -> draft.object(draft.any("papers", has("trainingData")), "trainingData", all())
                        .put("weight", "300"));
        ways(
                Rule.FIGURE_PREFERENCE,
                draft -> draft.object(
                                draft.any("models"),
                                "disclosures",
                                has("preference").negate())
                        .putObject("preference")
                        .put("en", "So.")
                        .put("zh", "如此。"),
                draft -> draft.object(
                                draft.any(
                                        "models",
                                        model -> Stream.of(model.get("disclosures"))
                                                .flatMap(JsonNode::valueStream)
                                                .anyMatch(has("preference"))),
                                "disclosures",
                                has("preference"))
                        .remove("preference"));
        ways(
                Rule.MISSING_EVIDENCE,
                draft -> list(draft.figureOf("unstated"), "searched").removeAll(),
                draft -> list(draft.figureOf("derived"), "inputs").removeAll());
        ways(
                Rule.RESULT_METRIC,
                draft -> draft.any("results").put("metric", "nonsense"),
                draft -> list(draft.any("benchmarks"), "metrics").removeAll(),
                draft -> {
                    ObjectNode whole = draft.any("benchmarks", has("averageOf"));
                    ObjectNode part = draft.any(
                            "benchmarks", named(text(whole.get("averageOf").get(0))));
                    list(part, "averageOf").add(whole.get("id"));
                },
                draft -> {
                    ObjectNode benchmark = draft.any("benchmarks");
                    list((ObjectNode) benchmark.get("metrics").get(0), "averageOf")
                            .add(benchmark.get("metrics").get(0).get("id"));
                });
        ways(
                Rule.RESULT_SHOTS,
                draft -> draft.any("results", setting("zero-shot")).put("shots", 3),
                draft -> draft.any("results", setting("few-shot")).put("shots", 1),
                draft -> draft.any("results", setting("fine-tuned")).put("shots", 0));
        ways(
                Rule.RESULT_SCALE,
                draft -> ((ObjectNode) draft.any("benchmarks").get("metrics").get(0))
                        .put("minimum", "2")
                        .put("maximum", "1"),
                draft -> ((ObjectNode) draft.any("benchmarks").get("metrics").get(0)).put("maximum", "many"));
        ways(Rule.DUPLICATE_RESULT, draft -> {
            ObjectNode result = draft.any("results");
            ObjectNode copy = result.deepCopy().put("score", "1");
            if (copy.has("id")) {
                copy.put("id", text(copy.get("id")) + ".x");
            }
            draft.add("results", result, copy);
        });
        ways(
                Rule.LINEAGE_DATE,
                draft -> draft.any("papers", named("gpt-2", "gpt-3", "gpt-4"))
                        .get("dates")
                        .forEach(date -> ((ObjectNode) date).put("date", "1990")));
        ways(
                Rule.CHINESE_TEXT,
                draft -> text(draft.any("claims"), "statement").put("zh", "The model has 12 layers."),
                draft -> text(draft.any("capabilities"), "name").put("zh", "Counting letters"));
        ways(Rule.LINEAGE_WORK, draft -> {
            ObjectNode older = draft.any("papers", named("gpt-1", "gpt-2"));
            influence(
                    draft.any("papers", named("gpt-3", "gpt-4")),
                    older.get("documents").get(0));
        });
    }

    /** A way to break a rule. */
    private interface Way extends Consumer<Draft> {}

    private static void ways(Rule rule, Way... ways) {
        WAYS.put(rule, List.of(ways));
    }

    @Test
    void every_rule_about_meaning_is_broken() {
        assertThat(Arrays.asList(Rule.values())).allMatch(rule -> OF_FILES.contains(rule) != WAYS.containsKey(rule));
    }

    static Set<Rule> rules() {
        return WAYS.keySet();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_that_is_broken_in_ten_ways_notices_ten_times(Rule rule) {
        List<Way> ways = Objects.requireNonNull(WAYS.get(rule));
        for (int i = 0; i < TIMES; i++) {
            Draft draft = new Draft(new Random(31L * rule.id().hashCode() + i));
            ways.get(i % ways.size()).accept(draft);

            CheckedCorpus checked = CorpusReader.check(new BytesFiles(draft.bytes()));

            assertThat(Stream.concat(checked.problems().stream(), checked.warnings().stream()))
                    .as("%s, time %d, in %s", rule, i, draft.files.keySet())
                    .anyMatch(problem -> problem.rule() == rule);
        }
    }

    private static void repeat(Draft draft, ObjectNode entry, String list) {
        ArrayNode elements = (ArrayNode) entry.get(list);
        elements.add(draft.one(elements, all()).deepCopy());
    }

    private static void influence(ObjectNode paper, JsonNode work) {
        list(paper, "buildsOn")
                .addObject()
                .put("work", text(work))
                .put("how", "cites")
                .set("source", paper.get("documents").get(0));
        ((ObjectNode) paper.get("buildsOn").get(paper.get("buildsOn").size() - 1))
                .putObject("locator")
                .put("page", 1);
    }

    /** Makes a claim say what became of a limitation. */
    private static void link(ObjectNode claim, String relation) {
        ObjectNode link = list(claim, "limitationLinks").addObject().put("relation", relation);
        if (!relation.equals("new")) {
            link.set("earlier", claim.get("id"));
        }
        link.put("source", "gpt-1-paper").putObject("locator").put("page", 1);
        link.putObject("reason").put("en", "So.").put("zh", "如此。");
    }
}
