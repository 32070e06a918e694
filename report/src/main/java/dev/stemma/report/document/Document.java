package dev.stemma.report.document;

import java.util.ArrayList;
import java.util.List;

/** A report that is being written, block by block, in the form of the subclass; not thread-safe. */
public abstract class Document {

    private final List<String> blocks = new ArrayList<>();

    /** Adds a heading of level 1 for the title of the document, then 2 and 3. */
    public abstract void heading(int level, String text);

    /** Adds a paragraph of running text. */
    public abstract void paragraph(String text);

    /** Adds a list without numbers. */
    public abstract void bullets(List<Bullet> items);

    /** Adds a table with a header. */
    public abstract void grid(Grid grid);

    /** Adds a block as it is printed, which ends with a line feed; an empty line comes between two. */
    final void add(String block) {
        blocks.add(block);
    }

    /** {@return the blocks so far, a list of its own} */
    List<String> blocks() {
        return new ArrayList<>(blocks);
    }

    /** {@return what has been added; lines end with a line feed, the last one too} */
    @Override
    public String toString() {
        return String.join("\n", blocks());
    }
}
