package dev.stemma.report.command;

import dev.stemma.analysis.Facts;
import dev.stemma.analysis.scaling.EstimatePolicy;
import dev.stemma.model.Corpus;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.claim.ClaimKind;
import dev.stemma.model.claim.Verdict;
import dev.stemma.model.source.Language;
import dev.stemma.model.source.LocalizedText;
import dev.stemma.report.document.TextDocument;
import dev.stemma.report.section.ReportDocument;
import dev.stemma.report.section.ReportWriter;
import dev.stemma.report.table.ClaimTable;
import dev.stemma.report.table.FactCheckTable;
import dev.stemma.report.table.TableFormat;
import dev.stemma.report.table.TableSchema;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code claims}: the claims about the papers, with verdict and evidence, as a table. */
@Command(
        name = "claims",
        description = "Prints the claims about the papers, with who asserts them, verdict, rationale and evidence.",
        footer = {
            "",
            "In CSV, texts have a column for each language that there is, lists of objects are JSON, and lists of ids are",
            "joined by spaces.",
            "",
            "Examples:",
            "  stemma claims",
            "  stemma claims --paper gpt-1 --verdict refuted --format text --lang zh",
            "  stemma claims --format csv --output claims.csv",
            "  stemma claims --fact-check zh",
            "  stemma claims --fact-check --schema"
        })
final class ClaimsCommand extends TableCommand {

    @Option(
            names = "--fact-check",
            paramLabel = "<language>",
            arity = "0..1",
            fallbackValue = "en",
            description =
                    "Print id, claim, language, label and evidence alone, as fact-checking tools read them: statements"
                            + " in a language of the corpus, or where they lack it in one they have; labels as in FEVER.",
            converter = Languages.class,
            completionCandidates = Languages.class)
    private @Nullable Language factCheck;

    @Option(
            names = "--verdict",
            paramLabel = "NAME",
            split = ",",
            description = "Only claims with these verdicts: ${COMPLETION-CANDIDATES}.")
    private List<Verdict> verdicts = List.of();

    @Option(
            names = "--kind",
            paramLabel = "NAME",
            split = ",",
            description = "Only claims of these kinds: ${COMPLETION-CANDIDATES}.")
    private List<ClaimKind> kinds = List.of();

    @Option(
            names = "--section",
            paramLabel = "ID",
            split = ",",
            description = "Only claims about these sections of a paper, or that a reading makes in these of its own.")
    private List<String> sections = List.of();

    @Option(
            names = "--lang",
            paramLabel = "<language>",
            converter = Languages.class,
            completionCandidates = Languages.class,
            description =
                    "Only the texts in this language; what has none, in one that it has. For text, the default is en.")
    private @Nullable Language language;

    @Override
    public Integer call() throws IOException {
        Language check = factCheck;
        if (check != null) {
            return print(TableSchema.FACT_CHECK, corpus -> FactCheckTable.of(chosen(corpus), check));
        }
        if (format == TableFormat.TEXT) {
            Corpus corpus = corpus();
            TextDocument text = new TextDocument();
            Language wanted = language == null ? Language.ENGLISH : language;
            ReportDocument.claims(
                    chosen(corpus).claims(), new ReportWriter(Facts.of(corpus), wanted, text, EstimatePolicy.EXCLUDE));
            return print(text.toString());
        }
        return print(TableSchema.CLAIMS, corpus -> ClaimTable.of(chosen(corpus), this::inLanguage));
    }

    /** {@return the corpus with the claims that are wanted alone} */
    private Corpus chosen(Corpus corpus) {
        List<String> papers = papers(corpus);
        List<Claim> claims = corpus.claims().stream()
                .filter(claim ->
                        papers.isEmpty() || papers.contains(claim.paper().value()))
                .filter(claim -> verdicts.isEmpty() || verdicts.contains(claim.verdict()))
                .filter(claim -> kinds.isEmpty() || kinds.contains(claim.kind()))
                .filter(claim -> sections.isEmpty() || isIn(claim))
                .toList();
        return Corpus.builder()
                .id(corpus.id())
                .title(corpus.title())
                .languages(language == null ? corpus.languages() : List.of(language))
                .dataVersion(corpus.dataVersion())
                .license(corpus.license())
                .papers(corpus.papers())
                .claims(claims)
                .build();
    }

    private boolean isIn(Claim claim) {
        return sections.contains(claim.section().value())
                || claim.assertions().stream()
                        .anyMatch(assertion -> assertion.match(
                                reading -> sections.contains(reading.section().value()), paper -> false));
    }

    /** {@return a text in the language that is asked for alone, or in one that it has} */
    private LocalizedText inLanguage(LocalizedText text) {
        Language wanted = language;
        return wanted == null ? text : LocalizedText.of(text.nearest(wanted), text.in(wanted));
    }
}
