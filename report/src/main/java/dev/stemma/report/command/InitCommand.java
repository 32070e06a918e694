package dev.stemma.report.command;

import dev.stemma.corpus.CorpusReader;
import dev.stemma.corpus.CorpusWriter;
import dev.stemma.corpus.problem.CheckedCorpus;
import dev.stemma.corpus.problem.ReadLimits;
import dev.stemma.model.Corpus;
import dev.stemma.model.id.CorpusId;
import dev.stemma.report.json.OwnFile;
import dev.stemma.report.terminal.ExitCode;
import dev.stemma.report.terminal.InvalidInputException;
import dev.stemma.report.terminal.WholeFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code init}: a small corpus to begin with. */
@Command(
        name = "init",
        description = "Writes a small, valid corpus to edit, with a guide beside it.",
        footer = {"", "Example:", "  stemma init my-family"})
final class InitCommand extends Subcommand {

    private static final String GUIDE = "README.md";

    @Parameters(paramLabel = "ID", description = "The id of the corpus: small letters, digits and hyphens.")
    @SuppressWarnings("NullAway.Init") // required, so picocli sets it before call
    private String id;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            description = "The folder, made if it is not there; empty if it is. Default: the id.")
    private @Nullable Path folder;

    @Override
    public Integer call() throws IOException {
        String own = checkedId();
        Path target = folder == null ? Path.of(own) : folder;
        if (Files.exists(target) && !isEmpty(target)) {
            throw wrongCall(target + " is there and is not an empty folder; name another one by --output");
        }
        byte[] document = text("init.json", own).getBytes(StandardCharsets.UTF_8);
        CheckedCorpus checked =
                CorpusReader.check(new ByteArrayInputStream(document), "init.json", ReadLimits.standard());
        Corpus corpus =
                checked.corpus().orElseThrow(() -> new InvalidInputException("the program itself", checked.problems()));
        CorpusWriter.write(corpus, target);
        String guide = text("init.md", own).replace("FOLDER", target.toString());
        WholeFile.write(target.resolve(GUIDE), out -> out.write(guide));
        say("wrote " + target + ": begin with " + target.resolve(GUIDE) + ", then 'stemma check " + target + "'");
        return ExitCode.OK;
    }

    private String checkedId() {
        try {
            return CorpusId.of(id).value();
        } catch (IllegalArgumentException e) {
            throw wrongCall(String.valueOf(e.getMessage()));
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static String text(String name, String id) {
        return OwnFile.text(InitCommand.class, name).replace("{id}", id);
    }
}
