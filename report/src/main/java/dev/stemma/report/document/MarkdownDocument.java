package dev.stemma.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A report in GitHub Flavored Markdown.
 *
 * @since 0.1.0
 */
public final class MarkdownDocument extends Document {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>|~&]");

    /** What stands in a heading but not in the name by which it is linked to. */
    private static final Pattern NOT_LINKED = Pattern.compile("[^\\p{L}\\p{N}\\p{M} _-]");

    private final List<String> contents = new ArrayList<>();
    private int beforeContents;

    @Override
    public void heading(int level, String text) {
        if (level == 2) {
            if (contents.isEmpty()) {
                beforeContents = blocks().size();
            }
            String anchor = NOT_LINKED
                    .matcher(text.toLowerCase(Locale.ROOT))
                    .replaceAll("")
                    .replace(' ', '-');
            contents.add("- [" + inline(text) + "](#" + anchor + ")\n");
        }
        // Number signs at the end of a heading are taken for its end.
        add("#".repeat(level) + " " + inline(text).replaceFirst("(#+)$", "\\\\$1") + "\n");
    }

    @Override
    public void paragraph(String text) {
        add(line(text) + "\n");
    }

    @Override
    public void bullets(List<Bullet> items) {
        StringBuilder lines = new StringBuilder();
        for (Bullet item : items) {
            lines.append("- ").append(line(item.text())).append('\n');
            item.details()
                    .forEach(detail -> lines.append("  - ").append(line(detail)).append('\n'));
        }
        add(lines.toString());
    }

    @Override
    public void grid(Grid grid) {
        StringBuilder lines = new StringBuilder();
        lines.append(row(grid.columns().stream().map(Grid.Column::header).toList()));
        lines.append(grid.columns().stream()
                .map(column -> column.isNumeric() ? "---:" : "---")
                .collect(Collectors.joining(" | ", "| ", " |\n")));
        grid.rows().forEach(row -> lines.append(row(row)));
        add(lines.toString());
    }

    /** {@return the blocks, with links to the sections in front of these if there are several} */
    @Override
    List<String> blocks() {
        List<String> blocks = super.blocks();
        if (contents.size() > 1) {
            blocks.add(beforeContents, String.join("", contents));
        }
        return blocks;
    }

    private static String row(List<String> cells) {
        return cells.stream().map(MarkdownDocument::inline).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** Text at the beginning of a line, where more characters have a meaning than within it. */
    private static String line(String text) {
        return inline(text).replaceFirst("^([#+=-])", "\\\\$1").replaceFirst("^(\\d+)([.)])", "$1\\\\$2");
    }

    private static String inline(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$0").replace('\n', ' ').replace('\r', ' ');
    }
}
