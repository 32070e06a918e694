package dev.stemma.report.command;

import dev.stemma.model.source.Language;
import picocli.CommandLine.Option;

/** A command that prints for people, in a language. */
abstract class LanguageCommand extends CorpusCommand {

    @Option(
            names = "--lang",
            paramLabel = "<language>",
            converter = Languages.class,
            completionCandidates = Languages.class,
            description =
                    "The language: ${COMPLETION-CANDIDATES} for the program's own words, and for the texts of the corpus"
                            + " any that it has, such as fr. Default: ${DEFAULT-VALUE}.",
            defaultValue = "en")
    Language language = Language.ENGLISH;
}
