package dev.stemma.endtoend;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * The packaged program, run as a process of its own.
 *
 * @param exit the exit code
 * @param out standard output, read as UTF-8
 * @param err standard error, read as UTF-8
 */
record Program(int exit, String out, String err) {

    private static final long PATIENCE_MINUTES = 5;

    /** Returns the jar. */
    static Path jar() {
        Path jar = Path.of(System.getProperty("stemma.jar", "../report/target/stemma.jar"))
                .toAbsolutePath()
                .normalize();
        if (!Files.isRegularFile(jar)) {
            throw new IllegalStateException("there is no " + jar + ": run mvn verify, which builds it first");
        }
        return jar;
    }

    /** Returns the command line that runs the program, with the quick compiler only, as the README has it for short runs. */
    static List<String> command(Path jar, String... args) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar"));
        command.add(jar.toString());
        command.addAll(List.of(args));
        return command;
    }

    /** Runs the program without input. */
    static Program run(String... args) {
        return run(new ProcessBuilder(command(jar(), args)), "");
    }

    /** Runs the program with a text on standard input. */
    static Program with(String input, String... args) {
        return run(new ProcessBuilder(command(jar(), args)), input);
    }

    /** Runs a process to its end. */
    static Program run(ProcessBuilder builder, String input) {
        try {
            Process process = builder.start();
            CompletableFuture<String> out = read(process.getInputStream());
            CompletableFuture<String> err = read(process.getErrorStream());
            try (var in = process.getOutputStream()) {
                in.write(input.getBytes(StandardCharsets.UTF_8));
            }
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError(builder.command() + " did not end within " + PATIENCE_MINUTES + " minutes");
            }
            return new Program(process.exitValue(), out.join(), err.join());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static CompletableFuture<String> read(InputStream stream) {
        return CompletableFuture.supplyAsync(() -> {
            try (stream) {
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
