package dev.stemma.report.section;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Vocabulary;
import dev.stemma.analysis.lineage.InfluencePath;
import dev.stemma.model.Corpus;
import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.figure.ComparedSystem;
import dev.stemma.model.figure.Disclosure;
import dev.stemma.model.figure.FigureValue;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.id.WorkId;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Two papers, models or systems side by side. */
final class ComparisonPage {

    /** A quantity, and what is known of it of the one and of the other. */
    private record Figures(Quantity quantity, Optional<Disclosure> one, Optional<Disclosure> other) {}

    /** Two results that differ in the model alone. */
    private record Scores(BenchmarkResult one, BenchmarkResult other) {}

    private final ReportWriter out;
    private final Corpus corpus;
    private final String first;
    private final String second;

    ComparisonPage(ReportWriter out, String first, String second) {
        this.out = out;
        this.corpus = out.facts().corpus();
        this.first = first;
        this.second = second;
    }

    /** Writes all that there is, and returns whether there was anything. */
    boolean write() {
        Optional<List<Disclosure>> one = disclosures(first);
        Optional<List<Disclosure>> other = disclosures(second);
        boolean areModels = one.isPresent() && other.isPresent();
        boolean arePapers = isPaper(first) && isPaper(second);
        Optional<InfluencePath> path = path(first, second).or(() -> path(second, first));
        if (!areModels && !arePapers && path.isEmpty()) {
            return false;
        }
        out.heading(1, Label.COMPARISON, first, second);
        path.ifPresent(way -> {
            out.heading(2, Label.WAY_BACK);
            explain(List.of(way.explanation()));
        });
        if (areModels) {
            figures(one.get(), other.get());
            scores();
        }
        if (arePapers) {
            out.heading(2, Label.DIFFERENCES);
            explain(out.facts()
                    .difference(PaperId.of(first), PaperId.of(second))
                    .explanation()
                    .working());
        }
        return true;
    }

    private boolean isPaper(String id) {
        return corpus.papers().stream().anyMatch(paper -> paper.id().value().equals(id));
    }

    private Optional<InfluencePath> path(String from, String to) {
        return isPaper(from) ? out.facts().lineage().path(PaperId.of(from), WorkId.of(to)) : Optional.empty();
    }

    private void explain(List<Explanation> explanations) {
        out.bullets(
                explanations,
                explanation -> out.bullet(
                        cited(explanation),
                        explanation.working().stream().map(this::cited).toArray()),
                Label.NOTHING);
    }

    private String cited(Explanation explanation) {
        return out.say(explanation.statement())
                + (explanation.citations().isEmpty() ? "" : " [" + out.cite(explanation.citations()) + "]");
    }

    private Optional<List<Disclosure>> disclosures(String id) {
        return Stream.concat(
                        corpus.models().stream()
                                .filter(model -> model.id().value().equals(id))
                                .map(LanguageModel::disclosures),
                        corpus.systems().stream()
                                .filter(system -> system.id().value().equals(id))
                                .map(ComparedSystem::disclosures))
                .findFirst();
    }

    private void figures(List<Disclosure> one, List<Disclosure> other) {
        List<Figures> rows = Stream.of(Quantity.values())
                .map(quantity -> new Figures(quantity, of(quantity, one), of(quantity, other)))
                .filter(row -> row.one().isPresent() || row.other().isPresent())
                .toList();
        out.heading(2, Label.FIGURES);
        out.grid(
                rows,
                List.of(
                        out.words(Label.QUANTITY, row -> Vocabulary.nameOf(row.quantity())),
                        new ReportWriter.Column<>(first, true, row -> value(row.one())),
                        new ReportWriter.Column<>(second, true, row -> value(row.other())),
                        out.numbers(Label.FACTOR, ComparisonPage::factor)));
    }

    private static Optional<Disclosure> of(Quantity quantity, List<Disclosure> disclosures) {
        return disclosures.stream()
                .filter(disclosure -> disclosure.quantity() == quantity)
                .findFirst();
    }

    private static Optional<?> value(Optional<Disclosure> disclosure) {
        return disclosure
                .map(Disclosure::preferred)
                .map(figure -> figure.amount()
                        .<Object>map(Function.identity())
                        .orElseGet(() -> Vocabulary.nameOf(figure.kind())));
    }

    private static Optional<String> factor(Figures row) {
        return row.one()
                .flatMap(ComparisonPage::number)
                .filter(one -> one > 0)
                .flatMap(one -> row.other().flatMap(ComparisonPage::number).map(other -> Numerals.factor(other / one)));
    }

    private static Optional<Double> number(Disclosure disclosure) {
        return disclosure
                .preferred()
                .amount()
                .filter(amount -> disclosure.quantity().isNumeric())
                .flatMap(FigureValue::number)
                .map(BigDecimal::doubleValue);
    }

    private void scores() {
        Map<String, BenchmarkResult> others = byTerms(second);
        List<Scores> rows = byTerms(first).entrySet().stream()
                .flatMap(one -> Optional.ofNullable(others.get(one.getKey())).stream()
                        .map(other -> new Scores(one.getValue(), other)))
                .toList();
        out.heading(2, Label.COMMON_RESULTS);
        if (rows.isEmpty()) {
            out.paragraph(Label.NO_COMMON_RESULTS);
            return;
        }
        out.grid(
                rows,
                List.of(
                        out.words(Label.BENCHMARK, row -> row.one().benchmark()),
                        out.words(Label.METRIC, row -> row.one().metric()),
                        out.words(
                                Label.SETTING,
                                row -> Vocabulary.nameOf(row.one().setting())),
                        out.words(Label.SPLIT, row -> row.one().split()),
                        new ReportWriter.Column<>(
                                first, true, row -> row.one().score().text()),
                        new ReportWriter.Column<>(
                                second, true, row -> row.other().score().text())));
    }

    /** The results of a model by all that has to be the same; of several printings the first. */
    private Map<String, BenchmarkResult> byTerms(String model) {
        Map<String, BenchmarkResult> byTerms = new LinkedHashMap<>();
        for (BenchmarkResult result : corpus.results()) {
            if (result.model().value().equals(model)) {
                String terms = result.benchmark() + "|" + result.metric() + "|" + result.setting() + "|"
                        + result.split().orElse("") + "|"
                        + result.variant().words().orElse("");
                byTerms.putIfAbsent(terms, result);
            }
        }
        return byTerms;
    }
}
