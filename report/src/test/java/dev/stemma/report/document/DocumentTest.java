package dev.stemma.report.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentTest {

    private static final Grid GRID = new Grid(
            List.of(new Grid.Column("名称", false), new Grid.Column("数值", true)),
            List.of(List.of("论文", "1"), List.of("a|b", "1,000")));

    private final Document text = new TextDocument();
    private final Document markdown = new MarkdownDocument();

    @Test
    void text_aligns_wide_characters_and_puts_numbers_at_the_right() {
        text.grid(GRID);

        assertThat(text).hasToString("""
                        名称   数值
                        ----  -----
                        论文      1
                        a|b   1,000
                        """);
    }

    @Test
    void text_wraps_the_widest_column_of_a_grid_that_is_too_wide() {
        Grid wide = new Grid(
                List.of(new Grid.Column("id", false), new Grid.Column("text", false)),
                List.of(List.of("x", "word ".repeat(40).strip())));

        text.grid(wide);
        List<String> lines = text.toString().lines().toList();

        assertThat(lines).hasSize(4).allMatch(line -> line.length() <= 120);
        assertThat(lines.get(2)).startsWith("x   word word");
        assertThat(lines.get(3)).startsWith("    word word");
    }

    @Test
    void text_underlines_headings_as_wide_as_they_are() {
        text.heading(1, "论文 1");
        text.paragraph("text");

        assertThat(text).hasToString("论文 1\n======\n\ntext\n");
    }

    @Test
    void text_indents_bullets_and_their_details() {
        text.bullets(List.of(new Bullet("word ".repeat(30).strip(), List.of("detail"))));

        assertThat(text.toString().lines().map(line -> line.substring(0, 6)))
                .containsExactly("- word", "  word", "    de");
    }

    @Test
    void markdown_escapes_what_would_be_markup() {
        markdown.heading(2, "d_model * <b>");
        markdown.paragraph("# no heading, [no link](x) and `no code` & \\");
        markdown.bullets(List.of(new Bullet("1. no list", List.of("- no list"))));
        markdown.grid(GRID);

        assertThat(markdown).hasToString("""
                        ## d\\_model \\* \\<b\\>

                        \\# no heading, \\[no link\\](x) and \\`no code\\` \\& \\\\

                        - 1\\. no list
                          - \\- no list

                        | 名称 | 数值 |
                        | --- | ---: |
                        | 论文 | 1 |
                        | a\\|b | 1,000 |
                        """);
    }

    @Test
    void markdown_keeps_a_cell_on_one_line() {
        markdown.grid(new Grid(List.of(new Grid.Column("a", false)), List.of(List.of("one\ntwo"))));

        assertThat(markdown.toString()).endsWith("| one two |\n");
    }

    @Test
    void a_row_has_a_cell_for_each_column() {
        assertThatThrownBy(() -> new Grid(List.of(new Grid.Column("a", false)), List.of(List.of("1", "2"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("row is [1, 2], expected 1 cells");
    }
}
