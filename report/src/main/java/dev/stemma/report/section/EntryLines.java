package dev.stemma.report.section;

import dev.stemma.report.document.Bullet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The head of the page of an entry: what it is, and a line for each thing that it has. */
final class EntryLines {

    private final ReportWriter out;
    private final List<Bullet> lines = new ArrayList<>();

    EntryLines(ReportWriter out, Label kind, Object id, Object name) {
        this.out = out;
        out.heading(1, Label.IN_BRACKETS, name, out.say(Label.NAMED, kind, id));
    }

    /** Adds what the entry has; nothing for an optional value, a list or a text with nothing in it. */
    EntryLines add(Label name, Object value) {
        boolean isAbsent = value instanceof Optional<?> optional && optional.isEmpty();
        return isAbsent || out.say(value).isEmpty() ? this : add(Label.NAMED, name, value);
    }

    EntryLines add(Label form, Object name, Object value) {
        lines.add(out.bullet(out.say(form, name, value)));
        return this;
    }

    void write() {
        out.document().bullets(lines);
    }
}
