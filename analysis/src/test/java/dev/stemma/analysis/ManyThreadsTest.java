package dev.stemma.analysis;

import static org.assertj.core.api.Assertions.assertThat;

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

/** One corpus and its facts, asked by many threads at once, say what they say to one alone. */
class ManyThreadsTest {

    private static final int THREADS = 16;

    @Test
    void all_threads_get_the_answers_that_one_gets() throws Exception {
        Corpus corpus = GptCorpus.load();
        List<String> alone = answers(corpus, Facts.of(corpus));
        Facts facts = Facts.of(corpus);
        CountDownLatch all = new CountDownLatch(THREADS);
        Callable<List<String>> asking = () -> {
            all.countDown();
            all.await(); // so that all ask for the first time together
            return answers(corpus, facts);
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

    private static List<String> answers(Corpus corpus, Facts facts) {
        List<String> answers = new ArrayList<>();
        for (Paper paper : corpus.papers()) {
            answers.add(corpus.get(paper.id()).title());
            answers.add(corpus.claimsAbout(paper.id()) + " " + corpus.modelsOf(paper.id()));
            answers.add(facts.lineage().ancestors(paper.id()) + " "
                    + facts.lineage().descendants(paper.id()));
            answers.add(facts.improvedBy(paper.id()).toString());
        }
        for (Tier tier : Tier.values()) {
            answers.add(facts.capabilities(tier).toString());
        }
        answers.add(facts.scaling() + " " + facts.growth() + " " + facts.benchmarks() + " " + facts.predictability());
        answers.add(facts.differences() + " " + facts.accounting() + " " + facts.claims() + " " + facts.agreements());
        for (Claim claim : corpus.claims()) {
            answers.add(corpus.find(claim.id()).orElseThrow().toString());
        }
        return answers;
    }
}
