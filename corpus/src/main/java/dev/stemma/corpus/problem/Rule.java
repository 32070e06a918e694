package dev.stemma.corpus.problem;

import dev.stemma.model.id.Named;

/**
 * What a corpus has to obey; each problem and each warning names the rule that it breaks.
 *
 * <p>The rules from {@link #MISSING_FILE} to {@link #EMPTY_LOCATOR} are checked while files are read, the others on the
 * corpus as a whole. Those from {@link #LOCATOR_PAGE} on give warnings. {@code docs/editing-the-corpus.md} explains them one by one.
 *
 * @since 0.1.0
 */
public enum Rule implements Named {
    /** Every file of the index exists and can be read. */
    MISSING_FILE,
    /** Every JSON file of the folder is in the index. */
    UNLISTED_FILE,
    /** The index lists files by their proper names, each once, and a file's content belongs to the name. */
    FILE_NAME,
    /** The index names a format that this release reads. */
    FORMAT_VERSION,
    /** A published file has the checksum that the index gives. */
    CHECKSUM,
    /** What is read stays within the {@link ReadLimits}. */
    READ_LIMIT,
    /** An archive has relative names, each once, no links, and entries as long as it says. */
    ARCHIVE_ENTRY,
    /** Links stay within the folder. */
    LINKED_FILE,
    /** Files do not change while they are read. */
    CHANGED_FILE,
    /** There are no more problems than a report may have; otherwise reading stops. */
    PROBLEM_LIMIT,
    /** Files are UTF-8 without a byte order mark. */
    ENCODING,
    /** Files are JSON: one value and nothing else. */
    JSON_SYNTAX,
    /** A property stands once in an object. */
    DUPLICATE_KEY,
    /** Objects have no properties but those of their type. */
    UNKNOWN_PROPERTY,
    /** Required properties are there. */
    MISSING_PROPERTY,
    /** Values have the JSON type of their property. */
    WRONG_TYPE,
    /** Values have the form of their property: ids, names from a list, numbers in range, texts that are not blank. */
    INVALID_VALUE,
    /** Dates are in the calendar. */
    IMPOSSIBLE_DATE,
    /** A locator points somewhere. */
    EMPTY_LOCATOR,
    /** Every text is in each language of the corpus. */
    MISSING_LANGUAGE,
    /** Ids are unique among their kind. */
    DUPLICATE_ID,
    /** A list of statements does not say the same twice: assertions, evidence, figures, dates, influences and the like. */
    REPEATED_ENTRY,
    /** Every id that is referred to exists. */
    DANGLING_REFERENCE,
    /** Every section that is referred to is a section of that document, and parents come before their parts. */
    UNKNOWN_SECTION,
    /** Only a reading has an outline, and nothing but an assertion rests on a reading. */
    READING_ROLE,
    /** A claim's id begins with its paper's id. */
    CLAIM_ID,
    /**
     * Somebody asserts every claim, a reading asserts only what is about the paper of that reading section, and what the paper
     * asserts is neither refuted nor not stated.
     */
    CLAIM_ASSERTION,
    /** The evidence lies in documents of the paper, each place once, and its stances carry the verdict. */
    VERDICT_EVIDENCE,
    /** Verdict, evidence and outline carry the attributions of the assertions. */
    CLAIM_ATTRIBUTION,
    /**
     * A claim does not contradict itself, a contradiction is written once, and no two claims of a paper that contradict each
     * other are both supported.
     */
    CLAIM_CONTRADICTION,
    /** A claim that holds makes one thing of each limitation, and of those that a paper which its own goes back to admits. */
    LIMITATION_LINK,
    /** The tiers of the evidence are those of the capability's kind, and no paper sets aside what it shows. */
    CAPABILITY_EVIDENCE,
    /** Annotators are named once and label all assertions or none, and a settlement says why where a label differs. */
    ANNOTATION_SETTLEMENT,
    /** A paper has documents, and of several models exactly one stands for it. */
    PAPER_FLAGSHIP,
    /** No paper builds on itself, directly, by one of its documents or through others. */
    LINEAGE_CYCLE,
    /** A model has one entry for a quantity. */
    DUPLICATE_QUANTITY,
    /**
     * Values of numeric quantities are numbers in the range of their quantity and within their bounds, counts are whole, and scores
     * are numbers.
     */
    FIGURE_VALUE,
    /** Where several figures stand side by side the corpus says why it prefers the first, and only there. */
    FIGURE_PREFERENCE,
    /** A figure says what it rests on: the sources that were searched, the inputs of the formula. */
    MISSING_EVIDENCE,
    /** A benchmark has metrics, a result uses one of them, and nothing is an average of itself, directly or through others. */
    RESULT_METRIC,
    /** The number of shots fits the setting. */
    RESULT_SHOTS,
    /** A score lies on the scale of its metric. */
    RESULT_SCALE,
    /** No two results are the same row. */
    DUPLICATE_RESULT,
    /** Corpora that are put together do not contradict each other about entries of one id. */
    CONFLICTING_ENTRY,
    /** No locator points behind the last page of its source. */
    LOCATOR_PAGE(Severity.WARNING),
    /** A Chinese text has a Chinese character, unless it is a name or a number: has no lower-case word of three letters or more. */
    CHINESE_TEXT(Severity.WARNING),
    /** A paper does not appear before a work that it builds on. */
    LINEAGE_DATE(Severity.WARNING),
    /** A work that is a document of a paper in the corpus is named by that paper. */
    LINEAGE_WORK(Severity.WARNING),
    /** The index of an archive or of resources has a checksum for each file. */
    UNSEALED(Severity.WARNING),
    /** There are no more warnings than a report may have; those that follow are left out. */
    WARNING_LIMIT(Severity.WARNING);

    private final Severity severity;

    Rule() {
        this(Severity.PROBLEM);
    }

    Rule(Severity severity) {
        this.severity = severity;
    }

    /** {@return whether whatever breaks the rule is wrong, or odd but possible} */
    public Severity severity() {
        return severity;
    }

    @Override
    public String toString() {
        return id();
    }
}
