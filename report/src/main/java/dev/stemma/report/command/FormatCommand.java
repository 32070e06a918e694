package dev.stemma.report.command;

import dev.stemma.corpus.CorpusWriter;
import dev.stemma.model.Corpus;
import dev.stemma.report.terminal.CorpusInput;
import dev.stemma.report.terminal.ExitCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

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
final class FormatCommand extends Subcommand {

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
        List<Path> before = files(".*\\.json");
        List<String> changed = new ArrayList<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            if (!isWritten(file.getKey(), file.getValue())) {
                changed.add(file.getKey());
            }
        }
        CorpusWriter.write(corpus, folder);
        changed.forEach(path -> say("wrote " + path));
        before.stream()
                .filter(Files::notExists)
                .forEach(path -> say("removed " + folder.relativize(path) + ", which held nothing"));
        files("\\.[0-9]+\\.part")
                .forEach(path -> say(path + " was left behind by a run that was stopped; it can be removed"));
        say(changed.size() + " of " + files.size() + " files changed in " + folder);
        return ExitCode.OK;
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
