package dev.stemma.corpus.json;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Prints JSON in the one form that the library writes: two spaces of indentation, {@code \n}, a line break at the end. */
public final class JsonPrinter {

    private static final JsonFactory JSON = new JsonFactory();

    private JsonPrinter() {}

    @FunctionalInterface
    public interface Content {

        void writeTo(JsonGenerator out);
    }

    public static String pretty(Content content) {
        return print(content, new Indented()) + "\n";
    }

    /** Returns the value as JSON on one line, without a line break at the end. */
    public static String compact(Content content) {
        return print(content, ObjectWriteContext.empty());
    }

    /** Writes the value as indented JSON, piece by piece. */
    public static void pretty(Content content, Writer text) throws IOException {
        print(content, new Indented(), text);
        text.write('\n');
    }

    private static String print(Content content, ObjectWriteContext context) {
        StringWriter text = new StringWriter();
        print(content, context, text);
        return text.toString();
    }

    private static void print(Content content, ObjectWriteContext context, Writer text) {
        try (JsonGenerator out = JSON.createGenerator(context, text)) {
            out.configure(StreamWriteFeature.AUTO_CLOSE_CONTENT, false);
            out.configure(StreamWriteFeature.AUTO_CLOSE_TARGET, false);
            content.writeTo(out);
        }
    }

    private static final class Indented extends ObjectWriteContext.Base {

        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withObjectEmptySeparator("")
                            .withArrayEmptySeparator(""))
                    .withObjectIndenter(lines)
                    .withArrayIndenter(lines);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
