package dev.stemma.benchmarks.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A process that has ended well.
 *
 * @param seconds from its start to its end
 * @param output what it printed, line by line
 */
public record Child(double seconds, List<String> output) {

    /** Warm measurements: a heap of its final size, every page of it in memory from the start. */
    public static final List<String> WARM = List.of("-Xms4g", "-Xmx4g", "-XX:+AlwaysPreTouch");

    /** Runs a class of the same class path. */
    public static Child run(List<String> options, Class<?> main, String... arguments) throws IOException {
        List<String> rest = new ArrayList<>(options);
        rest.add("-cp");
        rest.add(System.getProperty("java.class.path"));
        rest.add(main.getName());
        rest.addAll(List.of(arguments));
        return java(rest);
    }

    /** Runs the same Java with these arguments. */
    public static Child java(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            int exit = process.waitFor();
            if (exit != 0) {
                throw new IOException("the process ended with " + exit + ": " + String.join(" ", command));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + String.join(" ", command), e);
        }
        return new Child((System.nanoTime() - begun) / 1e9, output.lines().toList());
    }

    /** Returns the number on the first line. */
    public double number() {
        return Double.parseDouble(output.get(0));
    }
}
