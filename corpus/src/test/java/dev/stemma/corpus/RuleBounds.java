package dev.stemma.corpus;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Changes of the small corpus that a rule notices, each with the place of the problem, and those just this side of its bound. */
final class RuleBounds {

    private static final String DISCLOSURE =
            "{ \"quantity\": \"parameters\", \"figures\": [ { \"kind\": \"not-applicable\","
                    + " \"reason\": { \"en\": \"People have none.\", \"zh\": \"人没有参数。\" } } ] }";
    private static final String STATED_NOWHERE =
            "{ \"quantity\": \"parameters\", \"figures\": [ { \"kind\": \"stated\","
                    + " \"value\": \"many\", \"source\": \"beta-paper\", \"locator\": { \"section\": \"9\" } } ] }";
    private static final String DERIVED = "\"figures\": [\n"
            + "          { \"kind\": \"stated\", \"value\": \"12\", \"source\": \"beta-paper\","
            + " \"locator\": { \"section\": \"abstract\" } }\n";
    private static final String RESULT =
            "{ \"model\": \"beta-large\", \"benchmark\": \"count-it\", \"metric\": \"seconds\","
                    + " \"setting\": \"zero-shot\", \"shots\": 0, \"prompt\": \"greedy\", \"score\": \"12\","
                    + " \"source\": \"beta-paper\", \"locator\": { \"section\": \"abstract\", \"table\": \"1\" } },";

    private static final String REFUTED =
            "\"verdict\": \"refuted\",\n      \"rationale\": { \"en\": \"Figure 1 shows the"
                    + " opposite.\", \"zh\": \"图 1 恰恰相反。\" },\n      \"evidence\": [\n        { \"source\": \"alpha-paper\","
                    + " \"locator\": { \"section\": \"1.1\", \"drawing\": \"1\" }, \"stance\": \"contradicts\"";
    private static final String NOT_STATED =
            REFUTED.replace("refuted", "not-stated").replace("contradicts", "silent");
    private static final String FURTHER_EVIDENCE =
            " }, { \"source\": \"alpha-paper\", \"locator\": { \"page\": 1 }, \"stance\": ";

    private RuleBounds() {}

