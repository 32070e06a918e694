package dev.stemma.report.document;

import java.util.List;
import java.util.stream.Collectors;

/** A report as elements of an HTML page, without anything around them. */
public final class HtmlDocument extends Document {

    @Override
    public void heading(int level, String text) {
        add(element("h" + level, escaped(text)));
    }

    @Override
    public void paragraph(String text) {
        add(element("p", escaped(text)));
    }

    @Override
    public void bullets(List<Bullet> items) {
        add(list(items.stream()
                .map(item -> escaped(item.text())
                        + (item.details().isEmpty()
                                ? ""
                                : "\n"
                                        + list(item.details().stream()
                                                .map(HtmlDocument::escaped)
                                                .toList())))
                .toList()));
    }

    @Override
    public void grid(Grid grid) {
        List<String> headers = grid.columns().stream().map(Grid.Column::header).toList();
        add(element(
                "table",
                row("th", headers)
                        + grid.rows().stream().map(row -> row("td", row)).collect(Collectors.joining())));
    }

    private static String list(List<String> items) {
        return element("ul", items.stream().map(item -> element("li", item)).collect(Collectors.joining()));
    }

    private static String row(String cell, List<String> texts) {
        return element(
                "tr", texts.stream().map(text -> element(cell, escaped(text))).collect(Collectors.joining()));
    }

    private static String element(String name, String content) {
        return "<" + name + ">" + content + "</" + name + ">\n";
    }

    /** {@return a text in which nothing is taken for an element or for the end of a value} */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
