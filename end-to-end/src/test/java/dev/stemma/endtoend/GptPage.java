package dev.stemma.endtoend;

import dev.stemma.analysis.Facts;
import dev.stemma.corpus.GptCorpus;
import java.nio.file.Path;

/** The page about the shipped corpus, as the program writes it, and what has to be in it. */
final class GptPage {

    static final Facts FACTS = Facts.of(GptCorpus.load());

    private static final Path FILE = render();

    private GptPage() {}

    static Page open() {
        return new Page(FILE);
    }

    private static Path render() {
        Path file = Page.output().resolve("gpt.html").toAbsolutePath();
        Program run = Program.run("render", "--format", "html", "--output", file.toString());
        if (!run.equals(new Program(0, "", ""))) {
            throw new AssertionError("the page was not written: " + run);
        }
        return file;
    }
}
