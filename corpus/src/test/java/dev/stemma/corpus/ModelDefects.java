package dev.stemma.corpus;

import dev.stemma.corpus.problem.Rule;
import java.util.stream.Stream;

/** Deliberate defects in the files of models, systems, benchmarks and results. */
final class ModelDefects {

    private ModelDefects() {}

    static Stream<Defect> all() {
        return Stream.of(
                new Defect(
                        Rule.LOCATOR_PAGE,
                        "models/alpha.json",
                        "\"page\": 9",
                        "\"page\": 10",
                        "/models/0/externalIds/0/locator/page",
                        "\"page\": 10"),
                new Defect(
                        Rule.INVALID_VALUE,
                        "models/alpha.json",
                        "alpha/one",
                        "https://huggingface.co/alpha/one",
                        "/models/0/externalIds/0",
                        "hugging-face"),
                new Defect(
                        Rule.INVALID_VALUE,
                        "models/alpha.json",
                        ", \"source\": \"alpha-paper\", \"locator\": { \"page\": 9 }",
                        ", \"source\": \"alpha-paper\"",
                        "/models/0/externalIds/0",
                        "hugging-face"),
                new Defect(
                        Rule.DUPLICATE_ID,
                        "models/alpha.json",
                        "\"locator\": { \"page\": 1 } }]",
                        "\"locator\": { \"page\": 1 } }, { \"name\": \"Alpha Inc.\", \"source\": \"alpha-paper\","
                                + " \"locator\": { \"page\": 1 } }]",
                        "/models/0/developers/1",
                        "Alpha Inc."),
                new Defect(
                        Rule.DANGLING_REFERENCE,
                        "models/alpha.json",
                        "\"name\": \"Alpha Press\", \"source\": \"alpha-paper\"",
                        "\"name\": \"Alpha Press\", \"source\": \"gamma\"",
                        "/models/0/publisher/source",
                        "Alpha Press"),
                new Defect(
                        Rule.UNKNOWN_SECTION,
                        "systems.json",
                        "{ \"section\": \"1\" }",
                        "{ \"section\": \"7\" }",
                        "/systems/0/developers/0/locator/section",
                        "Nobody"),
                new Defect(
                        Rule.DUPLICATE_ID,
                        "systems.json",
                        "[{ \"scheme\": \"epoch\", \"id\": \"People (5)\" }",
                        "[{ \"scheme\": \"epoch\", \"id\": \"People (5)\" }, { \"scheme\": \"epoch\", \"id\": \"People (5)\" }",
                        "/systems/0/externalIds/1",
                        "People (5)"),
                new Defect(
                        Rule.UNKNOWN_SECTION,
                        "benchmarks.json",
                        "{ \"section\": \"1.1\" }",
                        "{ \"section\": \"7\" }",
                        "/benchmarks/0/dataSet/locator/section",
                        "Numbers"),
                new Defect(
                        Rule.JSON_SYNTAX,
                        "benchmarks.json",
                        "\"name\": \"CountIt\",",
                        "\"name\": \"CountIt\"",
                        "",
                        "\"description\""),
                new Defect(
                        Rule.MISSING_PROPERTY,
                        "models/alpha.json",
                        "\"value\": \"GELU\", ",
                        "",
                        "/models/0/disclosures/2/figures/0",
                        "\"kind\": \"stated\", \"source\""),
                new Defect(
                        Rule.WRONG_TYPE,
                        "models/alpha.json",
                        "\"flagship\": true",
                        "\"flagship\": \"yes\"",
                        "/models/0/flagship",
                        "flagship"),
                new Defect(
                                Rule.DUPLICATE_ID,
                                "benchmarks.json",
                                "\"id\": \"seconds\"",
                                "\"id\": \"accuracy\"",
                                "/benchmarks/0/metrics/1/id",
                                "lower")
                        .alsoBreaking(Rule.RESULT_METRIC),
                new Defect(
                        Rule.DANGLING_REFERENCE,
                        "models/alpha.json",
                        "\"searched\": [\"alpha-paper\"]",
                        "\"searched\": [\"gamma\"]",
                        "/models/0/disclosures/1/figures/0/searched/0",
                        "gamma"),
                new Defect(
                        Rule.PAPER_FLAGSHIP,
                        "models/beta.json",
                        "\"flagship\": true",
                        "\"flagship\": false",
                        "/models/0/flagship",
                        "beta-small"),
                new Defect(
                        Rule.DUPLICATE_QUANTITY,
                        "models/alpha.json",
                        "\"quantity\": \"layers\"",
                        "\"quantity\": \"parameters\"",
                        "/models/0/disclosures/1/quantity",
                        "unstated"),
                new Defect(
                        Rule.FIGURE_VALUE,
                        "models/alpha.json",
                        "\"value\": \"117e6\"",
                        "\"value\": \"117M\"",
                        "/models/0/disclosures/0/figures/0/value",
                        "117M"),
                new Defect(
                        Rule.FIGURE_VALUE,
                        "models/beta.json",
                        "\"low\": \"1e9\"",
                        "\"low\": \"3e9\"",
                        "/models/1/disclosures/0/figures/1/low",
                        "3e9"),
                new Defect(
                        Rule.FIGURE_VALUE,
                        "results/beta.json",
                        "\"score\": \"12\"",
                        "\"score\": \"twelve\"",
                        "/results/1/score",
                        "twelve"),
                new Defect(
                        Rule.FIGURE_PREFERENCE,
                        "models/beta.json",
                        "\"preference\": { \"en\": \"It declines to say.\", \"zh\": \"它不肯说。\" }, ",
                        "",
                        "/models/1/disclosures/0",
                        "{ \"quantity\": \"parameters\", \"figures\": [\n          { \"kind\": \"withheld\""),
                new Defect(
                        Rule.MISSING_EVIDENCE,
                        "models/alpha.json",
                        "\"searched\": [\"alpha-paper\"]",
                        "\"searched\": []",
                        "/models/0/disclosures/1/figures/0",
                        "unstated"),
                new Defect(
                        Rule.MISSING_EVIDENCE,
                        "models/beta.json",
                        "\"inputs\": [\"layers\"]",
                        "\"inputs\": []",
                        "/models/0/disclosures/0/figures/0",
                        "derived"),
                new Defect(
                        Rule.RESULT_METRIC,
                        "results/beta.json",
                        "\"metric\": \"seconds\"",
                        "\"metric\": \"minutes\"",
                        "/results/1/metric",
                        "minutes"),
                new Defect(
                        Rule.RESULT_SHOTS,
                        "results/beta.json",
                        "\"shots\": 0",
                        "\"shots\": 3",
                        "/results/1/shots",
                        "greedy"),
                new Defect(
                                Rule.DUPLICATE_ID,
                                "systems.json",
                                "\"id\": \"people\"",
                                "\"id\": \"alpha-1\"",
                                "/systems/0/id",
                                "Human")
                        .alsoBreaking(Rule.DANGLING_REFERENCE),
                new Defect(
                        Rule.RESULT_METRIC,
                        "benchmarks.json",
                        "\"gainIn\": \"accuracy\"",
                        "\"gainIn\": \"gain\"",
                        "/benchmarks/0/metrics/2/gainIn",
                        "gainIn"),
                new Defect(
                        Rule.RESULT_METRIC,
                        "benchmarks.json",
                        "\"gainIn\": \"accuracy\"",
                        "\"sumOf\": [\"seconds\", \"minutes\"]",
                        "/benchmarks/0/metrics/2/sumOf/1",
                        "sumOf"),
                new Defect(
                        Rule.RESULT_METRIC,
                        "benchmarks.json",
                        "\"gainIn\": \"accuracy\"",
                        "\"comparison\": {\"kind\": \"share\", \"metric\": \"gain\", \"of\": \"greedy\"}",
                        "/benchmarks/0/metrics/2/comparison/metric",
                        "comparison"),
                new Defect(
                        Rule.INVALID_VALUE,
                        "benchmarks.json",
                        "\"gainIn\": \"accuracy\"",
                        "\"comparison\": {\"kind\": \"share\", \"metric\": \"accuracy\"}",
                        "/benchmarks/0/metrics/2/comparison",
                        "comparison"),
                new Defect(
                        Rule.DUPLICATE_ID,
                        "models/beta.json",
                        "\"inputs\": [\"layers\"]",
                        "\"inputs\": [\"layers\", \"layers\"]",
                        "/models/0/disclosures/0/figures/0/inputs/1",
                        "inputs"),
                new Defect(
                        Rule.DUPLICATE_ID,
                        "benchmarks.json",
                        "\"gainIn\": \"accuracy\"",
                        "\"averageOf\": [\"accuracy\", \"accuracy\"]",
                        "/benchmarks/0/metrics/2/averageOf/1",
                        "averageOf"),
                new Defect(
                        Rule.RESULT_METRIC,
                        "benchmarks.json",
                        "\"name\": \"CountIt\",",
                        "\"name\": \"CountIt\", \"averageOf\": [\"count-it\"],",
                        "/benchmarks/0/averageOf/0",
                        "averageOf"),
                new Defect(
                        Rule.FIGURE_VALUE,
                        "models/alpha.json",
                        "\"value\": \"117e6\"",
                        "\"value\": \"-117e6\"",
                        "/models/0/disclosures/0/figures/0/value",
                        "-117e6"),
                new Defect(
                        Rule.FIGURE_VALUE,
                        "models/beta.json",
                        "\"value\": \"1.5e9\"",
                        "\"value\": \"9e9\"",
                        "/models/1/disclosures/0/figures/1/high",
                        "9e9"),
                new Defect(
                        Rule.FIGURE_VALUE,
                        "results/beta.json",
                        "\"score\": \"12\"",
                        "\"score\": \"1e999\"",
                        "/results/1/score",
                        "1e999"),
                new Defect(
                        Rule.MISSING_EVIDENCE,
                        "models/beta.json",
                        "\"inputs\": [\"layers\"]",
                        "\"inputs\": [\"heads\"]",
                        "/models/0/disclosures/0/figures/0/inputs/0",
                        "heads"),
                new Defect(
                        Rule.MISSING_EVIDENCE,
                        "models/beta.json",
                        "\"inputs\": [\"layers\"]",
                        "\"inputs\": [\"parameters\"]",
                        "/models/0/disclosures/0/figures/0/inputs/0",
                        "\"inputs\""),
                new Defect(
                        Rule.DANGLING_REFERENCE,
                        "systems.json",
                        "\"work\": \"older-2000\"",
                        "\"work\": \"older-2001\"",
                        "/systems/0/work",
                        "older-2001"),
                new Defect(
                        Rule.DUPLICATE_RESULT,
                        "results/beta.json",
                        "\"metric\": \"seconds\", \"setting\": \"zero-shot\", \"shots\": 0, \"variant\": \"greedy\"",
                        "\"metric\": \"accuracy\", \"setting\": \"few-shot\", \"shots\": 5, \"split\": \"test\"",
                        "/results/1",
                        "\"score\": \"12\""));
    }
}
