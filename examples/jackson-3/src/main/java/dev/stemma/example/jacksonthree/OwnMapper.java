package dev.stemma.example.jacksonthree;

import dev.stemma.corpus.GptCorpus;
import dev.stemma.model.Corpus;
import dev.stemma.model.paper.Paper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads a dossier on each paper with a mapper whose settings suit this program, not Stemma. */
public final class OwnMapper {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private OwnMapper() {}

    /**
     * Runs the example.
     *
     * @param args not used
     */
    public static void main(String[] args) {
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
