package dev.stemma.artifacts;

import dev.stemma.analysis.Facts;
import dev.stemma.corpus.GptCorpus;
import java.time.Duration;

/** A program of its own that prints how many seconds of processor time it has taken so far, the start of the JVM included. */
final class ColdStart {

    private ColdStart() {}

    public static void main(String[] arguments) {
        Object made = arguments[0].startsWith("Facts") ? Facts.of(GptCorpus.load()) : GptCorpus.load();
        Duration spent = ProcessHandle.current().info().totalCpuDuration().orElseThrow();
        if (made.toString().isEmpty()) {
            throw new IllegalStateException("made nothing");
        }
        System.out.println(spent.toMillis() / 1000.0);
    }
}
