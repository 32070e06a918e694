package dev.stemma.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.analysis.Facts;
import dev.stemma.analysis.claim.Agreement;
import dev.stemma.analysis.claim.AgreementTable;
import dev.stemma.analysis.claim.AttributionAudit;
import dev.stemma.analysis.claim.AuditedClaim;
import dev.stemma.analysis.claim.ClaimAudit;
import dev.stemma.analysis.claim.Contradiction;
import dev.stemma.analysis.claim.LabelPair;
import dev.stemma.analysis.claim.MisplacedClaim;
import dev.stemma.analysis.claim.VerdictRate;
import dev.stemma.analysis.fact.Counts;
import dev.stemma.corpus.GptCorpus;
import dev.stemma.model.Corpus;
import dev.stemma.model.claim.AttributionLabel;
import dev.stemma.model.claim.Verdict;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.source.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables of the page on the audit, in both languages, say what the facts say. */
class AuditPageTest {

    private static final List<Path> PAGES =
            List.of(Path.of("..", "docs", "audit.md"), Path.of("..", "docs", "audit.zh.md"));

    private static final int FIRST_REFUTED = 6;
    private static final int CONTRADICTIONS = 13;
    private static final int AGREEMENT = CONTRADICTIONS + 2;

    private final Corpus gpt = GptCorpus.load();
    private final ClaimAudit audit = Facts.of(gpt).claims();
    private final Agreement agreement = Facts.of(gpt).agreements().get(0);

    @Test
    void counts_by_paper_verdict_kind_and_section() throws IOException {
        for (Path page : PAGES) {
            List<List<List<String>>> tables = tables(page);

            assertThat(cellsFrom(1, tables.get(0)))
                    .as("%s, by paper", page)
                    .startsWith(audit.byPaper().keySet().stream()
                            .map(this::paperRow)
                            .toArray(String[]::new))
                    .endsWith(totalRow());
            assertThat(cellsFrom(1, tables.get(3)))
                    .as("%s, by verdict", page)
                    .containsExactlyElementsOf(Arrays.stream(Verdict.values())
                            .map(verdict -> rateRow(audit.rate(verdict).orElseThrow()))
                            .toList());
            assertThat(cellsFrom(1, tables.get(4)))
                    .as("%s, by kind", page)
                    .containsExactlyElementsOf(audit.byKind().values().stream()
                            .map(counts -> row(counts, Verdict.values()))
                            .toList());
            assertThat(cellsFrom(2, tables.get(5)))
                    .as("%s, by section", page)
                    .containsExactlyElementsOf(audit.bySection().entrySet().stream()
                            .map(entry -> row(entry.getValue(), Verdict.values()) + " "
                                    + audit.misplaced().stream()
                                            .flatMap(one -> one.assertions().stream())
                                            .filter(one -> one.assertion()
                                                    .section()
                                                    .equals(entry.getKey().section()))
                                            .count())
                            .toList());
        }
    }

    @Test
    void two_judgements_and_how_they_meet() throws IOException {
        AttributionAudit attribution = audit.attribution();
        for (Path page : PAGES) {
            List<List<List<String>>> tables = tables(page);

            assertThat(cellsFrom(1, tables.get(1)))
                    .as("%s, what holds", page)
                    .startsWith(audit.byPaper().keySet().stream()
                            .map(paper -> holdingRow(audit.byPaper().get(paper), holdingAsPut(paper)))
                            .toArray(String[]::new))
                    .endsWith(holdingRow(
                            audit.counts(), attribution.holdingAsPut().size()));
            assertThat(cellsFrom(1, tables.get(2)))
                    .as("%s, verdicts and attributions", page)
                    .startsWith(Arrays.stream(Verdict.values())
                            .map(verdict -> row(attribution.byVerdict().get(verdict), AttributionLabel.values()))
                            .toArray(String[]::new))
                    .endsWith(row(attribution.counts(), AttributionLabel.values()));
            assertThat(Files.readString(page))
                    .contains(percent(attribution.share().orElseThrow().low()) + " – "
                            + percent(attribution.share().orElseThrow().high()));
        }
    }

    @Test
    void refuted_claims_and_contradictions_are_all_there_with_their_statements() throws IOException {
        List<Boolean> chinese = List.of(false, true);
        for (boolean zh : chinese) {
            List<List<List<String>>> tables = tables(PAGES.get(zh ? 1 : 0));

            assertThat(tables.subList(FIRST_REFUTED, CONTRADICTIONS).stream()
                            .flatMap(List::stream)
                            .map(cells -> cells.get(0) + " " + cells.get(1)))
                    .containsExactlyInAnyOrderElementsOf(audit.refuted().stream()
                            .map(claim -> "`" + claim.id() + "` " + statement(claim, zh))
                            .toList());
            assertThat(tables.get(CONTRADICTIONS).toString())
                    .contains(audit.contradictions().stream()
                            .flatMap(AuditPageTest::both)
                            .map(claim -> statement(claim, zh))
                            .toArray(String[]::new));
        }
    }

