package dev.stemma.report.page;

import dev.stemma.model.Corpus;
import dev.stemma.model.benchmark.Benchmark;
import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.claim.Assertion;
import dev.stemma.model.claim.Capability;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.figure.Derived;
import dev.stemma.model.figure.Disclosure;
import dev.stemma.model.figure.Estimated;
import dev.stemma.model.figure.Figure;
import dev.stemma.model.figure.FigureValue;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.figure.Stated;
import dev.stemma.model.figure.Unstated;
import dev.stemma.model.id.BenchmarkId;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.source.Citation;
import dev.stemma.model.source.ExternalId;
import dev.stemma.model.source.Party;
import dev.stemma.model.source.Source;
import dev.stemma.report.json.JsonWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the page shows of the corpus itself; what follows from it are facts. */
final class PageCorpus {

    private final CitationTable citations;
    private final JsonWriter out;

    private PageCorpus(CitationTable citations, JsonWriter out) {
        this.citations = citations;
        this.out = out;
    }

    static String json(Corpus corpus, CitationTable citations) {
        return JsonWriter.compact(json -> new PageCorpus(citations, json.sparse()).write(corpus));
    }

    private void write(Corpus corpus) {
        out.object(() -> {
            out.objects("sources", corpus.sources(), this::source);
            out.objects("papers", corpus.papers(), this::paper);
            out.objects("models", corpus.models(), this::model);
            out.objects("capabilities", corpus.capabilities(), this::capability);
            out.objects("benchmarks", corpus.benchmarks(), this::benchmark);
            out.objects("claims", corpus.claims(), this::claim);
            out.objects("systems", corpus.systems(), system -> {
                out.text("id", system.id());
                out.text("name", system.name());
            });
            results(corpus.results());
        });
    }

    /** There are thousands: of each benchmark a list of rows, each a list of texts, the last the number of its place. */
    private void results(List<BenchmarkResult> results) {
        Map<BenchmarkId, List<BenchmarkResult>> byBenchmark = new LinkedHashMap<>();
        results.forEach(result -> byBenchmark
                .computeIfAbsent(result.benchmark(), benchmark -> new ArrayList<>())
                .add(result));
        out.objects("results", byBenchmark.entrySet(), group -> {
            out.text("benchmark", group.getKey());
            out.array("rows", group.getValue(), result -> out.array(row(result), out::value));
        });
    }

    private List<String> row(BenchmarkResult result) {
        Citation place = new Citation(result.source(), result.locator());
        return List.of(
                result.model().value(),
                result.metric().value(),
                result.setting().id(),
                result.shots().map(String::valueOf).orElse(""),
                result.split().orElse(""),
                result.variant().words().orElse(""),
                result.printing().orElse(""),
                result.score().text(),
                String.valueOf(citations.number(place)));
    }

    private void source(Source source) {
        out.text("id", source.id());
        out.text("kind", source.kind());
        out.text("title", source.title());
        out.texts("authors", source.authors());
        if (source.moreAuthors()) {
            out.flag("moreAuthors", true);
        }
        out.text("date", source.date());
        out.text("version", source.version());
        out.digits("pages", source.pages());
        out.text("url", source.url());
        outside(source.externalIds());
        out.text("language", source.language());
        out.objects("outline", source.outline(), entry -> {
            out.text("section", entry.section());
            out.text("title", entry.title());
            out.text("paper", entry.paper());
            out.texts("covers", entry.covers());
        });
    }

    private void outside(List<ExternalId> ids) {
        out.objects("externalIds", ids, id -> {
            out.text("scheme", id.scheme());
            out.text("id", id.id());
            out.text("url", id.url());
            at(id.citation());
        });
    }

    private void party(Party party) {
        out.text("name", party.name());
        at(party.citation());
    }

    private void paper(Paper paper) {
        out.text("id", paper.id());
        out.text("title", paper.title());
        out.texts("authors", paper.authors());
        out.texts("documents", paper.documents());
        out.objects("dates", paper.dates(), date -> {
            out.text("kind", date.kind());
            out.text("date", date.date());
            at(date.citation());
            out.localized("note", date.note());
        });
        out.objects("sections", paper.sections(), section -> {
            out.text("id", section.id());
            out.text("title", section.title());
            out.text("parent", section.parent());
        });
    }

