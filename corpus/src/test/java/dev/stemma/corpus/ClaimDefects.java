package dev.stemma.corpus;

import dev.stemma.corpus.problem.Rule;
import java.util.stream.Stream;

/** Deliberate defects in the files of claims and capabilities. */
final class ClaimDefects {

    private ClaimDefects() {}

    static Stream<Defect> all() {
        return Stream.of(
                new Defect(
                        Rule.REPEATED_ENTRY,
                        "claims/alpha.json",
                        "{ \"source\": \"alpha-paper\", \"locator\": { \"section\": \"1.1\", \"drawing\": \"1\" }, \"stance\": \"supports\" }",
                        "{ \"source\": \"alpha-paper\", \"locator\": { \"section\": \"1.1\", \"drawing\": \"1\" }, \"stance\": \"supports\" }, { \"source\": \"alpha-paper\", \"locator\": { \"section\": \"1.1\", \"drawing\": \"1\" }, \"stance\": \"supports\" }",
                        "/claims/0/evidence/1/locator",
                        "\"stance\": \"supports\" }, {"),
                new Defect(
                        Rule.REPEATED_ENTRY,
                        "claims/alpha.json",
                        "\"attribution\": { \"label\": \"named-section\" } },",
                        "\"attribution\": { \"label\": \"named-section\" } }, { \"kind\": \"reading\", \"source\": \"reader\", \"section\": \"1.1\", \"place\": \"item 2, sentence 1\" },",
                        "/claims/0/assertions/1",
                        "\"label\": \"named-section\" } }, {"),
                new Defect(
                        Rule.VERDICT_EVIDENCE,
                        "claims/alpha.json",
                        "\"paragraph\": 5 }, \"stance\": \"silent\"",
                        "\"paragraph\": 4 }, \"stance\": \"silent\"",
                        "/claims/2/evidence/1/locator",
                        "\"stance\": \"silent\""),
                new Defect(
                        Rule.VERDICT_EVIDENCE,
                        "claims/alpha.json",
                        "\"source\": \"alpha-paper\", \"locator\": { \"section\": \"1.1\", \"drawing\": \"1\" }, \"stance\": \"contradicts\"",
                        "\"source\": \"beta-paper\", \"locator\": { \"page\": 1 }, \"stance\": \"contradicts\"",
                        "/claims/1/evidence/0/source",
                        "\"page\": 1 }"),
                new Defect(
                        Rule.VERDICT_EVIDENCE,
                        "claims/alpha.json",
                        ", \"note\": { \"en\": \"It counts there.\", \"zh\": \"图中它在数数。\" }",
                        "",
                        "/claims/1/verdict",
                        "\"verdict\": \"refuted\""),
                new Defect(
                        Rule.READING_ROLE,
                        "claims/alpha.json",
                        "\"source\": \"alpha-paper\", \"locator\": { \"section\": \"1.1\", \"drawing\": \"1\" }, \"stance\": \"contradicts\"",
                        "\"source\": \"reader\", \"locator\": { \"section\": \"1.1\" }, \"stance\": \"contradicts\"",
                        "/claims/1/evidence/0/source",
                        "\"reader\", \"locator\""),
                new Defect(
                        Rule.CLAIM_ASSERTION,
                        "claims/alpha.json",
                        "{ \"kind\": \"reading\", \"source\": \"reader\", \"section\": \"1.0\", \"place\": \"paragraph 1\", \"attribution\": { \"label\": \"no-section\" } }",
                        "{ \"kind\": \"paper\", \"source\": \"alpha-paper\", \"locator\": { \"section\": \"abstract\" } }",
                        "/claims/1/assertions/0",
                        "\"locator\": { \"section\": \"abstract\" } }"),
                new Defect(
                                Rule.FILE_NAME,
                                "claims/alpha.json",
                                "\"paper\": \"alpha\", \"section\": \"1.1\"",
                                "\"paper\": \"beta\", \"section\": \"abstract\"",
                                "/claims/0/paper",
                                "alpha/method/counts")
                        .alsoBreaking(
                                Rule.CLAIM_ID,
                                Rule.CLAIM_ASSERTION,
                                Rule.DANGLING_REFERENCE,
                                Rule.CLAIM_ATTRIBUTION,
                                Rule.VERDICT_EVIDENCE),
                new Defect(
                                Rule.UNKNOWN_PROPERTY,
                                "claims/alpha.json",
                                "\"rationale\": { \"en\": \"Figure 1 shows it.\"",
                                "\"rationnale\": { \"en\": \"Figure 1 shows it.\"",
                                "/claims/0/rationnale",
                                "rationnale")
                        .alsoBreaking(Rule.MISSING_PROPERTY),
                new Defect(
                        Rule.CHINESE_TEXT,
                        "claims/alpha.json",
                        ", \"zh\": \"图中它在数数。\"",
                        ", \"zh\": \"It counts there.\"",
                        "/claims/1/evidence/0/note/zh",
                        "It counts there."),
                new Defect(
                        Rule.MISSING_LANGUAGE,
                        "claims/alpha.json",
                        ", \"zh\": \"图中它在数数。\"",
                        "",
                        "/claims/1/evidence/0/note",
                        "It counts there."),
                new Defect(
                        Rule.INVALID_VALUE,
                        "claims/alpha.json",
                        ", \"zh\": \"图中它在数数。\"",
                        ", \"zh\": \"图中它在数数。\", \"EN\": \"It counts.\"",
                        "/claims/1/evidence/0/note/EN",
                        "It counts."),
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
                        "{ \"kind\": \"reading\", \"source\": \"reader\", \"section\": \"1.0\", \"place\": \"paragraph 1\", \"attribution\": { \"label\": \"no-section\" } }",
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
                        Rule.VERDICT_EVIDENCE,
                        "claims/alpha.json",
                        "\"paragraph\": 7 }, \"stance\": \"contradicts\"",
                        "\"paragraph\": 7 }, \"stance\": \"contradicts\", \"about\": \"part\"",
                        "/claims/3/verdict",
                        "\"verdict\": \"conflicting\""),
                new Defect(
                        Rule.VERDICT_EVIDENCE,
                        "claims/alpha.json",
                        "\"paragraph\": 6 }, \"stance\": \"supports\"",
                        "\"paragraph\": 6 }, \"stance\": \"silent\"",
                        "/claims/3/verdict",
                        "\"verdict\": \"conflicting\""),
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
                        "demonstrated"),
                new Defect(
                        Rule.CAPABILITY_EVIDENCE,
                        "capabilities.json",
                        "\"tier\": \"asserted\"",
                        "\"tier\": \"stated\"",
                        "/capabilities/0/demonstrations/0/tier",
                        "stated"),
                new Defect(
                        Rule.CAPABILITY_EVIDENCE,
                        "capabilities.json",
                        "\"kind\": \"ability\"",
                        "\"kind\": \"practice\"",
                        "/capabilities/0/demonstrations/0/tier",
                        "asserted"),
                new Defect(
                        Rule.CAPABILITY_EVIDENCE,
                        "capabilities.json",
                        "{ \"paper\": \"beta\", \"source\": \"beta-paper\", \"locator\": { \"section\": \"abstract\" }",
                        "{ \"paper\": \"alpha\", \"source\": \"beta-paper\", \"locator\": { \"section\": \"abstract\" }",
                        "/capabilities/1/setAside/0/paper",
                        "It does without."),
                new Defect(
                        Rule.DANGLING_REFERENCE,
                        "capabilities.json",
                        "\"source\": \"older-2000\"",
                        "\"source\": \"older-2001\"",
                        "/capabilities/0/precedents/0/source",
                        "older-2001"),
                new Defect(
                        Rule.DANGLING_REFERENCE,
                        "claims/beta.json",
                        "\"earlier\": \"alpha/method/slow\"",
                        "\"earlier\": \"alpha/method/slot\"",
                        "/claims/0/limitationLinks/0/earlier",
                        "slot"),
                link(
                        "\"earlier\": \"alpha/method/slow\"",
                        "\"earlier\": \"alpha/method/counts\"",
                        "/0/earlier",
                        "method/counts"),
                link(
                        "\"earlier\": \"alpha/method/slow\"",
                        "\"earlier\": \"beta/abstract/still-slow\"",
                        "/0/earlier",
                        "\"earlier\": \"beta"),
                link(
                        "\"annotator\": \"first\"",
                        "\"annotator\": \"second\"",
                        "/0/annotations/1/annotator",
                        "2020-01-03"),
                link(
                        "\"limitationLinks\": [\n",
                        link("lifts", "\"earlier\": \"alpha/method/slow\", "),
                        "/1/earlier",
                        "\"continues\""),
                link("\"limitationLinks\": [\n", link("new", ""), "/0/relation", "\"new\""),
                link("\"kind\": \"limitation\"", "\"kind\": \"risk\"", "/0/relation", "\"continues\""),
                link("\"verdict\": \"supported\"", "\"verdict\": \"refuted\"", "", "limitationLinks")
                        .alsoBreaking(Rule.VERDICT_EVIDENCE, Rule.CLAIM_ASSERTION));
    }

    private static String link(String relation, String earlier) {
        return "\"limitationLinks\": [\n{ \"relation\": \"" + relation + "\", " + earlier
                + "\"source\": \"beta-paper\", \"locator\": { \"page\": 1 },"
                + " \"reason\": { \"en\": \"So.\", \"zh\": \"如此。\" } },\n";
    }

    /** A defect in what the first claim about the second paper makes of limitations. */
    private static Defect link(String text, String replacement, String place, String inLineOf) {
        return new Defect(
                Rule.LIMITATION_LINK,
                "claims/beta.json",
                text,
                replacement,
                "/claims/0/limitationLinks" + place,
                inLineOf);
    }
}