    static Stream<Arguments> broken() {
        return Stream.of(
                // references
                broken(
                        "sources.json",
                        "\"paper\": \"beta\"",
                        "\"paper\": \"gamma\"",
                        "dangling-reference /sources/3/outline/2/paper"),
                broken(
                        "capabilities.json",
                        "\"paper\": \"beta\"",
                        "\"paper\": \"gamma\"",
                        "dangling-reference /capabilities/0/demonstrations/2/paper"),
                broken(
                        "capabilities.json",
                        "\"source\": \"beta-paper\"",
                        "\"source\": \"x\"",
                        "dangling-reference /capabilities/0/demonstrations/2/source"),
                broken(
                        "capabilities.json",
                        "\"benchmark\": \"count-it\"",
                        "\"benchmark\": \"x\"",
                        "dangling-reference /capabilities/0/demonstrations/2/benchmark"),
                broken(
                        "benchmarks.json",
                        "\"metrics\"",
                        "\"averageOf\": [\"x\"], \"metrics\"",
                        "dangling-reference /benchmarks/0/averageOf/0"),
                broken(
                        "systems.json",
                        DISCLOSURE,
                        STATED_NOWHERE.replace("beta-paper", "x"),
                        "dangling-reference /systems/0/disclosures/0/figures/0/source"),
                broken(
                        "papers/alpha.json",
                        "\"date\": \"2001-02-28\", \"source\": \"alpha-paper\"",
                        "\"date\": \"2001-02-28\", \"source\": \"x\"",
                        "dangling-reference /dates/0/source"),
                broken(
                        "papers/alpha.json",
                        "\"source\": \"alpha-paper\", \"title\": \"Method\"",
                        "\"source\": \"older-2000\", \"title\": \"Method\"",
                        "dangling-reference /sections/1/source"),
                broken(
                        "papers/alpha.json",
                        "\"method-of\", \"source\": \"alpha-paper\"",
                        "\"method-of\", \"source\": \"x\"",
                        "dangling-reference /buildsOn/0/source"),
                broken(
                        "papers/beta.json",
                        "\"0.5\", \"source\": \"beta-paper\"",
                        "\"0.5\", \"source\": \"x\"",
                        "dangling-reference /trainingData/0/source"),
                broken(
                        "models/alpha.json",
                        "\"117M\", \"source\": \"alpha-paper\"",
                        "\"117M\", \"source\": \"x\"",
                        "dangling-reference /models/0/disclosures/0/figures/0/source"),
                broken(
                        "results/beta.json",
                        "\"benchmark\": \"count-it\"",
                        "\"benchmark\": \"x\"",
                        "dangling-reference /results/0/benchmark"),
                broken(
                        "results/beta.json",
                        "\"source\": \"beta-paper\"",
                        "\"source\": \"x\"",
                        "dangling-reference /results/0/source"),
                // sections
                broken(
                        "papers/alpha.json",
                        "\"locator\": { \"page\": 1 }",
                        "\"locator\": { \"section\": \"9\" }",
                        "unknown-section /dates/0/locator/section"),
                broken(
                        "papers/alpha.json",
                        "\"locator\": { \"section\": \"1\" }",
                        "\"locator\": { \"section\": \"9\" }",
                        "unknown-section /buildsOn/0/locator/section"),
                broken(
                        "papers/beta.json",
                        "\"0.5\", \"source\": \"beta-paper\", \"locator\": { \"section\": \"abstract\" }",
                        "\"0.5\", \"source\": \"beta-paper\", \"locator\": { \"section\": \"9\" }",
                        "unknown-section /trainingData/0/locator/section"),
                broken(
                        "models/alpha.json",
                        "\"section\": \"1.1\"",
                        "\"section\": \"9\"",
                        "unknown-section /models/0/disclosures/0/figures/0/locator/section"),
                broken(
                        "systems.json",
                        DISCLOSURE,
                        STATED_NOWHERE,
                        "unknown-section /systems/0/disclosures/0/figures/0/locator/section"),
                broken(
                        "results/beta.json",
                        "\"section\": \"abstract\"",
                        "\"section\": \"9\"",
                        "unknown-section /results/0/locator/section"),
                broken(
                        "claims/alpha.json",
                        "\"paper\": \"alpha\", \"section\": \"1.1\"",
                        "\"paper\": \"alpha\", \"section\": \"9\"",
                        "unknown-section /claims/0/section"),
                broken(
                        "claims/alpha.json",
                        "{ \"section\": \"1.1\", \"page\": 3 }",
                        "{ \"section\": \"9\", \"page\": 3 }",
                        "unknown-section /claims/0/assertions/1/locator/section"),
                broken(
                        "claims/alpha.json",
                        "{ \"section\": \"1.1\", \"drawing\": \"1\" }, \"stance\": \"supports\"",
                        "{ \"section\": \"9\" }, \"stance\": \"supports\"",
                        "unknown-section /claims/0/evidence/0/locator/section"),
                broken(
                        "claims/alpha.json",
                        "\"reader\", \"section\": \"1.0\"",
                        "\"reader\", \"section\": \"9\"",
                        "unknown-section /claims/1/assertions/0/section"),
                // claims
                broken(
                        "claims/alpha.json",
                        "[\"alpha/abstract/cannot-count\"]",
                        "[\"alpha/abstract/unknown\"]",
                        "dangling-reference /claims/0/contradicts/0"),
                broken(
                        "claims/alpha.json",
                        "\"label\": \"partly-supported\"",
                        "\"label\": \"supported\"",
                        "annotation-settlement /claims/0/settlement"),
                broken(
                        "claims/alpha.json",
                        REFUTED,
                        NOT_STATED + FURTHER_EVIDENCE + "\"supports\"",
                        "verdict-evidence /claims/1/verdict"),
                broken(
                        "claims/alpha.json",
                        REFUTED,
                        NOT_STATED + FURTHER_EVIDENCE + "\"contradicts\"",
                        "verdict-evidence /claims/1/verdict"),
                broken(
                        "claims/alpha.json",
                        "\"annotator\": \"second\"",
                        "\"annotator\": \"first\"",
                        "annotation-settlement /claims/0/annotations/1/annotator"),
                broken(
                        "claims/alpha.json",
                        "[\"alpha/abstract/cannot-count\"]",
                        "[\"alpha/method/counts\"]",
                        "claim-contradiction /claims/0/contradicts/0"),
                broken(
                        "claims/alpha.json",
                        "[\"alpha/abstract/cannot-count\"]",
                        "[\"alpha/abstract/cannot-count\", \"alpha/abstract/cannot-count\"]",
                        "claim-contradiction /claims/0/contradicts/1"),
                broken(
                        "claims/alpha.json",
                        "\"verdict\": \"refuted\"",
                        "\"contradicts\": [\"alpha/method/counts\"], \"verdict\": \"refuted\"",
                        "claim-contradiction /claims/0/contradicts/0"),
                broken(
                        "claims/alpha.json",
                        "\"verdict\": \"supported\"",
                        "\"verdict\": \"partly-supported\"",
                        "verdict-evidence /claims/0/verdict"),
                broken(
                        "claims/alpha.json",
                        "\"verdict\": \"refuted\"",
                        "\"verdict\": \"partly-supported\"",
                        "verdict-evidence /claims/1/verdict"),
                broken(
                        "claims/alpha.json",
                        "\"verdict\": \"refuted\"",
                        "\"verdict\": \"not-stated\"",
                        "verdict-evidence /claims/1/verdict"),
                broken(
                        "claims/alpha.json",
                        "\"verdict\": \"supported\"",
                        "\"verdict\": \"not-stated\"",
                        "verdict-evidence /claims/0/verdict"),
                // figures
                broken(
                        "models/alpha.json",
                        "\"117e6\"",
                        "\"-1\"",
                        "figure-value /models/0/disclosures/0/figures/0/value"),
                broken(
                        "models/beta.json",
                        "\"low\": \"1e9\"",
                        "\"low\": \"few\"",
                        "figure-value /models/1/disclosures/0/figures/1/low"),
                broken(
                        "models/beta.json",
                        "\"high\": \"2e9\"",
                        "\"high\": \"many\"",
                        "figure-value /models/1/disclosures/0/figures/1/high"),
                broken(
                        "models/beta.json",
                        "\"high\": \"2e9\"",
                        "\"high\": \"1e9\"",
                        "figure-value /models/1/disclosures/0/figures/1/high"),
                broken(
                        "systems.json",
                        DISCLOSURE,
                        STATED_NOWHERE,
                        "figure-value /systems/0/disclosures/0/figures/0/value"),
                broken("papers/beta.json", "\"1e9\"", "\"many\"", "figure-value /trainingData/0/tokens"),
                broken("papers/beta.json", "\"60\"", "\"most\"", "figure-value /trainingData/0/weight"),
                broken("papers/beta.json", "\"0.5\"", "\"half\"", "figure-value /trainingData/0/epochs"),
                broken(
                        "models/beta.json",
                        "\"preference\": { \"en\": \"It declines to say.\", \"zh\": \"它不肯说。\" }, ",
                        "",
                        "figure-preference /models/1/disclosures/0"),
                broken(
                        "models/beta.json",
                        "\"quantity\": \"dropout\",",
                        "\"quantity\": \"dropout\", \"preference\": { \"en\": \"So.\", \"zh\": \"如此。\" },",
                        "figure-preference /models/1/disclosures/1"),
                broken(
                        "models/beta.json",
                        "{ \"kind\": \"withheld\", \"source\": \"beta-paper\", \"locator\": { \"section\": \"abstract\" } },",
                        "{ \"kind\": \"estimated\", \"value\": \"1\", \"source\": \"older-2000\", \"locator\": { \"page\": 7 } },",
                        "figure-preference /models/1/disclosures/0/figures/0"),
                broken(
                        "models/beta.json",
                        DERIVED,
                        derivedFrom("heads") + "] }, { \"quantity\": \"heads\", " + derivedFrom("parameters"),
                        "missing-evidence /models/0/disclosures/0/figures/0/inputs/0"),
                // benchmarks
                broken(
                        "benchmarks.json",
                        "\"benchmarks\": [",
                        "\"benchmarks\": [ { \"id\": \"b\", \"name\": \"B\","
                                + " \"description\": { \"en\": \"B\", \"zh\": \"乙\" } },",
                        "result-metric /benchmarks/0/metrics"),
                broken(
                        "benchmarks.json",
                        "\"metrics\"",
                        "\"averageOf\": [\"count-it\"], \"metrics\"",
                        "result-metric /benchmarks/0/averageOf/0"),
                broken(
                        "results/beta.json",
                        "\"few-shot\", \"shots\": 5",
                        "\"few-shot\", \"shots\": 1",
                        "result-shots /results/0/shots"),
                broken(
                        "results/beta.json",
                        "\"few-shot\", \"shots\": 5",
                        "\"one-shot\", \"shots\": 5",
                        "result-shots /results/0/shots"),
                broken(
                        "results/beta.json",
                        "\"few-shot\", \"shots\": 5",
                        "\"fine-tuned\", \"shots\": 5",
                        "result-shots /results/0/shots"),
                broken(
                        "results/beta.json",
                        "\"few-shot\", \"shots\": 5",
                        "\"other\", \"shots\": -1",
                        "result-shots /results/0/shots"),
                broken(
                        "results/beta.json",
                        "\"few-shot\", \"shots\": 5",
                        "\"human\", \"shots\": 5",
                        "result-shots /results/0/shots"),
                broken("results/beta.json", "\"97.50\"", "\"-5\"", "result-scale /results/0/score"),
                broken("results/beta.json", "\"97.50\"", "\"100.01\"", "result-scale /results/0/score"),
                broken(
                        "benchmarks.json",
                        "\"gainIn\"",
                        "\"minimum\": \"2\", \"maximum\": \"1\", \"gainIn\"",
                        "result-scale /benchmarks/0/metrics/2/minimum"),
                broken(
                        "benchmarks.json",
                        "\"maximum\": \"100\"",
                        "\"maximum\": \"all\"",
                        "result-scale /benchmarks/0/metrics/0/maximum"),
                result("\"samples\": 0", "figure-value /results/1/samples"),
                result("\"high\": \"11\"", "figure-value /results/1/high"),
                result("\"low\": \"few\"", "figure-value /results/1/low"),
                result(
                        "\"measured\": { \"document\": \"beta-paper\", \"within\": \"-1\" }",
                        "figure-value /results/1/measured/within"),
                result(
                        "\"uncertainty\": { \"kind\": \"range\", \"low\": \"13\", \"high\": \"11\" }",
                        "figure-value /results/1/uncertainty/low"),
                result(
                        "\"uncertainty\": { \"kind\": \"unstated\", \"plusMinus\": \"-1\" }",
                        "figure-value /results/1/uncertainty/plusMinus"),
                result(
                        "\"uncertainty\": { \"kind\": \"standard-error\", \"plusMinus\": \"1\", \"level\": \"101\" }",
                        "figure-value /results/1/uncertainty/level"),
                result(
                        "\"uncertainty\": { \"kind\": \"range\", \"low\": \"11\" }",
                        "invalid-value /results/1/uncertainty"),
                result(
                        "\"uncertainty\": { \"kind\": \"range\", \"plusMinus\": \"1\", \"low\": \"1\", \"high\": \"2\" }",
                        "invalid-value /results/1/uncertainty"),
                broken(
                        "models/alpha.json",
                        "\"value\": \"117e6\"",
                        "\"value\": \"117e6\", \"high\": \"116e6\"",
                        "figure-value /models/0/disclosures/0/figures/0/high"),
                broken("results/beta.json", RESULT, RESULT + RESULT, "duplicate-result /results/2"));
    }

