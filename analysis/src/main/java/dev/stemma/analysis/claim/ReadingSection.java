package dev.stemma.analysis.claim;

import dev.stemma.model.id.SectionId;
import dev.stemma.model.id.SourceId;
import java.util.Comparator;

/**
 * A section of a reading.
 *
 * @param reading the reading
 * @param section its own section, such as {@code 1.3}
 * @since 0.1.0
 */
public record ReadingSection(SourceId reading, SectionId section) implements Comparable<ReadingSection> {

    private static final Comparator<ReadingSection> ORDER =
            Comparator.comparing(ReadingSection::reading).thenComparing(ReadingSection::section);

    /** Compares by reading, then by the text of the section. */
    @Override
    public int compareTo(ReadingSection other) {
        return ORDER.compare(this, other);
    }

    /** Returns reading and section, such as {@code reading 1.3}. */
    @Override
    public String toString() {
        return reading + " " + section;
    }
}
