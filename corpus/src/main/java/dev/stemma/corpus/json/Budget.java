package dev.stemma.corpus.json;

import dev.stemma.corpus.problem.ReadLimits;
import dev.stemma.corpus.problem.ReadLimits.Limit;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** What is left of the limits while the files of one corpus are parsed. Not thread-safe. */
public final class Budget {

    private final ReadLimits limits;
    private final JsonFactory json;
    private final int most;
    private final int depth;
    private int values;

    /** Creates the budget of one reading. */
    public Budget(ReadLimits limits) {
        this.limits = limits;
        this.most = limits.getInt(Limit.VALUES);
        this.values = most;
        this.depth = limits.getInt(Limit.DEPTH);
        this.json = JsonFactory.builder()
                .streamReadConstraints(new Constraints(limits))
                .build();
    }

    /** Makes everything available again, for input whose pieces have nothing to do with each other. */
    public void renew() {
        values = most;
    }

    JsonFactory json() {
        return json;
    }

    /**
     * Takes one value off.
     *
     * @param depth in how many objects and arrays it stands, itself included
     * @throws LimitException if there is none left, or it stands too deep
     */
    void spend(int depth, JsonParser parser) {
        if (values-- == 0) {
            throw new LimitException(
                    "values",
                    "the files hold more than " + limits.getInt(Limit.VALUES) + " JSON values",
                    parser.currentTokenLocation());
        }
        if (depth > this.depth) {
            throw new LimitException(
                    "depth",
                    "objects and arrays are nested more than " + this.depth + " deep",
                    parser.currentTokenLocation());
        }
    }

    /** Jackson's own constraints, with exceptions that name our limit. */
    private static final class Constraints extends StreamReadConstraints {

        private static final long serialVersionUID = 1L;

        Constraints(ReadLimits limits) {
            super(
                    limits.getInt(Limit.DEPTH) + 2, // never reached: depth is counted here, where it has a place
                    -1, // the file's bytes are counted before
                    -1, // values are counted here, tokens would be counted twice
                    limits.getInt(Limit.NUMBER_LENGTH),
                    limits.getInt(Limit.STRING_LENGTH),
                    limits.getInt(Limit.NAME_LENGTH));
        }

        @Override
        public void validateFPLength(int length) {
            validateIntegerLength(length);
        }

        @Override
        public void validateIntegerLength(int length) {
            expect(length, _maxNumLen, "numberLength", "the number");
        }

        @Override
        public void validateStringLength(int length) {
            validateStringLengthLong(length);
        }

        @Override
        public void validateStringLengthLong(long length) {
            expect(length, _maxStringLen, "stringLength", "the string");
        }

        @Override
        public void validateNameLength(int length) {
            expect(length, _maxNameLen, "nameLength", "the name of the property");
        }

        private static void expect(long number, long most, String limit, String what) {
            if (number > most) {
                throw new LimitException(limit, what + " has more than " + most + " characters", null);
            }
        }
    }
}