    private void model(LanguageModel model) {
        out.text("id", model.id());
        out.text("name", model.name());
        out.text("paper", model.paper());
        out.objects("developers", model.developers(), this::party);
        out.objects("publisher", model.publisher().stream().toList(), this::party);
        outside(model.externalIds());
        out.objects("figures", model.disclosures(), this::disclosure);
    }

    private void disclosure(Disclosure disclosure) {
        out.text("quantity", disclosure.quantity());
        out.objects("figures", disclosure.figures(), figure -> figure(disclosure.quantity(), figure));
        out.localized("preference", disclosure.preference());
    }

    private void figure(Quantity quantity, Figure figure) {
        out.text("kind", figure.kind());
        value("value", quantity, figure.amount());
        if (figure instanceof Stated stated) {
            out.text("printed", stated.printed());
        } else if (figure instanceof Derived derived) {
            out.text("formula", derived.formula());
            out.texts("inputs", derived.inputs());
        } else if (figure instanceof Estimated estimated) {
            value("low", quantity, estimated.low());
            value("high", quantity, estimated.high());
        } else if (figure instanceof Unstated unstated) {
            out.texts("searched", unstated.searched());
        }
        at(figure.citations().stream().findFirst());
        out.localized("note", figure.note());
    }

    /** A number keeps the digits of the source: computed with, 175.0e9 would lose its zero. */
    private void value(String name, Quantity quantity, Optional<FigureValue> value) {
        if (quantity.isNumeric() && value.filter(FigureValue::isNumber).isPresent()) {
            out.digits(name, value);
        } else {
            out.text(name, value);
        }
    }

    private void at(Citation place) {
        out.number("at", citations.number(place));
    }

    private void at(Optional<Citation> place) {
        place.ifPresent(this::at);
    }

    private void capability(Capability capability) {
        out.text("id", capability.id());
        out.text("kind", capability.kind());
        out.localized("name", capability.name());
        out.localized("description", capability.description());
        out.localized("excludes", capability.excludes());
        out.objects("precedents", capability.precedents(), before -> {
            at(before.citation());
            out.localized("note", before.note());
        });
        out.objects("setAside", capability.setAside(), setAside -> {
            out.text("paper", setAside.paper());
            at(setAside.citation());
            out.localized("note", setAside.note());
        });
    }

    private void benchmark(Benchmark benchmark) {
        out.text("id", benchmark.id());
        out.text("name", benchmark.name());
        out.localized("description", benchmark.description());
        out.objects("dataSet", benchmark.dataSet().stream().toList(), data -> {
            out.text("name", data.name());
            out.text("url", data.url());
            at(data.citation());
        });
        out.text("url", benchmark.url());
        outside(benchmark.externalIds());
        out.objects("metrics", benchmark.metrics(), metric -> {
            out.text("id", metric.id());
            out.text("name", metric.name());
            out.text("unit", metric.unit());
            out.text("better", metric.better());
        });
    }

    private void claim(Claim claim) {
        out.text("id", claim.id());
        out.text("paper", claim.paper());
        out.text("section", claim.section());
        out.text("kind", claim.kind());
        out.localized("statement", claim.statement());
        out.objects("assertions", claim.assertions(), this::assertion);
        out.text("verdict", claim.verdict());
        out.localized("rationale", claim.rationale());
        out.objects("evidence", claim.evidence(), evidence -> {
            at(evidence.citation());
            out.text("stance", evidence.stance());
            out.text("about", evidence.about());
            out.localized("note", evidence.note());
        });
        out.texts("capabilities", claim.capabilities());
        out.objects("limitationLinks", claim.limitationLinks(), link -> {
            out.text("relation", link.relation());
            out.text("earlier", link.earlier());
            at(link.citation());
            out.localized("reason", link.reason());
        });
        out.objects("annotations", claim.annotations(), annotation -> {
            out.text("annotator", annotation.annotator());
            out.text("label", annotation.label());
            out.texts("attributions", annotation.attributions());
        });
        out.localized("settlement", claim.settlement());
    }

    private void assertion(Assertion assertion) {
        assertion.match(
                byReading -> {
                    out.text("reading", byReading.source());
                    out.text("section", byReading.section());
                    out.localized("place", byReading.place().words());
                    out.object("attribution", byReading.attribution(), attribution -> {
                        out.text("label", attribution.label());
                        at(attribution.citation());
                        out.localized("reason", attribution.reason());
                    });
                    return byReading;
                },
                byPaper -> {
                    at(byPaper.citation());
                    return byPaper;
                });
    }
}
