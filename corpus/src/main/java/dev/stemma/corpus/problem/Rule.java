package dev.stemma.corpus.problem;

import dev.stemma.model.id.Named;

/**
 * What a corpus has to obey; each problem names the rule that it breaks.
 *
 * <p>The rules from {@link #MISSING_FILE} to {@link #EMPTY_LOCATOR} are checked while files are read, the others on the
 * corpus as a whole. {@code docs/editing-the-corpus.md} explains them one by one.
 *
 * @since 0.1.0
 */
public enum Rule implements Named {
    /** Every file of the index exists and can be read. */
    MISSING_FILE("missing-file"),
    /** Every JSON file of the folder is in the index. */
    UNLISTED_FILE("unlisted-file"),
    /** The index lists files by their proper names, each once, and a file's content belongs to the name. */
    FILE_NAME("file-name"),
    /** The index names a format that this release reads. */
    FORMAT_VERSION("format-version"),
    /** A published file has the checksum that the index gives. */
    CHECKSUM("checksum"),
    /** What is read stays within the {@link ReadLimits}. */
    READ_LIMIT("read-limit"),
    /** An archive has relative names, each once, no links, and entries as long as it says. */
    ARCHIVE_ENTRY("archive-entry"),
    /** Links stay within the folder. */
    LINKED_FILE("linked-file"),
    /** Files do not change while they are read. */
    CHANGED_FILE("changed-file"),
    /** There are no more problems than a report may have; otherwise reading stops. */
    PROBLEM_LIMIT("problem-limit"),
    /** Files are UTF-8 without a byte order mark. */
    ENCODING("encoding"),
    /** Files are JSON: one value and nothing else. */
    JSON_SYNTAX("json-syntax"),
    /** A property stands once in an object. */
    DUPLICATE_KEY("duplicate-key"),
    /** Objects have no properties but those of their type. */
    UNKNOWN_PROPERTY("unknown-property"),
    /** Required properties are there. */
    MISSING_PROPERTY("missing-property"),
    /** Values have the JSON type of their property. */
    WRONG_TYPE("wrong-type"),
    /** Values have the form of their property: ids, names from a list, numbers in range, texts that are not blank. */
    INVALID_VALUE("invalid-value"),
    /** Dates are in the calendar. */
    IMPOSSIBLE_DATE("impossible-date"),
    /** A locator points somewhere. */
    EMPTY_LOCATOR("empty-locator"),
    /** Ids are unique among their kind. */
    DUPLICATE_ID("duplicate-id"),
    /** Every id that is referred to exists. */
    DANGLING_REFERENCE("dangling-reference"),
    /** Every section that is referred to is a section of that document, and parents come before their parts. */
    UNKNOWN_SECTION("unknown-section"),
    /** A claim's id begins with its paper's id. */
    CLAIM_ID("claim-id"),
    /** Somebody asserts every claim, and a reading asserts only what is about the paper of that reading section. */
    CLAIM_ASSERTION("claim-assertion"),
    /** The stances of the evidence carry the verdict. */
    VERDICT_EVIDENCE("verdict-evidence"),
    /** Verdict, evidence and outline carry the attributions of the assertions. */
    CLAIM_ATTRIBUTION("claim-attribution"),
    /** A claim does not contradict itself, and a contradiction is written once. */
    CLAIM_CONTRADICTION("claim-contradiction"),
    /** Annotators are named once and label all assertions or none, and a settlement says why where a label differs. */
    ANNOTATION_SETTLEMENT("annotation-settlement"),
    /** A paper has documents, and of several models exactly one stands for it. */
    PAPER_FLAGSHIP("paper-flagship"),
    /** No paper builds on itself, directly or through others. */
    LINEAGE_CYCLE("lineage-cycle"),
    /** A model has one entry for a quantity. */
    DUPLICATE_QUANTITY("duplicate-quantity"),
    /** Values of numeric quantities are numbers, and so are scores. */
    FIGURE_VALUE("figure-value"),
    /** Where several figures stand side by side the corpus says why it prefers the first, and only there. */
    FIGURE_PREFERENCE("figure-preference"),
    /** A figure says what it rests on: the sources that were searched, the inputs of the formula. */
    MISSING_EVIDENCE("missing-evidence"),
    /** A benchmark has metrics, and a result uses one of them. */
    RESULT_METRIC("result-metric"),
    /** The number of shots fits the setting. */
    RESULT_SHOTS("result-shots"),
    /** No two results are the same row. */
    DUPLICATE_RESULT("duplicate-result"),
    /** Corpora that are put together have equal entries under equal ids. */
    CONFLICTING_ENTRY("conflicting-entry");

    private final String id;

    Rule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String toString() {
        return id;
    }
}