    static Stream<Arguments> sound() {
        return Stream.of(
                sound("claims/alpha.json", REFUTED, NOT_STATED),
                sound("models/beta.json", "\"high\": \"2e9\"", "\"high\": \"1.5e9\""),
                sound("models/beta.json", "\"low\": \"1e9\"", "\"low\": \"1.5e9\""),
                sound("models/alpha.json", "\"117e6\"", "\"0\""),
                sound("models/beta.json", DERIVED, derivedFrom("heads") + "] }, { \"quantity\": \"heads\", " + DERIVED),
                sound("results/beta.json", "\"few-shot\", \"shots\": 5", "\"few-shot\", \"shots\": 2"),
                sound("results/beta.json", "\"few-shot\", \"shots\": 5", "\"one-shot\", \"shots\": 1"),
                sound("results/beta.json", "\"setting\": \"other\"", "\"setting\": \"other\", \"shots\": 0"),
                sound("results/beta.json", RESULT, RESULT + RESULT.replace("greedy", "sampled")),
                sound("results/beta.json", RESULT, RESULT + RESULT.replace("\"prompt\": \"greedy\", ", "")),
                sound("results/beta.json", "\"97.50\"", "\"100\""),
                sound("results/beta.json", "\"97.50\"", "\"0\""),
                sound("models/alpha.json", "\"value\": \"117e6\"", "\"value\": \"117e6\", \"low\": \"117e6\""),
                sound(
                        "results/beta.json",
                        RESULT,
                        RESULT + RESULT.replace("\"prompt\"", "\"split\": \"test\", \"prompt\"")),
                sound(
                        "results/beta.json",
                        RESULT,
                        RESULT + RESULT.replace("\"prompt\"", "\"subset\": \"test\", \"prompt\"")),
                sound(
                        "results/beta.json",
                        RESULT,
                        RESULT + RESULT.replace("\"prompt\"", "\"printing\": \"2\", \"prompt\"")),
                sound(
                        "claims/alpha.json",
                        ", \"stance\": \"contradicts\"",
                        ", \"stance\": \"contradicts\", \"note\": { \"en\": \"So.\", \"zh\": \"如此。\" } }, { \"source\": \"alpha-paper\", \"locator\": { \"page\": 1 }, \"stance\": \"silent\""));
    }

    private static String derivedFrom(String input) {
        return "\"figures\": [\n { \"kind\": \"derived\", \"value\": \"12\", \"formula\": \"same\", \"inputs\": [\""
                + input + "\"] }\n";
    }

    private static Arguments broken(String file, String text, String replacement, String problem) {
        return Arguments.of(file, text, replacement, problem);
    }

    /** A property more in the second result. */
    private static Arguments result(String property, String problem) {
        return broken("results/beta.json", "\"score\": \"12\"", "\"score\": \"12\", " + property, problem);
    }

    private static Arguments sound(String file, String text, String replacement) {
        return Arguments.of(file, text, replacement);
    }
}
