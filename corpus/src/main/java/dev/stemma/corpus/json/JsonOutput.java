package dev.stemma.corpus.json;

import tools.jackson.core.JsonGenerator;

/** Writes values as JSON; the property {@value #KIND} names the alternative of a sum. */
public final class JsonOutput implements Output {

    /** The property that names the alternative of a sum. */
    public static final String KIND = "kind";

    private final JsonGenerator out;

    public JsonOutput(JsonGenerator out) {
        this.out = out;
    }

    @Override
    public void beginObject() {
        out.writeStartObject();
    }

    @Override
    public void alternative(Names names, int number) {
        out.writeName(KIND);
        out.writeString(names.get(number));
    }

    @Override
    public void property(Names names, int number) {
        out.writeName(names.get(number));
    }

    @Override
    public void name(String name) {
        out.writeName(name);
    }

    @Override
    public void endObject() {
        out.writeEndObject();
    }

    @Override
    public void beginList() {
        out.writeStartArray();
    }

    @Override
    public void endList() {
        out.writeEndArray();
    }

    @Override
    public void text(String text) {
        out.writeString(text);
    }

    @Override
    public void constant(Names names, int number) {
        out.writeString(names.get(number));
    }

    @Override
    public void integer(int number) {
        out.writeNumber(number);
    }

    @Override
    public void truth(boolean value) {
        out.writeBoolean(value);
    }
}
