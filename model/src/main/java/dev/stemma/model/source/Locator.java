package dev.stemma.model.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.stemma.model.id.SectionId;
import dev.stemma.model.internal.Checks;
import dev.stemma.model.internal.StemmaStyle;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import org.immutables.value.Value;

/**
 * A place within a source, precise enough that a reader finds it in a minute.
 *
 * <p>At least one part is present. Within a document {@code section} names the section and the others narrow it down;
 * within code {@code file} and {@code line} do. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@StemmaStyle
@JsonPropertyOrder({
    "section",
    "page",
    "paragraph",
    "table",
    "drawing",
    "equation",
    "footnote",
    "row",
    "column",
    "file",
    "line"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface Locator {

    /** {@return the section; empty if the source has none or the place is outside them} */
    @JsonProperty("section")
    Optional<SectionId> section();

    /** {@return the page, counted from 1 in the version that was read; empty if not known} */
    @JsonProperty("page")
    Optional<Integer> page();

    /** {@return the paragraph within the section, counted from 1; empty if not narrowed down} */
    @JsonProperty("paragraph")
    Optional<Integer> paragraph();

    /** {@return the table's printed number; empty if the place is not in a table} */
    @JsonProperty("table")
    Optional<String> table();

    /** {@return the printed number of the drawing, which papers call a figure; empty if the place is not in one} */
    @JsonProperty("drawing")
    Optional<String> drawing();

    /** {@return the equation's printed number; empty if the place is not an equation} */
    @JsonProperty("equation")
    Optional<String> equation();

    /** {@return the footnote's printed number; empty if the place is not a footnote} */
    @JsonProperty("footnote")
    Optional<String> footnote();

    /** {@return the label of the table row; empty if not narrowed down} */
    @JsonProperty("row")
    Optional<String> row();

    /** {@return the label of the table column; empty if not narrowed down} */
    @JsonProperty("column")
    Optional<String> column();

    /** {@return the file within a repository; empty for documents} */
    @JsonProperty("file")
    Optional<String> file();

    /** {@return the line within the file, counted from 1; empty if not narrowed down} */
    @JsonProperty("line")
    Optional<Integer> line();

    /**
     * Checks that the locator points somewhere.
     *
     * @throws IllegalArgumentException if no part is present, or a number is below 1
     */
    @Value.Check
    default void check() {
        // A line alone points nowhere: it is one of a file.
        boolean somewhere = section().isPresent()
                || page().isPresent()
                || paragraph().isPresent()
                || table().isPresent()
                || drawing().isPresent()
                || equation().isPresent()
                || footnote().isPresent()
                || row().isPresent()
                || column().isPresent()
                || file().isPresent();
        if (!somewhere) {
            throw new IllegalArgumentException("locator is empty; give at least a section, a page or a file");
        }
        Checks.positive(page().orElse(1), "locator.page");
        Checks.positive(paragraph().orElse(1), "locator.paragraph");
        Checks.positive(line().orElse(1), "locator.line");
    }

    /**
     * {@return the place in words, such as {@code § 4.1, p. 5, Table 2, row BiLSTM}}
     *
     * @param language the language of the words
     */
    default String in(Language language) {
        Objects.requireNonNull(language, "language");
        boolean zh = language.is(Language.CHINESE);
        StringJoiner words = new StringJoiner(zh ? "，" : ", ");
        section().ifPresent(section -> words.add("§ " + section));
        page().ifPresent(page -> words.add(zh ? "第 " + page + " 页" : "p. " + page));
        paragraph().ifPresent(paragraph -> words.add(zh ? "第 " + paragraph + " 段" : "paragraph " + paragraph));
        table().ifPresent(table -> words.add((zh ? "表 " : "Table ") + table));
        drawing().ifPresent(drawing -> words.add((zh ? "图 " : "Figure ") + drawing));
        equation().ifPresent(equation -> words.add((zh ? "式 " : "equation ") + equation));
        footnote().ifPresent(footnote -> words.add((zh ? "脚注 " : "footnote ") + footnote));
        row().ifPresent(row -> words.add((zh ? "行 " : "row ") + row));
        column().ifPresent(column -> words.add((zh ? "列 " : "column ") + column));
        file().ifPresent(file -> words.add(file + line().map(line -> ":" + line).orElse("")));
        return words.toString();
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * {@return what a builder holds; for JSON binders, which fill the builder by its property names}
     *
     * @param builder the filled builder
     * @throws IllegalStateException if something required is not set
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Locator fromBuilder(Builder builder) {
        return builder.build();
    }

    /** Builds a {@link Locator}; each attribute can be set once. Not thread-safe. */
    final class Builder extends ImmutableLocator.Builder {

        /** Creates a builder with nothing set. */
        public Builder() {}
    }
}
