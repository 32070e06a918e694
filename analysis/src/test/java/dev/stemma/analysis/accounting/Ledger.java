package dev.stemma.analysis.accounting;

import static dev.stemma.analysis.Fixtures.corpus;
import static dev.stemma.analysis.Fixtures.document;
import static dev.stemma.analysis.Fixtures.paper;
import static dev.stemma.analysis.Fixtures.text;

import dev.stemma.analysis.Facts;
import dev.stemma.model.Corpus;
import dev.stemma.model.benchmark.Benchmark;
import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.benchmark.Metric;
import dev.stemma.model.benchmark.Setting;
import dev.stemma.model.figure.ComparedSystem;
import dev.stemma.model.figure.Disclosure;
import dev.stemma.model.figure.Figure;
import dev.stemma.model.figure.FigureValue;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.figure.Stated;
import dev.stemma.model.figure.SystemKind;
import dev.stemma.model.id.BenchmarkId;
import dev.stemma.model.id.MetricId;
import dev.stemma.model.id.ModelId;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.id.SectionId;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.paper.TrainingDataSet;
import dev.stemma.model.source.Locator;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A corpus of one paper, {@code a}, that is put together figure by figure. */
final class Ledger {

    private final List<LanguageModel> models = new ArrayList<>();
    private final List<ComparedSystem> systems = new ArrayList<>();
    private final List<Benchmark> benchmarks = new ArrayList<>();
    private final List<BenchmarkResult> results = new ArrayList<>();
    private final List<TrainingDataSet> dataSets = new ArrayList<>();

    /** A model with figures, each quantity followed by its values, all in table 1. */
    Ledger model(String id, Object... figures) {
        models.add(LanguageModel.builder()
                .id(ModelId.of(id))
                .name("Model " + id)
                .paper(PaperId.of("a"))
                .flagship(models.isEmpty())
                .disclosures(disclosures(figures))
                .build());
        return this;
    }

    Ledger system(String id, SystemKind kind, Object... figures) {
        systems.add(ComparedSystem.builder()
                .id(ModelId.of(id))
                .name("System " + id)
                .kind(kind)
                .disclosures(disclosures(figures))
                .build());
        return this;
    }

    Ledger benchmark(String id, List<String> averageOf, Metric... metrics) {
        benchmarks.add(Benchmark.builder()
                .id(BenchmarkId.of(id))
                .name(id)
                .description(text(id))
                .addMetrics(metrics)
                .averageOf(averageOf.stream().map(BenchmarkId::of).toList())
                .build());
        return this;
    }

    Ledger result(String model, String benchmark, String metric, String score, String printing) {
        results.add(run(model, benchmark, metric, score, printing)
                .printing(Optional.of(printing).filter(text -> !text.isEmpty()))
                .build());
        return this;
    }

    Ledger result(String model, String benchmark, String metric, String score) {
        return result(model, benchmark, metric, score, "");
    }

    Ledger shots(String model, String benchmark, String metric, String score, int shots) {
        results.add(run(model, benchmark, metric, score, "").shots(shots).build());
        return this;
    }

    Ledger split(String model, String benchmark, String metric, String score, String split) {
        results.add(run(model, benchmark, metric, score, split).split(split).build());
        return this;
    }

    Ledger variant(String model, String benchmark, String metric, String score, String variant) {
        results.add(
                run(model, benchmark, metric, score, variant).subset(variant).build());
        return this;
    }

    private static BenchmarkResult.Builder run(
            String model, String benchmark, String metric, String score, String printing) {
        return BenchmarkResult.builder()
                .model(ModelId.of(model))
                .benchmark(BenchmarkId.of(benchmark))
                .metric(MetricId.of(metric))
                .setting(Setting.FINE_TUNED)
                .score(FigureValue.of(score))
                .source(document("a"))
                .locator(place("2", benchmark + " " + metric + " " + model + " " + printing));
    }

    Ledger dataSet(String name, String tokens, String weight, String epochs) {
        dataSets.add(TrainingDataSet.builder()
                .name(name)
                .tokens(FigureValue.of(tokens))
                .weight(FigureValue.of(weight))
                .epochs(FigureValue.of(epochs))
                .source(document("a"))
                .locator(place("3", name))
                .build());
        return this;
    }

    Corpus build() {
        Paper plain = paper("a", "2020-01-01");
        Paper paper = Paper.builder()
                .id(plain.id())
                .title(plain.title())
                .documents(plain.documents())
                .dates(plain.dates())
                .trainingData(dataSets)
                .build();
        return corpus().papers(List.of(paper))
                .models(models)
                .systems(systems)
                .benchmarks(benchmarks)
                .results(results)
                .build();
    }

    Accounting accounting() {
        return Facts.of(build()).accounting();
    }

    private static List<Disclosure> disclosures(Object... figures) {
        Map<Quantity, List<Figure>> byQuantity = new EnumMap<>(Quantity.class);
        Quantity quantity = Quantity.PARAMETERS;
        for (Object item : figures) {
            if (item instanceof Quantity next) {
                quantity = next;
            } else if (item instanceof Figure figure) {
                byQuantity
                        .computeIfAbsent(quantity, unused -> new ArrayList<>())
                        .add(figure);
            } else {
                byQuantity
                        .computeIfAbsent(quantity, unused -> new ArrayList<>())
                        .add(printed(item.toString(), "1"));
            }
        }
        return byQuantity.entrySet().stream()
                .map(entry -> new Disclosure(
                        entry.getKey(),
                        entry.getValue(),
                        entry.getValue().size() > 1 ? Optional.of(text("first")) : Optional.empty()))
                .toList();
    }

    /** A figure that is stated in a table. */
    static Figure printed(String value, String table) {
        return new Stated(
                FigureValue.of(value), Optional.empty(), SourceId.of("a-paper"), place(table, value), Optional.empty());
    }

    private static Locator place(String table, String row) {
        return Locator.builder()
                .section(SectionId.of("1"))
                .table(table)
                .row(row)
                .build();
    }
}
