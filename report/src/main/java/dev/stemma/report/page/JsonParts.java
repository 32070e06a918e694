package dev.stemma.report.page;

import dev.stemma.model.source.LocalizedText;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** Properties of JSON objects; what is empty is left out. */
final class JsonParts {

    private JsonParts() {}

    static void text(String name, Object value, JsonGenerator out) {
        out.writeName(name);
        out.writeString(value.toString());
    }

    static void text(String name, Optional<?> value, JsonGenerator out) {
        value.ifPresent(present -> text(name, present, out));
    }

    static void number(String name, int value, JsonGenerator out) {
        out.writeName(name);
        out.writeNumber(value);
    }

    static void bilingual(String name, LocalizedText text, JsonGenerator out) {
        out.writeName(name);
        out.writeStartObject();
        text("en", text.en(), out);
        text("zh", text.zh(), out);
        out.writeEndObject();
    }

    static void bilingual(String name, Optional<LocalizedText> text, JsonGenerator out) {
        text.ifPresent(present -> bilingual(name, present, out));
    }

    static void texts(String name, Collection<?> values, JsonGenerator out) {
        if (!values.isEmpty()) {
            out.writeName(name);
            out.writeStartArray();
            values.forEach(value -> out.writeString(value.toString()));
            out.writeEndArray();
        }
    }

    static <T> void objects(String name, Collection<T> things, Consumer<T> properties, JsonGenerator out) {
        if (!things.isEmpty()) {
            out.writeName(name);
            out.writeStartArray();
            for (T thing : things) {
                out.writeStartObject();
                properties.accept(thing);
                out.writeEndObject();
            }
            out.writeEndArray();
        }
    }
}
