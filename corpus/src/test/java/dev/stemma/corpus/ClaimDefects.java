package dev.stemma.corpus;

import dev.stemma.corpus.problem.Rule;
import java.util.stream.Stream;

/** Deliberate defects in the files of claims and capabilities. */
final class ClaimDefects {

    private ClaimDefects() {}

    static Stream<Defect> all() {
        return Stream.of(
                new Defect(
                                Rule.FILE_NAME,
                                "claims/alpha.json",
                                "\"paper\": \"alpha\", \"section\": \"1.1\"",
                                "\"paper\": \"beta\", \"section\": \"abstract\"",
                                "/claims/0/paper",
                                "alpha/method/counts")
                        .alsoBreaking(Rule.CLAIM_ID, Rule.CLAIM_ASSERTION, Rule.DANGLING_REFERENCE),
                new Defect(
                                Rule.UNKNOWN_PROPERTY,
                                "claims/alpha.json",
                                "\"rationale\": { \"en\": \"Figure 1 shows it.\"",
                                "\"rationnale\": { \"en\": \"Figure 1 shows it.\"",
                                "/claims/0/rationnale",
                                "rationnale")
                        .alsoBreaking(Rule.MISSING_PROPERTY),
                new Defect(
                        Rule.INVALID_VALUE,
                        "claims/alpha.json",
                        "\"verdict\": \"refuted\"",
                        "\"verdict\": \"refutted\"",
                        "/claims/1/verdict",
                        "refutted"),
                new Defect(
                        Rule.INVALID_VALUE,
                        "claims/alpha.json",
                        "\"place\": \"paragraph 1\"",
                        "\"place\": \"para 1\"",
                        "/claims/1/assertions/0/place",
                        "para 1"),
                new Defect(
                        Rule.DANGLING_REFERENCE,
                        "claims/alpha.json",
                        "\"capabilities\": [\"counting\"]",
                        "\"capabilities\": [\"counring\"]",
                        "/claims/0/capabilities/0",
                        "counring"),
                new Defect(
                        Rule.UNKNOWN_SECTION,
                        "capabilities.json",
                        "\"section\": \"1.1\"",
                        "\"section\": \"7.3\"",
                        "/capabilities/0/demonstrations/1/locator/section",
                        "7.3"),
                new Defect(
                        Rule.UNKNOWN_SECTION,
                        "claims/alpha.json",
                        "\"section\": \"1.0\"",
                        "\"section\": \"1.7\"",
                        "/claims/1/assertions/0/section",
                        "1.7"),
                new Defect(
                                Rule.CLAIM_ID,
                                "claims/alpha.json",
                                "\"id\": \"alpha/method/counts\"",
                                "\"id\": \"beta/method/counts\"",
                                "/claims/0/id",
                                "beta/method/counts")
                        .alsoBreaking(Rule.DANGLING_REFERENCE),
                new Defect(
                        Rule.CLAIM_ASSERTION,
                        "claims/alpha.json",
                        "{ \"kind\": \"reading\", \"source\": \"reader\", \"section\": \"1.0\", \"place\": \"paragraph 1\" }",
                        "",
                        "/claims/1/assertions",
                        "\"assertions\": [\n        \n"),
                new Defect(
                        Rule.CLAIM_ASSERTION,
                        "claims/alpha.json",
                        "\"section\": \"1.0\"",
                        "\"section\": \"2.0\"",
                        "/claims/1/assertions/0/section",
                        "2.0"),
                new Defect(
                        Rule.CLAIM_ASSERTION,
                        "claims/alpha.json",
                        "\"source\": \"reader\", \"section\": \"1.0\"",
                        "\"source\": \"older-2000\", \"section\": \"1.0\"",
                        "/claims/1/assertions/0/source",
                        "older-2000"),
                new Defect(
                        Rule.CLAIM_ASSERTION,
                        "claims/alpha.json",
                        "\"kind\": \"paper\", \"source\": \"alpha-paper\", \"locator\": { \"section\": \"1.1\", \"page\": 3 }",
                        "\"kind\": \"paper\", \"source\": \"beta-paper\", \"locator\": { \"page\": 3 }",
                        "/claims/0/assertions/1/source",
                        "beta-paper"),
                new Defect(
                        Rule.VERDICT_EVIDENCE,
                        "claims/alpha.json",
                        "\"stance\": \"contradicts\"",
                        "\"stance\": \"silent\"",
                        "/claims/1/verdict",
                        "refuted"),
                new Defect(
                        Rule.VERDICT_EVIDENCE,
                        "claims/alpha.json",
                        "\"stance\": \"supports\"",
                        "\"stance\": \"contradicts\"",
                        "/claims/0/verdict",
                        "\"verdict\": \"supported\""),
                new Defect(
                        Rule.CLAIM_CONTRADICTION,
                        "claims/alpha.json",
                        "[\"alpha/abstract/cannot-count\"]",
                        "[\"alpha/method/counts\"]",
                        "/claims/0/contradicts/0",
                        "\"contradicts\": ["),
                new Defect(
                        Rule.ANNOTATION_SETTLEMENT,
                        "claims/alpha.json",
                        "\"label\": \"partly-supported\"",
                        "\"label\": \"supported\"",
                        "/claims/0/settlement",
                        "settlement"),
                new Defect(
                        Rule.ANNOTATION_SETTLEMENT,
                        "claims/alpha.json",
                        "\"annotator\": \"second\"",
                        "\"annotator\": \"first\"",
                        "/claims/0/annotations/1/annotator",
                        "2020-01-03"),
                new Defect(
                        Rule.DUPLICATE_ID,
                        "claims/alpha.json",
                        "\"capabilities\": [\"counting\"]",
                        "\"capabilities\": [\"counting\", \"counting\"]",
                        "/claims/0/capabilities/1",
                        "\"capabilities\""),
                new Defect(
                        Rule.DANGLING_REFERENCE,
                        "capabilities.json",
                        "\"tier\": \"demonstrated\", \"paper\": \"alpha\"",
                        "\"tier\": \"demonstrated\", \"paper\": \"beta\"",
                        "/capabilities/0/demonstrations/1/claims/0",
                        "demonstrated"));
    }
}
