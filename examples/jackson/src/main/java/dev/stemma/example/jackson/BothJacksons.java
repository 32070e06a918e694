package dev.stemma.example.jackson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.stemma.corpus.GptCorpus;
import dev.stemma.model.Corpus;
import dev.stemma.model.claim.Capability;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.source.Source;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Writes every entry of the shipped corpus with one Jackson and reads it with the other. */
public final class BothJacksons {

    private static final ObjectMapper JACKSON_2 = new ObjectMapper().registerModule(new Jdk8Module());
    private static final JsonMapper JACKSON_3 = new JsonMapper();

    private BothJacksons() {}

    /**
     * Runs the example.
     *
     * @param args not used
     * @throws JsonProcessingException if Jackson 2 cannot read or write an entry
     */
    public static void main(String[] args) throws JsonProcessingException {
        Corpus gpt = GptCorpus.load();
        exchange(Source.class, gpt.sources());
        exchange(Paper.class, gpt.papers());
        exchange(LanguageModel.class, gpt.models());
        exchange(Claim.class, gpt.claims());
        exchange(Capability.class, gpt.capabilities());
    }

    private static <T> void exchange(Class<T> type, List<T> entries) throws JsonProcessingException {
        for (T entry : entries) {
            String by2 = JACKSON_2.writeValueAsString(entry);
            String by3 = JACKSON_3.writeValueAsString(entry);
            if (!by2.equals(by3)) {
                throw new IllegalStateException("written differently: " + by2 + " and " + by3);
            }
            if (!JACKSON_3.readValue(by2, type).equals(entry)
                    || !JACKSON_2.readValue(by3, type).equals(entry)) {
                throw new IllegalStateException("not read back equal: " + by2);
            }
        }
        System.out.println(
                entries.size() + " x " + type.getSimpleName() + " exchanged between Jackson 2 and Jackson 3");
    }
}
