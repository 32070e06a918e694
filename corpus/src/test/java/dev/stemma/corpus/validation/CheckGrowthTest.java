package dev.stemma.corpus.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.stemma.model.Corpus;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The worst that we can think of for each rule takes about four times as long if it is four times as large, though all ids and
 * texts in it have one hash code.
 */
class CheckGrowthTest {

    private static final int MANY = 8_192;

    @ParameterizedTest
    @MethodSource("dev.stemma.corpus.validation.WorstCorpora#worst")
    void no_rule_is_quadratic(WorstCorpora.Worst worst) {
        measure(worst, 1_024); // so that classes are loaded

        Cost once = measure(worst, MANY);
        Cost fourTimes = measure(worst, 4 * MANY);

        assertThat(fourTimes.bytes()).isLessThan(6 * once.bytes() + 1_000_000);
        assertThat(fourTimes.time()).isLessThan(Duration.ofSeconds(5));
    }

    private record Cost(long bytes, Duration time) {}

    private static Cost measure(WorstCorpora.Worst worst, int many) {
        Corpus corpus = worst.corpus().apply(many).build();
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        AtomicLong findings = new AtomicLong();
        long bytes = thread.getCurrentThreadAllocatedBytes();
        long time = thread.getCurrentThreadCpuTime();
        CorpusChecks.run(corpus, new Unread(), finding -> findings.incrementAndGet());
        Cost cost = new Cost(
                thread.getCurrentThreadAllocatedBytes() - bytes,
                Duration.ofNanos(thread.getCurrentThreadCpuTime() - time));
        assertThat(findings.get()).isGreaterThanOrEqualTo((long) worst.findings() * (many - 1));
        return cost;
    }
}
