package dev.stemma.report.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stemma.model.source.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentFormatTest {

    private static final Grid GRID = new Grid(
            List.of(new Grid.Column("名称", false), new Grid.Column("数值", true)),
            List.of(List.of("论文", "1"), List.of("a|b", "1,000")));

    private static Document document(Block... blocks) {
        return new Document(Language.CHINESE, List.of(blocks));
    }

    @Test
    void text_aligns_wide_characters_and_puts_numbers_at_the_right() {
        assertThat(DocumentFormat.TEXT.print(document(GRID))).isEqualTo("""
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

        List<String> lines = DocumentFormat.TEXT.print(document(wide)).lines().toList();

        assertThat(lines).hasSize(4).allMatch(line -> line.length() <= 120);
        assertThat(lines.get(2)).startsWith("x   word word");
        assertThat(lines.get(3)).startsWith("    word word");
    }

    @Test
    void text_underlines_headings_as_wide_as_they_are() {
        assertThat(DocumentFormat.TEXT.print(document(new Heading(1, "论文 1"), new Paragraph("text"))))
                .isEqualTo("论文 1\n======\n\ntext\n");
    }

    @Test
    void text_indents_bullets_and_their_details() {
        Bullets bullets =
                new Bullets(List.of(new Bullets.Item("word ".repeat(30).strip(), List.of("detail"))));

        assertThat(DocumentFormat.TEXT.print(document(bullets)).lines().map(line -> line.substring(0, 6)))
                .containsExactly("- word", "  word", "    de");
    }

    @Test
    void markdown_escapes_what_would_be_markup() {
        Document document = document(
                new Heading(2, "d_model * <b>"),
                new Paragraph("# no heading, [no link](x) and `no code` & \\"),
                new Bullets(List.of(new Bullets.Item("1. no list", List.of("- no list")))),
                GRID);

        assertThat(DocumentFormat.MARKDOWN.print(document)).isEqualTo("""
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
        Grid grid = new Grid(List.of(new Grid.Column("a", false)), List.of(List.of("one\ntwo")));

        assertThat(DocumentFormat.MARKDOWN.print(document(grid))).endsWith("| one two |\n");
    }

    @Test
    void a_row_has_a_cell_for_each_column() {
        assertThatThrownBy(() -> new Grid(List.of(new Grid.Column("a", false)), List.of(List.of("1", "2"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("row is [1, 2], expected 1 cells");
    }
}
