package dev.stemma.benchmarks.peer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.benchmarks.CorpusGenerator;
import dev.stemma.model.Corpus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PeersTest {

    @Test
    void all_peers_give_the_same_answers() {
        Corpus corpus = new CorpusGenerator(60).corpus();
        List<String> names = new ArrayList<>(List.of(Peers.REFERENCE, Peers.STEMMA));
        names.addAll(Peers.DATABASES);
        for (Question question : Question.about(corpus)) {
            Map<String, Long> answers = new LinkedHashMap<>();
            names.forEach(name -> answers.put(name, answer(name, corpus, question)));

            assertThat(answers.values().stream().distinct())
                    .as("%s: %s", question, answers)
                    .hasSize(1);
        }
    }

    private static long answer(String name, Corpus corpus, Question question) {
        try (Peer peer = Peers.load(name, corpus)) {
            return peer.answer(question);
        } catch (Exception e) {
            throw new AssertionError(name, e);
        }
    }
}
