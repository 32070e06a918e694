package dev.stemma.report.document;

import java.util.List;
import java.util.stream.Collectors;

/** Prints documents as GitHub Flavored Markdown. */
final class MarkdownPrinter implements Block.Cases<String> {

    private static final String SPECIAL = "\\`*_[]<>|~&";

    private MarkdownPrinter() {}

    static String print(Document document) {
        MarkdownPrinter printer = new MarkdownPrinter();
        return document.blocks().stream().map(block -> block.match(printer)).collect(Collectors.joining("\n"));
    }

    @Override
    public String heading(Heading block) {
        // Number signs at the end of a heading are taken for its end.
        return "#".repeat(block.level()) + " " + inline(block.text()).replaceFirst("(#+)$", "\\\\$1") + "\n";
    }

    @Override
    public String paragraph(Paragraph block) {
        return line(block.text()) + "\n";
    }

    @Override
    public String bullets(Bullets block) {
        return block.items().stream()
                .map(item -> "- " + line(item.text()) + "\n"
                        + item.details().stream()
                                .map(detail -> "  - " + line(detail) + "\n")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining());
    }

    @Override
    public String grid(Grid block) {
        StringBuilder lines = new StringBuilder();
        lines.append(row(block.columns().stream().map(Grid.Column::header).toList()));
        lines.append(block.columns().stream()
                .map(column -> column.isNumeric() ? "---:" : "---")
                .collect(Collectors.joining(" | ", "| ", " |\n")));
        block.rows().forEach(row -> lines.append(row(row)));
        return lines.toString();
    }

    private static String row(List<String> cells) {
        return cells.stream().map(MarkdownPrinter::inline).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** Text at the beginning of a line, where more characters have a meaning than within it. */
    private static String line(String text) {
        return inline(text).replaceFirst("^([#+=-])", "\\\\$1").replaceFirst("^(\\d+)([.)])", "$1\\\\$2");
    }

    private static String inline(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (SPECIAL.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c == '\n' || c == '\r' ? ' ' : c);
        }
        return escaped.toString();
    }
}
