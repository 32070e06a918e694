package dev.stemma.corpus;

import dev.stemma.corpus.problem.Rule;
import java.util.stream.Stream;

/** Deliberate defects in what the files of claims say of attributions: which section says what a sentence asserts. */
final class AttributionDefects {

    private AttributionDefects() {}

    static Stream<Defect> all() {
        return Stream.of(
                new Defect(
                        Rule.CLAIM_ATTRIBUTION,
                        "claims/alpha.json",
                        "\"label\": \"no-section\"",
                        "\"label\": \"named-section\"",
                        "/claims/1/assertions/0/attribution/label",
                        "\"place\": \"paragraph 1\""),
                new Defect(
                                Rule.CLAIM_ATTRIBUTION,
                                "claims/alpha.json",
                                "\"label\": \"another-section\"",
                                "\"label\": \"no-section\"",
                                "/claims/2/assertions/0/attribution/label",
                                "\"label\": \"no-section\",")
                        .alsoBreaking(Rule.ANNOTATION_SETTLEMENT),
                new Defect(
                        Rule.CLAIM_ATTRIBUTION,
                        "claims/alpha.json",
                        "\"section\": \"1.1\", \"drawing\": \"1\" }, \"stance\": \"supports\"",
                        "\"section\": \"abstract\" }, \"stance\": \"supports\"",
                        "/claims/0/assertions/0/attribution/label",
                        "\"place\": \"item 2, sentence 1\""),
                new Defect(
                        Rule.CLAIM_ATTRIBUTION,
                        "claims/alpha.json",
                        "\"source\": \"alpha-paper\", \"locator\": { \"section\": \"1.1\", \"paragraph\": 4 },",
                        "\"source\": \"alpha-paper\", \"locator\": { \"section\": \"abstract\" },",
                        "/claims/2/assertions/0/attribution/locator/section",
                        "\"locator\": { \"section\": \"abstract\" },"),
                new Defect(
                        Rule.CLAIM_ATTRIBUTION,
                        "claims/alpha.json",
                        "\"source\": \"alpha-paper\", \"locator\": { \"section\": \"1.1\", \"paragraph\": 4 },",
                        "\"source\": \"older-2000\", \"locator\": { \"section\": \"1.1\" },",
                        "/claims/2/assertions/0/attribution/locator/section",
                        "\"source\": \"older-2000\""),
                new Defect(
                        Rule.CLAIM_ATTRIBUTION,
                        "claims/alpha.json",
                        "\"source\": \"alpha-paper\", \"locator\": { \"section\": \"1.1\", \"paragraph\": 4 },",
                        "\"source\": \"alpha-paper\", \"locator\": { \"page\": 4 },",
                        "/claims/2/assertions/0/attribution",
                        "\"attribution\": {\n"),
                new Defect(
                        Rule.CLAIM_ATTRIBUTION,
                        "claims/alpha.json",
                        "\"paragraph\": 4 },\n            \"reason\": { \"en\": \"The abstract is silent.\", \"zh\": \"摘要未提。\" }",
                        "\"paragraph\": 4 }",
                        "/claims/2/assertions/0/attribution",
                        "\"attribution\": {\n"),
                new Defect(
                                Rule.CLAIM_ATTRIBUTION,
                                "claims/alpha.json",
                                "\"label\": \"another-section\",\n            \"source\": \"alpha-paper\", \"locator\": { \"section\": \"1.1\", \"paragraph\": 4 }",
                                "\"label\": \"named-section\",\n            \"source\": \"alpha-paper\", \"locator\": { \"page\": 4 }",
                                "/claims/2/assertions/0/attribution/locator",
                                "\"locator\": { \"page\": 4 }")
                        .alsoBreaking(Rule.ANNOTATION_SETTLEMENT),
                new Defect(
                        Rule.CLAIM_ATTRIBUTION,
                        "claims/alpha.json",
                        "{ \"section\": \"1.1\", \"paragraph\": 5 }, \"stance\": \"silent\" }",
                        "{ \"section\": \"1.1\", \"paragraph\": 5 }, \"stance\": \"silent\" },\n        { \"source\": \"alpha-paper\", \"locator\": { \"section\": \"abstract\" }, \"stance\": \"supports\" }",
                        "/claims/2/assertions/0/attribution/label",
                        "\"label\": \"another-section\""),
                new Defect(
                        Rule.CLAIM_ATTRIBUTION,
                        "claims/alpha.json",
                        "\"label\": \"none-named\"",
                        "\"label\": \"none-named\", \"source\": \"alpha-paper\", \"locator\": { \"section\": \"1.1\" }",
                        "/claims/3/assertions/0/attribution/locator",
                        "\"label\": \"none-named\""),
                new Defect(
                        Rule.CLAIM_ATTRIBUTION,
                        "claims/alpha.json",
                        "\"label\": \"none-named\"",
                        "\"label\": \"no-section\"",
                        "/claims/3/assertions/0/attribution",
                        "\"label\": \"no-section\" }\n"),
                new Defect(
                        Rule.INVALID_VALUE,
                        "claims/alpha.json",
                        "\"source\": \"alpha-paper\", \"locator\": { \"section\": \"1.1\", \"paragraph\": 4 },\n            \"reason\"",
                        "\"source\": \"alpha-paper\",\n            \"reason\"",
                        "/claims/2/assertions/0/attribution",
                        "\"attribution\": {\n"),
                new Defect(
                                Rule.DANGLING_REFERENCE,
                                "claims/alpha.json",
                                "\"source\": \"alpha-paper\", \"locator\": { \"section\": \"1.1\", \"paragraph\": 4 },",
                                "\"source\": \"alfa-paper\", \"locator\": { \"section\": \"1.1\" },",
                                "/claims/2/assertions/0/attribution/source",
                                "alfa-paper")
                        .alsoBreaking(Rule.CLAIM_ATTRIBUTION),
                new Defect(
                                Rule.UNKNOWN_SECTION,
                                "claims/alpha.json",
                                "\"source\": \"alpha-paper\", \"locator\": { \"section\": \"1.1\", \"paragraph\": 4 },",
                                "\"source\": \"alpha-paper\", \"locator\": { \"section\": \"1.2\" },",
                                "/claims/2/assertions/0/attribution/locator/section",
                                "\"1.2\"")
                        .alsoBreaking(Rule.CLAIM_ATTRIBUTION),
                new Defect(
                        Rule.ANNOTATION_SETTLEMENT,
                        "claims/alpha.json",
                        "[\"another-section\"]",
                        "[\"named-section\"]",
                        "/claims/2/annotations",
                        "\"annotations\": [\n        { \"annotator\": \"first\", \"date\": \"2020-01-02\", \"label\": \"partly"),
                new Defect(
                        Rule.ANNOTATION_SETTLEMENT,
                        "claims/alpha.json",
                        "[\"another-section\"]",
                        "[\"another-section\", \"no-section\"]",
                        "/claims/2/annotations/0/attributions",
                        "[\"another-section\", \"no-section\"]"));
    }
}
