package dev.stemma.corpus.location;

import org.jspecify.annotations.Nullable;

/**
 * A place in a file: a value, or the name of a property.
 *
 * <p>A reader knows the pointer of where it is, and often the byte. Line and column are looked up afterwards, and only for
 * what is reported.
 */
public final class Location {

    /** The byte of a place that is known by its pointer only. */
    public static final long UNKNOWN = -1;

    private final String file;
    private final Pointer pointer;
    private final boolean name;
    private final long offset;
    private @Nullable Position position;
    private @Nullable String text;

    private Location(String file, Pointer pointer, boolean name, long offset) {
        this.file = file;
        this.pointer = pointer;
        this.name = name;
        this.offset = offset;
    }

    /** Returns the place of a value, or the nearest one around it that is there. */
    public static Location of(String file, Pointer pointer) {
        return new Location(file, pointer, false, UNKNOWN);
    }

    /** Returns the place of the name of a property, where it stands first. */
    public static Location ofName(String file, Pointer pointer) {
        return new Location(file, pointer, true, UNKNOWN);
    }

    /** Returns the place that begins with a byte, counted from 0. */
    public static Location at(String file, Pointer pointer, long offset) {
        return new Location(file, pointer, false, offset);
    }

    /** Returns the beginning of a file. */
    public static Location startOf(String file) {
        Location location = at(file, Pointer.ROOT, 0);
        location.position = Position.START;
        return location;
    }

    /** Returns the place of a value in the one here; its position is that of the whole, if that is known. */
    public Location below(Pointer within) {
        Location below = of(file, pointer.below(within));
        below.position = position;
        return below;
    }

    public String file() {
        return file;
    }

    public Pointer pointer() {
        return pointer;
    }

    public boolean isName() {
        return name;
    }

    /** Returns the byte with which it begins, counted from 0, or {@link #UNKNOWN}. */
    public long offset() {
        return offset;
    }

    /** Returns whether somebody still has to look up the line. */
    public boolean isUnlocated() {
        return position == null;
    }

    /** Takes the position that was looked up. */
    public void locate(Position found) {
        this.position = found;
    }

    /** Takes the string that stands at the pointer. */
    public void locate(String string) {
        this.text = string;
    }

    /** Returns the position, the start of the file if nobody could look it up. */
    public Position position() {
        return position == null ? Position.START : position;
    }

    /** Returns the string that was found at the pointer or nearest around it, null if that is no string. */
    public @Nullable String text() {
        return text;
    }
}
