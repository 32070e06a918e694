package dev.stemma.report.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A report as plain text for a terminal, with aligned tables, 120 columns wide at most. */
public final class TextDocument extends Document {

    private static final int WIDTH = 120;
    private static final int NARROWEST = 12;
    private static final String BETWEEN = "  ";

    @Override
    public void heading(int level, String text) {
        int width = DisplayWidth.of(text);
        add(
                switch (level) {
                    case 1 -> List.of(text, "=".repeat(width));
                    case 2 -> List.of("", text, "-".repeat(width));
                    default -> List.of(text);
                });
    }

    @Override
    public void paragraph(String text) {
        add(DisplayWidth.wrap(text, WIDTH));
    }

    @Override
    public void bullets(List<Bullet> items) {
        List<String> lines = new ArrayList<>();
        for (Bullet item : items) {
            hang("- ", item.text(), lines);
            item.details().forEach(detail -> hang("    ", detail, lines));
        }
        add(lines);
    }

    private static void hang(String first, String text, List<String> lines) {
        String indent = first;
        for (String line : DisplayWidth.wrap(text, WIDTH - first.length())) {
            lines.add(indent + line);
            indent = " ".repeat(first.length());
        }
    }

    @Override
    public void grid(Grid grid) {
        int[] widths = widths(grid);
        List<String> lines = new ArrayList<>();
        row(grid, grid.columns().stream().map(Grid.Column::header).toList(), widths, lines);
        lines.add(Arrays.stream(widths).mapToObj("-"::repeat).collect(Collectors.joining(BETWEEN)));
        grid.rows().forEach(row -> row(grid, row, widths, lines));
        add(lines);
    }

    private void add(List<String> lines) {
        add(lines.stream().map(line -> line.stripTrailing() + "\n").collect(Collectors.joining()));
    }

    /** The widths that the cells want; if that is too much together, the widest column gives way. */
    private static int[] widths(Grid grid) {
        int count = grid.columns().size();
        int[] widths = new int[count];
        int sum = BETWEEN.length() * (count - 1);
        for (int i = 0; i < count; i++) {
            widths[i] = DisplayWidth.of(grid.columns().get(i).header());
            for (List<String> row : grid.rows()) {
                widths[i] = Math.max(widths[i], DisplayWidth.of(row.get(i)));
            }
            sum += widths[i];
        }
        while (sum > WIDTH) {
            int widest = 0;
            for (int i = 1; i < count; i++) {
                if (widths[i] > widths[widest]) {
                    widest = i;
                }
            }
            if (widths[widest] <= NARROWEST) {
                break;
            }
            widths[widest]--;
            sum--;
        }
        return widths;
    }

    private static void row(Grid grid, List<String> cells, int[] widths, List<String> lines) {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < widths.length; i++) {
            wrapped.add(DisplayWidth.wrap(cells.get(i), widths[i]));
            height = Math.max(height, wrapped.get(i).size());
        }
        for (int y = 0; y < height; y++) {
            List<String> parts = new ArrayList<>();
            for (int i = 0; i < widths.length; i++) {
                String part = y < wrapped.get(i).size() ? wrapped.get(i).get(y) : "";
                String space = " ".repeat(Math.max(0, widths[i] - DisplayWidth.of(part)));
                parts.add(grid.columns().get(i).isNumeric() ? space + part : part + space);
            }
            lines.add(String.join(BETWEEN, parts));
        }
    }
}
