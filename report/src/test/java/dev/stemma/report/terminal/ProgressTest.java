package dev.stemma.report.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final StringWriter terminal = new StringWriter();
    private final Progress progress = Progress.on(new PrintWriter(terminal));

    private void waitFor(String text) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!terminal.toString().contains(text) && System.nanoTime() < end) {
            Thread.sleep(20);
        }
        assertThat(terminal.toString()).contains(text);
    }

    @Test
    void what_takes_long_is_shown_and_goes_away_before_anything_is_written() throws IOException, InterruptedException {
        Writer out = progress.before(terminal);
        progress.start("stemma check");
        progress.say("1000 entries");
        waitFor("\rstemma check: 1000 entries ...");

        out.write("valid\n");

        String line = terminal.toString();
        assertThat(line).endsWith("\rvalid\n");
        assertThat(line.substring(0, line.length() - "\rvalid\n".length())).endsWith("\r" + " ".repeat(30));
    }

    @Test
    void what_is_done_at_once_is_not_shown() {
        progress.start("stemma lineage");
        progress.stop();

        assertThat(terminal.toString()).isEmpty();
    }

    @Test
    void nothing_is_shown_after_the_end() throws InterruptedException {
        progress.start("stemma facts");
        waitFor("stemma facts ...");
        progress.stop();
        String shown = terminal.toString();

        Thread.sleep(600);

        assertThat(terminal.toString()).isEqualTo(shown).endsWith("\r");
    }
}
