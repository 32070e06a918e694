package dev.stemma.report.terminal;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.Timer;
import java.util.TimerTask;
import org.jspecify.annotations.Nullable;

/**
 * Tells on a terminal what takes long and how long it has taken, in one line that goes away before anything else is printed.
 *
 * <p>Anywhere else it prints nothing. Thread-safe.
 */
public final class Progress {

    private static final long PATIENCE_MILLIS = 700;
    private static final long PERIOD_MILLIS = 250;

    private final @Nullable PrintWriter terminal;
    private @Nullable Timer timer;
    private String task = "";
    private String detail = "";
    private long startNanos;
    private int shown;

    private Progress(@Nullable PrintWriter terminal) {
        this.terminal = terminal;
    }

    /** {@return a progress that is never shown} */
    public static Progress none() {
        return new Progress(null);
    }

    /** {@return a progress that is shown on a terminal, through which nothing else is printed} */
    public static Progress on(PrintWriter terminal) {
        return new Progress(terminal);
    }

    /** Begins a task; it is shown once it has taken a while. */
    public synchronized void start(String name) {
        if (terminal == null) {
            return;
        }
        stop();
        task = name;
        detail = "";
        startNanos = System.nanoTime();
        timer = new Timer("progress", true);
        timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        show();
                    }
                },
                PATIENCE_MILLIS,
                PERIOD_MILLIS);
    }

    /** Says how far the task is, such as by a count. */
    public synchronized void say(String howFar) {
        detail = howFar;
    }

    /** Ends the task and takes its line away. */
    public synchronized void stop() {
        if (timer != null) {
            timer.cancel();
            timer = null;
        }
        if (terminal != null && shown > 0) {
            terminal.print("\r" + " ".repeat(shown) + "\r");
            terminal.flush();
            shown = 0;
        }
    }

    private synchronized void show() {
        if (timer == null || terminal == null) {
            return; // stopped while this call waited
        }
        long seconds = (System.nanoTime() - startNanos) / 1_000_000_000;
        String line =
                task + (detail.isEmpty() ? "" : ": " + detail) + (seconds == 0 ? " ..." : " ... " + seconds + " s");
        terminal.print("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
        terminal.flush();
        shown = line.length();
    }

    /** {@return a writer that ends the task before it writes, so that the line of progress is never in between} */
    public Writer before(Writer out) {
        return new FilterWriter(out) {

            @Override
            public void write(int c) throws IOException {
                stop();
                super.write(c);
            }

            @Override
            public void write(char[] buffer, int offset, int length) throws IOException {
                stop();
                super.write(buffer, offset, length);
            }

            @Override
            public void write(String text, int offset, int length) throws IOException {
                stop();
                super.write(text, offset, length);
            }
        };
    }
}
