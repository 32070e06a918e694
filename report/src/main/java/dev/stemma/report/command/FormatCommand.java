package dev.stemma.report.command;

import dev.stemma.corpus.CorpusWriter;
import dev.stemma.model.Corpus;
import dev.stemma.report.terminal.CorpusInput;
import dev.stemma.report.terminal.ExitCode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code format}: writes the files of a valid corpus in their one form, with fresh checksums. */
@Command(
        name = "format",
        description = "Rewrites the files of a valid corpus in canonical form, with fresh checksums in the index.",
        footer = {
            "",
            "The content stays as it is; only layout, the order of properties and the checksums change.",
            "Nothing is written if the corpus is invalid.",
            "",
            "Example:",
            "  stemma format my-family"
        })
final class FormatCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private CommandSpec spec;

    @Parameters(paramLabel = "PATH", description = "A folder with a corpus.")
    @SuppressWarnings("NullAway.Init") // required, so picocli sets it before call
    private Path folder;

    @Override
    public Integer call() throws IOException {
        if (Files.isRegularFile(folder)) {
            throw new FileSystemException(
                    folder.toString(), null, "this is a file; 'format' takes the folder of a corpus");
        }
        Corpus corpus = CorpusInput.load(folder);
        Map<String, String> files = CorpusWriter.files(corpus);
        List<Path> before = jsonFiles();
        List<String> changed = new ArrayList<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            if (!isWritten(file.getKey(), file.getValue())) {
                changed.add(file.getKey());
            }
        }
        CorpusWriter.write(corpus, folder);
        PrintWriter out = spec.commandLine().getOut();
        changed.forEach(path -> out.print("wrote " + path + "\n"));
        before.stream()
                .filter(Files::notExists)
                .forEach(path -> out.print("removed " + folder.relativize(path) + ", which held nothing\n"));
        for (Path path : leftBehind()) {
            out.print(path + " was left behind by a run that was stopped; it can be removed\n");
        }
        out.print(changed.size() + " of " + files.size() + " files changed in " + folder + "\n");
        return ExitCode.OK;
    }

    private List<Path> jsonFiles() throws IOException {
        return files(".*\\.json");
    }

    private List<Path> leftBehind() throws IOException {
        return files("\\.[0-9]+\\.part");
    }

    private List<Path> files(String name) throws IOException {
        try (Stream<Path> paths = Files.walk(folder, 2)) {
            return paths.filter(path -> String.valueOf(path.getFileName()).matches(name))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause(); // such as a folder that somebody else removes meanwhile
        }
    }

    private boolean isWritten(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        return Files.exists(file) && Arrays.equals(Files.readAllBytes(file), text.getBytes(StandardCharsets.UTF_8));
    }
}
