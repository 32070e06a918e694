package dev.stemma.corpus.validation;

import dev.stemma.corpus.json.Names;
import dev.stemma.corpus.json.Output;
import dev.stemma.corpus.location.Location;
import dev.stemma.corpus.location.Pointer;
import dev.stemma.corpus.location.Position;
import dev.stemma.corpus.location.Sink;
import dev.stemma.corpus.problem.Rule;
import dev.stemma.model.internal.Checks;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;

/**
 * {@link Rule#INVALID_VALUE} for an entry that was built in code: it is written here, and each of its texts has to be one that
 * could be read back. The types do not see to that for every text, such as a title; reading does.
 */
public final class TextCheck implements Output {

    private final String file;
    private final Position position;
    private final Sink sink;
    private final Deque<Pointer> containers = new ArrayDeque<>();
    private final Deque<Integer> elements = new ArrayDeque<>();
    private Pointer here;

    /**
     * Begins the check of an entry.
     *
     * @param file the file in which it is written
     * @param position the position that is reported
     * @param pointer where the entry begins
     * @param sink where problems go
     */
    public TextCheck(String file, Position position, Pointer pointer, Sink sink) {
        this.file = file;
        this.position = position;
        this.here = pointer;
        this.sink = sink;
    }

    @Override
    public void text(String text) {
        try {
            Checks.text(text, "the text");
        } catch (IllegalArgumentException e) {
            Location location = Location.of(file, here);
            location.locate(position);
            sink.report(
                    location,
                    Rule.INVALID_VALUE,
                    Objects.requireNonNullElse(e.getMessage(), "the text is not valid"),
                    "write it in the expected form");
        }
    }

    @Override
    public void beginObject() {
        containers.push(here);
    }

    @Override
    public void property(Names names, int number) {
        here = containers.element().member(names.get(number));
    }

    @Override
    public void endObject() {
        here = containers.pop();
    }

    @Override
    public void beginList() {
        containers.push(here);
        elements.push(0);
    }

    @Override
    public void element() {
        int number = elements.pop();
        here = containers.element().element(number);
        elements.push(number + 1);
    }

    @Override
    public void endList() {
        elements.pop();
        here = containers.pop();
    }

    @Override
    public void alternative(Names names, int number) {}

    @Override
    public void constant(Names names, int number) {}

    @Override
    public void integer(int number) {}

    @Override
    public void truth(boolean value) {}
}