    @Test
    void agreement_by_paper_and_kind_and_the_differences() throws IOException {
        for (Path page : PAGES) {
            List<List<List<String>>> tables = tables(page);

            assertThat(cellsFrom(1, tables.get(AGREEMENT)))
                    .as("%s, agreement by paper", page)
                    .containsSubsequence(
                            Stream.concat(agreement.byPaper().values().stream(), Stream.of(agreement.overall()))
                                    .map(AuditPageTest::row)
                                    .toArray(String[]::new));
            assertThat(cellsFrom(1, tables.get(AGREEMENT + 1)))
                    .as("%s, agreement by kind", page)
                    .containsExactlyElementsOf(agreement.byKind().values().stream()
                            .map(AuditPageTest::row)
                            .toList());
            assertThat(cellsFrom(1, tables.get(AGREEMENT + 2)))
                    .as("%s, pairs of labels", page)
                    .containsExactlyElementsOf(Arrays.stream(Verdict.values())
                            .map(first -> String.join(
                                    " ",
                                    Arrays.stream(Verdict.values())
                                            .map(second ->
                                                    "" + agreement.overall().count(first, second))
                                            .toList()))
                            .toList());
            assertThat(cellsFrom(0, tables.get(AGREEMENT + 3)))
                    .as("%s, settlements", page)
                    .containsExactly(settlements(agreement.disagreements()));
        }
    }

    @Test
    void agreement_about_attributions() throws IOException {
        for (Path page : PAGES) {
            List<List<List<String>>> tables = tables(page);

            assertThat(cellsFrom(1, tables.get(AGREEMENT + 4)))
                    .as("%s, agreement about attributions", page)
                    .endsWith(row(agreement.attributions()));
            assertThat(cellsFrom(1, tables.get(AGREEMENT + 5)))
                    .as("%s, pairs of attributions", page)
                    .containsExactlyElementsOf(Arrays.stream(AttributionLabel.values())
                            .map(first -> Arrays.stream(AttributionLabel.values())
                                    .map(second -> "" + agreement.attributions().count(first, second))
                                    .collect(Collectors.joining(" ")))
                            .toList());
        }
    }

    private int holdingAsPut(PaperId paper) {
        return (int) audit.attribution().holdingAsPut().stream()
                .filter(claim -> claim.claim().paper().equals(paper))
                .count();
    }

    private static String holdingRow(Counts<Verdict> counts, int asPut) {
        long said = counts.count(Verdict.SUPPORTED)
                + counts.count(Verdict.PARTLY_SUPPORTED)
                + counts.count(Verdict.CONFLICTING);
        return counts.total() + " " + counts.count(Verdict.SUPPORTED) + " " + said + " " + asPut + " "
                + percent((double) asPut / said);
    }

    private static <L extends Enum<L>> String row(Counts<L> counts, L[] labels) {
        return counts.total() + " "
                + Arrays.stream(labels).map(label -> "" + counts.count(label)).collect(Collectors.joining(" "));
    }

    private static Stream<AuditedClaim> both(Contradiction contradiction) {
        return Stream.of(contradiction.first(), contradiction.second());
    }

    private static String statement(AuditedClaim claim, boolean zh) {
        return zh
                ? claim.claim().statement().in(Language.CHINESE)
                : claim.claim().statement().in(Language.ENGLISH);
    }

    private String paperRow(PaperId paper) {
        List<MisplacedClaim> misplaced = audit.misplaced().stream()
                .filter(one -> one.claim().claim().paper().equals(paper))
                .toList();
        return row(audit.byPaper().get(paper), Verdict.values()) + " "
                + audit.omitted().stream()
                        .filter(one -> one.claim().paper().equals(paper))
                        .count()
                + " " + misplaced.size() + " " + assertions(misplaced) + " "
                + audit.contradictions().stream()
                        .filter(one -> one.first().claim().paper().equals(paper))
                        .count();
    }

    private String totalRow() {
        return row(audit.counts(), Verdict.values()) + " " + audit.omitted().size() + " "
                + audit.misplaced().size() + " " + assertions(audit.misplaced()) + " "
                + audit.contradictions().size();
    }

    private static int assertions(List<MisplacedClaim> misplaced) {
        return misplaced.stream().mapToInt(one -> one.assertions().size()).sum();
    }

    private static String rateRow(VerdictRate rate) {
        return rate.proportion().count() + " " + percent(rate.proportion().value()) + " "
                + percent(rate.proportion().low()) + " – "
                + percent(rate.proportion().high());
    }

    private static String row(AgreementTable<?> table) {
        return table.total() + " " + table.agreed() + " "
                + percent(table.observedAgreement().orElseThrow()) + " "
                + percent(table.expectedAgreement().orElseThrow()) + " "
                + (table.kappa().isPresent()
                        ? String.format(Locale.ROOT, "%.3f", table.kappa().getAsDouble())
                        : "-");
    }

    private static String settlements(List<LabelPair> disagreements) {
        long first = disagreements.stream()
                .filter(one -> one.first().label() == one.claim().verdict())
                .count();
        long second = disagreements.stream()
                .filter(one -> one.second().label() == one.claim().verdict())
                .count();
        return disagreements.size() + " " + first + " " + second + " " + (disagreements.size() - first - second);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f%%", 100 * share);
    }

    private static List<String> cellsFrom(int column, List<List<String>> table) {
        return table.stream()
                .map(cells -> String.join(" ", cells.subList(column, cells.size())))
                .toList();
    }

    /** The tables of a page, each as its rows below the head. */
    private static List<List<List<String>>> tables(Path page) throws IOException {
        List<List<List<String>>> tables = new ArrayList<>();
        boolean inBody = false;
        for (String line : Files.readAllLines(page)) {
            if (line.startsWith("|---")) {
                tables.add(new ArrayList<>());
                inBody = true;
            } else if (!line.startsWith("|")) {
                inBody = false;
            } else if (inBody) {
                tables.get(tables.size() - 1).add(cells(line));
            }
        }
        return tables;
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1, line.length() - 1).split("\\|"))
                .map(String::strip)
                .toList();
    }
}
