package dev.stemma.corpus;

import dev.stemma.corpus.problem.Rule;
import java.util.stream.Stream;

/** Deliberate defects in the files of the index, the sources and the papers. */
final class PaperDefects {

    private PaperDefects() {}

    static Stream<Defect> all() {
        return Stream.of(
                new Defect(
                        Rule.FIGURE_VALUE,
                        "papers/beta.json",
                        "\"weight\": \"60\"",
                        "\"weight\": \"-60\"",
                        "/trainingData/0/weight",
                        "-60"),
                new Defect(
                        Rule.FIGURE_VALUE,
                        "papers/beta.json",
                        "\"weight\": \"60\"",
                        "\"weight\": \"160\"",
                        "/trainingData/0/weight",
                        "160"),
                new Defect(
                        Rule.FIGURE_VALUE,
                        "papers/beta.json",
                        "\"tokens\": \"1e9\"",
                        "\"tokens\": \"-1e9\"",
                        "/trainingData/0/tokens",
                        "-1e9"),
                new Defect(
                        Rule.FIGURE_VALUE,
                        "papers/beta.json",
                        "\"epochs\": \"0.5\"",
                        "\"epochs\": \"-0.5\"",
                        "/trainingData/0/epochs",
                        "-0.5"),
                new Defect(
                        Rule.REPEATED_ENTRY,
                        "papers/beta.json",
                        "\"buildsOn\": [",
                        "\"buildsOn\": [ { \"work\": \"alpha\", \"how\": \"scaled-from\", \"source\": \"beta-paper\", \"locator\": { \"page\": 9 } },",
                        "/buildsOn/1",
                        "\"locator\": { \"section\": \"abstract\" } }\n  ],"),
                new Defect(
                        Rule.LINEAGE_CYCLE,
                        "papers/beta.json",
                        "\"buildsOn\": [",
                        "\"buildsOn\": [ { \"work\": \"beta-paper\", \"how\": \"cites\", \"source\": \"beta-paper\", \"locator\": { \"page\": 1 } },",
                        "/buildsOn/0/work",
                        "\"work\": \"beta-paper\""),
                new Defect(
                        Rule.LINEAGE_WORK,
                        "papers/beta.json",
                        "\"buildsOn\": [",
                        "\"buildsOn\": [ { \"work\": \"alpha-paper\", \"how\": \"cites\", \"source\": \"beta-paper\", \"locator\": { \"page\": 1 } },",
                        "/buildsOn/0/work",
                        "alpha-paper"),
                new Defect(
                        Rule.READING_ROLE,
                        "sources.json",
                        "\"title\": \"An older work\" }",
                        "\"title\": \"An older work\", \"outline\": [{ \"section\": \"1\", \"title\": \"T\", \"paper\": \"alpha\" }] }",
                        "/sources/2/outline",
                        "An older work"),
                new Defect(
                        Rule.READING_ROLE,
                        "papers/alpha.json",
                        "\"work\": \"older-2000\"",
                        "\"work\": \"reader\"",
                        "/buildsOn/0/work",
                        "reader"),
                new Defect(
                        Rule.INVALID_VALUE,
                        "papers/alpha.json",
                        "\"zh\": \"它的方法。\"",
                        "\"zh\": \"\\u00a0\"",
                        "/buildsOn/0/note/zh",
                        "u00a0"),
                new Defect(
                        Rule.INVALID_VALUE,
                        "papers/alpha.json",
                        "\"title\": \"Method\"",
                        "\"title\": \"\\u2007\\u200b\\u3164\"",
                        "/sections/1/title",
                        "u2007"),
                new Defect(
                        Rule.INVALID_VALUE,
                        "index.json",
                        "\"dataVersion\": \"1.0.0\"",
                        "\"dataVersion\": \"banana\"",
                        "/dataVersion",
                        "banana"),
                new Defect(
                        Rule.INVALID_VALUE,
                        "index.json",
                        "\"license\": \"CC0-1.0\"",
                        "\"license\": \"公有领域\"",
                        "/license",
                        "license"),
                new Defect(
                        Rule.WRONG_TYPE,
                        "sources.json",
                        "{ \"family\": \"Author\", \"given\": \"B.\" }",
                        "\"B. Author\"",
                        "/sources/0/authors/1",
                        "B. Author"),
                new Defect(
                        Rule.INVALID_VALUE,
                        "sources.json",
                        "\"given\": \"B.\"",
                        "\"name\": \"B. Author\"",
                        "/sources/0/authors/1",
                        "B. Author"),
                new Defect(
                        Rule.INVALID_VALUE,
                        "sources.json",
                        "\"family\": \"Author\", \"given\": \"B.\"",
                        "\"given\": \"B. Author\"",
                        "/sources/0/authors/1",
                        "B. Author"),
                new Defect(Rule.INVALID_VALUE, "sources.json", "\"pages\": 9", "\"pages\": 0", "/sources/0", "Alpha"),
                new Defect(
                        Rule.LOCATOR_PAGE,
                        "papers/alpha.json",
                        "\"parent\": \"1\", \"page\": 3",
                        "\"parent\": \"1\", \"page\": 33",
                        "/sections/2/page",
                        "33"),
                new Defect(
                        Rule.FORMAT_VERSION, "index.json", "\"format\": 1", "\"format\": 99", "/format", "\"format\""),
                new Defect(
                        Rule.FILE_NAME,
                        "index.json",
                        "{ \"path\": \"sources.json\" },",
                        "{ \"path\": \"sources.json\" }, { \"path\": \"../sources.json\" },",
                        "/files/1/path",
                        "../sources.json"),
                new Defect(
                        Rule.FILE_NAME,
                        "index.json",
                        "{ \"path\": \"sources.json\" },",
                        "{ \"path\": \"sources.json\" }, { \"path\": \"sources.json\" },",
                        "/files/1/path",
                        "\"path\": \"sources.json\""),
                new Defect(
                        Rule.INVALID_VALUE,
                        "index.json",
                        "\"zh\": \"两篇虚构的论文\"",
                        "\"zh_Hans\": \"两篇虚构的论文\"",
                        "/title/zh_Hans",
                        "zh_Hans"),
                new Defect(
                        Rule.MISSING_PROPERTY,
                        "index.json",
                        "\"en\": \"Two invented papers\",\n    \"zh\": \"两篇虚构的论文\"",
                        "",
                        "/title",
                        "\"title\""),
                new Defect(
                        Rule.DUPLICATE_ID,
                        "index.json",
                        "\"dataVersion\"",
                        "\"languages\": [\"zh\", \"en\", \"zh\"], \"dataVersion\"",
                        "/languages",
                        "\"languages\""),
                new Defect(
                        Rule.MISSING_LANGUAGE,
                        "index.json",
                        "\"zh\": \"两篇虚构的论文\"\n  },",
                        "\"fr\": \"Deux articles\"\n  }, \"languages\": [\"en\", \"zh\"],",
                        "/title",
                        "\"title\""),
                new Defect(
                                Rule.FILE_NAME,
                                "papers/beta.json",
                                "\"id\": \"beta\"",
                                "\"id\": \"gamma\"",
                                "/id",
                                "\"id\": \"gamma\"")
                        .alsoBreaking(Rule.DANGLING_REFERENCE),
                new Defect(
                        Rule.DUPLICATE_KEY,
                        "papers/beta.json",
                        "\"title\": \"Beta\",",
                        "\"title\": \"Beta\",\n  \"title\": \"Gamma\",",
                        "/title",
                        "Gamma"),
                new Defect(Rule.MISSING_PROPERTY, "papers/alpha.json", "  \"title\": \"Alpha\",\n", "", "", "{"),
                new Defect(
                        Rule.WRONG_TYPE,
                        "papers/alpha.json",
                        "\"page\": 2",
                        "\"page\": 2.5",
                        "/sections/1/page",
                        "2.5"),
                new Defect(
                        Rule.IMPOSSIBLE_DATE,
                        "papers/alpha.json",
                        "2001-02-28",
                        "2001-02-29",
                        "/dates/0/date",
                        "2001-02-29"),
                new Defect(
                        Rule.EMPTY_LOCATOR,
                        "papers/alpha.json",
                        "{ \"page\": 1 }",
                        "{}",
                        "/dates/0/locator",
                        "2001-02-28"),
                new Defect(
                                Rule.DUPLICATE_ID,
                                "sources.json",
                                "\"id\": \"older-2000\"",
                                "\"id\": \"beta-paper\"",
                                "/sources/2/id",
                                "An older work")
                        .alsoBreaking(Rule.DANGLING_REFERENCE),
                new Defect(
                                Rule.DUPLICATE_ID,
                                "papers/alpha.json",
                                "\"id\": \"1.1\"",
                                "\"id\": \"1\"",
                                "/sections/2/id",
                                "Details")
                        .alsoBreaking(Rule.UNKNOWN_SECTION, Rule.CLAIM_ATTRIBUTION),
                new Defect(
                                Rule.DANGLING_REFERENCE,
                                "papers/beta.json",
                                "\"work\": \"alpha\"",
                                "\"work\": \"alpah\"",
                                "/buildsOn/0/work",
                                "alpah")
                        .alsoBreaking(Rule.LIMITATION_LINK),
                new Defect(
                        Rule.UNKNOWN_SECTION,
                        "papers/alpha.json",
                        "\"parent\": \"1\"",
                        "\"parent\": \"2\"",
                        "/sections/2/parent",
                        "Details"),
                new Defect(
                        Rule.UNKNOWN_SECTION,
                        "sources.json",
                        "[\"1\", \"1.1\"]",
                        "[\"1\", \"1.2\"]",
                        "/sources/3/outline/1/covers/1",
                        "1.2"),
                new Defect(
                                Rule.PAPER_FLAGSHIP,
                                "papers/beta.json",
                                "[\"beta-paper\"],\n  \"dates\": [\n    { \"kind\": \"preprint\", \"date\": \"2002-06\", \"source\": \"beta-paper\", \"locator\": { \"page\": 1 } }\n  ],\n  \"sections\": [\n    { \"id\": \"abstract\", \"source\": \"beta-paper\", \"title\": \"Abstract\" }\n  ],",
                                "[],",
                                "/documents",
                                "documents")
                        .alsoBreaking(Rule.VERDICT_EVIDENCE, Rule.UNKNOWN_SECTION, Rule.CLAIM_ASSERTION),
                new Defect(
                                Rule.LINEAGE_CYCLE,
                                "papers/alpha.json",
                                "\"work\": \"older-2000\"",
                                "\"work\": \"beta\"",
                                "/buildsOn/0/work",
                                "\"work\": \"alpha\"")
                        .alsoBreaking(Rule.LINEAGE_DATE),
                new Defect(
                        Rule.LINEAGE_DATE,
                        "papers/beta.json",
                        "\"date\": \"2002-06\"",
                        "\"date\": \"2000\"",
                        "/buildsOn/0/work",
                        "\"work\": \"alpha\""),
                new Defect(
                        Rule.FIGURE_VALUE,
                        "papers/beta.json",
                        "\"weight\": \"60\"",
                        "\"weight\": \"60%\"",
                        "/trainingData/0/weight",
                        "60%"),
                new Defect(
                                Rule.DUPLICATE_ID,
                                "sources.json",
                                "{ \"section\": \"1.1\", \"title\": \"Method\"",
                                "{ \"section\": \"1.0\", \"title\": \"Method\"",
                                "/sources/3/outline/1/section",
                                "Method")
                        .alsoBreaking(Rule.UNKNOWN_SECTION, Rule.CLAIM_ATTRIBUTION),
                new Defect(
                        Rule.DUPLICATE_ID,
                        "papers/beta.json",
                        "\"documents\": [\"beta-paper\"]",
                        "\"documents\": [\"beta-paper\", \"beta-paper\"]",
                        "/documents/1",
                        "documents"),
                new Defect(
                        Rule.DUPLICATE_ID,
                        "sources.json",
                        "[\"1\", \"1.1\"]",
                        "[\"1\", \"1\"]",
                        "/sources/3/outline/1/covers/1",
                        "Method"),
                new Defect(
                        Rule.PAPER_FLAGSHIP,
                        "papers/beta.json",
                        "\"documents\": [\"beta-paper\"]",
                        "\"documents\": [\"beta-paper\", \"reader\"]",
                        "/documents/1",
                        "documents"),
                new Defect(
                        Rule.INVALID_VALUE,
                        "papers/beta.json",
                        "\"title\": \"Beta\"",
                        "\"title\": \"Be\\u001b[31mta\"",
                        "/title",
                        "title"),
                new Defect(
                        Rule.INVALID_VALUE,
                        "papers/beta.json",
                        "\"title\": \"Beta\"",
                        "\"title\": \"Be\\ud800ta\"",
                        "/title",
                        "title"),
                new Defect(
                        Rule.INVALID_VALUE,
                        "index.json",
                        "{ \"path\": \"sources.json\" }",
                        "{ \"path\": \"sources.json\", \"sha256\": \"banana\" }",
                        "/files/0",
                        "banana"));
    }
}
