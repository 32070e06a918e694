package dev.stemma.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.analysis.Facts;
import dev.stemma.analysis.scaling.EstimatePolicy;
import dev.stemma.corpus.CorpusReader;
import dev.stemma.corpus.GptCorpus;
import dev.stemma.model.Corpus;
import dev.stemma.model.source.Language;
import dev.stemma.report.SmallFamily;
import dev.stemma.report.section.ReportDocument;
import dev.stemma.report.section.ReportSection;
import dev.stemma.report.section.ReportWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader of Markdown that knows nothing of Stemma finds in the report what was put into it: no block and no cell more. */
class MarkdownReadBackTest {

    /** What the report consists of, a line for each text; all of it goes into Markdown too. */
    private static final class Written extends Document {

        private final List<String> lines = new ArrayList<>();
        private final Document markdown = new MarkdownDocument();

        @Override
        public void heading(int level, String text) {
            lines.add("heading " + level + " " + text);
            markdown.heading(level, text);
        }

        @Override
        public void paragraph(String text) {
            lines.add("paragraph " + text);
            markdown.paragraph(text);
        }

        @Override
        public void grid(Grid grid) {
            row(grid, grid.columns().stream().map(Grid.Column::header).toList());
            grid.rows().forEach(row -> row(grid, row));
            markdown.grid(grid);
        }

        private void row(Grid grid, List<String> row) {
            for (int i = 0; i < row.size(); i++) {
                lines.add("cell " + (grid.columns().get(i).isNumeric() ? "right " : "") + row.get(i));
            }
        }

        @Override
        public void bullets(List<Bullet> items) {
            for (Bullet item : items) {
                lines.add("item 1 " + item.text());
                item.details().forEach(detail -> lines.add("item 2 " + detail));
            }
            markdown.bullets(items);
        }
    }

    /** What a parser finds. */
    private static final class Read extends AbstractVisitor {

        private final List<String> lines = new ArrayList<>();

        @Override
        public void visit(org.commonmark.node.Heading heading) {
            lines.add("heading " + heading.getLevel() + " " + text(heading));
        }

        @Override
        public void visit(org.commonmark.node.Paragraph paragraph) {
            if (paragraph.getFirstChild() instanceof Link link
                    && link.getDestination().startsWith("#")) {
                return; // the contents, which are no block of the report
            }
            if (paragraph.getParent() instanceof ListItem) {
                int depth = 0;
                for (Node node = paragraph; node != null; node = node.getParent()) {
                    depth += node instanceof ListItem ? 1 : 0;
                }
                lines.add("item " + depth + " " + text(paragraph));
            } else {
                lines.add("paragraph " + text(paragraph));
            }
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof TableCell cell) {
                lines.add("cell " + (cell.getAlignment() == TableCell.Alignment.RIGHT ? "right " : "") + text(cell));
            } else {
                visitChildren(node);
            }
        }

        /** Returns the text of a block; anything in it but text, such as a link or code, is shown as what it is. */
        private static String text(Node block) {
            StringBuilder text = new StringBuilder();
            for (Node node = block.getFirstChild(); node != null; node = node.getNext()) {
                text.append(node instanceof Text words ? words.getLiteral() : "<" + node + ">");
            }
            return text.toString();
        }
    }

    private static void assertReadAsWritten(Consumer<Document> report) {
        Written written = new Written();
        report.accept(written);
        Read read = new Read();
        Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .parse(written.markdown.toString())
                .accept(read);

        assertThat(read.lines.stream().map(MarkdownReadBackTest::normal))
                .containsExactlyElementsOf(
                        written.lines.stream().map(MarkdownReadBackTest::normal).toList());
    }

    /** Markdown keeps neither line breaks nor spaces at the ends. */
    private static String normal(String line) {
        return line.replaceAll("[\r\n]", " ").strip();
    }

    @Test
    void the_report_on_the_shipped_corpus_in_both_languages() {
        for (Language language : List.of(Language.ENGLISH, Language.CHINESE)) {
            assertReadAsWritten(report -> ReportDocument.write(
                    List.of(ReportSection.values()),
                    new ReportWriter(Facts.of(GptCorpus.load()), language, report, EstimatePolicy.EXCLUDE)));
        }
    }

    @Test
    void the_report_on_a_small_family(@TempDir Path folder) {
        Corpus small = CorpusReader.read(SmallFamily.writtenTo(folder));

        assertReadAsWritten(report -> ReportDocument.write(
                List.of(ReportSection.values()),
                new ReportWriter(Facts.of(small), Language.ENGLISH, report, EstimatePolicy.EXCLUDE)));
    }

    @Test
    void text_that_would_be_markup() {
        String odd = "a | b \\| *c* _d_ `e` [f](g) <h> &amp; ~~i~~ ![j](k) https://example.org \\";

        assertReadAsWritten(report -> {
            report.heading(2, odd + " #");
            report.paragraph("# " + odd);
            report.paragraph("1. one");
            report.bullets(List.of(new Bullet("+ " + odd, List.of("- " + odd, "2) two"))));
            report.grid(new Grid(
                    List.of(new Grid.Column(odd, false), new Grid.Column("n", true)),
                    List.of(List.of(odd, "1"), List.of("", ""))));
        });
    }
}
