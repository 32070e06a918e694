package dev.stemma.example.jacksontwo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.stemma.corpus.GptCorpus;
import dev.stemma.model.Corpus;
import dev.stemma.model.paper.Paper;

/** Writes and reads a dossier on each paper with a mapper whose settings suit this program, not Stemma. */
public final class OwnMapper {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private OwnMapper() {}

    /**
     * Runs the example.
     *
     * @param args not used
     * @throws JsonProcessingException if a dossier cannot be read or written
     */
    public static void main(String[] args) throws JsonProcessingException {
        Corpus gpt = GptCorpus.load();
        for (Paper paper : gpt.papers()) {
            var dossier = new Dossier("a reader", paper, gpt.modelsOf(paper.id()), gpt.claimsAbout(paper.id()));
            String json = MAPPER.writeValueAsString(dossier);
            if (!json.contains("\"requested_by\"") || !json.contains("\"assertions\"")) {
                throw new IllegalStateException("written under other names: " + json);
            }
            if (!MAPPER.readValue(json, Dossier.class).equals(dossier)) {
                throw new IllegalStateException("not read back equal: " + json);
            }
            System.out.println(paper.id() + ": " + dossier.models().size() + " models and "
                    + dossier.claims().size() + " claims, written and read");
        }
    }
}
