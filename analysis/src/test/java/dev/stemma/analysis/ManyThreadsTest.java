package dev.stemma.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.analysis.claim.ClaimIndex;
import dev.stemma.analysis.claim.ClaimQuery;
import dev.stemma.analysis.lineage.Lineage;
import dev.stemma.corpus.GptCorpus;
import dev.stemma.model.Corpus;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.claim.Tier;
import dev.stemma.model.paper.Paper;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** One corpus, one lineage and one index, asked by many threads at once, say what they say to one alone. */
class ManyThreadsTest {

    private static final int THREADS = 16;

    @Test
    void all_threads_get_the_answers_that_one_gets() throws Exception {
        Corpus corpus = GptCorpus.load();
        List<String> alone = answers(corpus, Lineage.of(corpus), ClaimIndex.of(corpus));
        Lineage lineage = Lineage.of(corpus);
        ClaimIndex index = ClaimIndex.of(corpus);
        CountDownLatch all = new CountDownLatch(THREADS);
        Callable<List<String>> asking = () -> {
            all.countDown();
            all.await(); // so that all ask for the first time together
            return answers(corpus, lineage, index);
        };
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<String>>> running = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                running.add(pool.submit(asking));
            }
            for (Future<List<String>> one : running) {
                assertThat(one.get()).isEqualTo(alone);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static List<String> answers(Corpus corpus, Lineage lineage, ClaimIndex index) {
        List<String> answers = new ArrayList<>();
        for (Paper paper : corpus.papers()) {
            answers.add(corpus.get(paper.id()).title());
            answers.add(corpus.claimsAbout(paper.id()) + " " + corpus.modelsOf(paper.id()));
            answers.add(lineage.ancestors(paper.id()) + " " + lineage.descendants(paper.id()));
            answers.add(index.find(ClaimQuery.ALL.paper(paper.id())).toString());
        }
        for (Tier tier : Tier.values()) {
            answers.add(lineage.capabilities(tier).toString());
        }
        for (Claim claim : corpus.claims()) {
            answers.add(corpus.find(claim.id()).orElseThrow().toString());
        }
        return answers;
    }
}
