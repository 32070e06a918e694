package dev.stemma.corpus;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.stemma.corpus.codec.Part;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The schemas of the corpus, asked by a validator that knows nothing of Stemma. */
final class Schemas {

    /** Where the schemas are to be found, if anybody looked. */
    static final String BASE = "https://stemma.dev/schema/corpus/1/";

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(Arrays.stream(CorpusSchema.values())
                    .collect(Collectors.toMap(schema -> BASE + schema.fileName(), CorpusSchema::text))));

    private static final Map<CorpusSchema, Schema> SCHEMAS = Arrays.stream(CorpusSchema.values())
            .collect(Collectors.toMap(
                    Function.identity(),
                    schema -> of("{\"$ref\": \"" + BASE + schema.fileName() + "\"}"),
                    (one, two) -> one,
                    () -> new EnumMap<>(CorpusSchema.class)));

    private Schemas() {}

    /** Returns a schema that may refer to those of the corpus. */
    static Schema of(String text) {
        return REGISTRY.getSchema(text);
    }

    /** Returns what a schema says against a text. */
    static List<Error> errors(CorpusSchema schema, String json) {
        return Objects.requireNonNull(SCHEMAS.get(schema)).validate(json, InputFormat.JSON);
    }

    /** Returns the schema of a file of a corpus. */
    static CorpusSchema ofFile(String path) {
        if (path.equals(Part.INDEX)) {
            return CorpusSchema.INDEX;
        }
        Part<?> part = Part.of(path).orElseThrow();
        return part.equals(Part.PAPERS)
                ? CorpusSchema.PAPER
                : CorpusSchema.valueOf(part.property().toUpperCase(Locale.ROOT));
    }
}
