package dev.stemma.report.page;

import dev.stemma.model.Corpus;
import dev.stemma.model.benchmark.Benchmark;
import dev.stemma.model.benchmark.Metric;
import dev.stemma.model.claim.Assertion;
import dev.stemma.model.claim.Capability;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.source.Citation;
import dev.stemma.model.source.Source;
import dev.stemma.report.json.JsonText;
import tools.jackson.core.JsonGenerator;

/** What the page shows of the corpus itself; what follows from it are facts. */
final class PageCorpus {

    private final Corpus corpus;
    private final CitationTable citations;

    PageCorpus(Corpus corpus, CitationTable citations) {
        this.corpus = corpus;
        this.citations = citations;
    }

    String json() {
        return JsonText.compact(out -> {
            out.writeStartObject();
            JsonParts.objects("sources", corpus.sources(), source -> source(source, out), out);
            JsonParts.objects("papers", corpus.papers(), paper -> paper(paper, out), out);
            JsonParts.objects("models", corpus.models(), model -> model(model, out), out);
            JsonParts.objects("capabilities", corpus.capabilities(), capability -> capability(capability, out), out);
            JsonParts.objects("benchmarks", corpus.benchmarks(), benchmark -> benchmark(benchmark, out), out);
            JsonParts.objects("claims", corpus.claims(), claim -> claim(claim, out), out);
            JsonParts.number("results", corpus.results().size(), out);
            out.writeEndObject();
        });
    }

    private static void source(Source source, JsonGenerator out) {
        JsonParts.text("id", source.id(), out);
        JsonParts.text("kind", source.kind().id(), out);
        JsonParts.text("title", source.title(), out);
        JsonParts.texts("authors", source.authors(), out);
        JsonParts.text("date", source.date(), out);
        JsonParts.text("version", source.version(), out);
        JsonParts.text("url", source.url(), out);
        JsonParts.text("language", source.language(), out);
        JsonParts.objects(
                "outline",
                source.outline(),
                entry -> {
                    JsonParts.text("section", entry.section(), out);
                    JsonParts.text("title", entry.title(), out);
                    JsonParts.text("paper", entry.paper(), out);
                    JsonParts.texts("covers", entry.covers(), out);
                },
                out);
    }

    private void paper(Paper paper, JsonGenerator out) {
        JsonParts.text("id", paper.id(), out);
        JsonParts.text("title", paper.title(), out);
        JsonParts.texts("authors", paper.authors(), out);
        JsonParts.texts("documents", paper.documents(), out);
        JsonParts.objects(
                "dates",
                paper.dates(),
                date -> {
                    JsonParts.text("kind", date.kind().id(), out);
                    JsonParts.text("date", date.date(), out);
                    JsonParts.number("at", citations.number(date.citation()), out);
                    JsonParts.bilingual("note", date.note(), out);
                },
                out);
        JsonParts.objects(
                "sections",
                paper.sections(),
                section -> {
                    JsonParts.text("id", section.id(), out);
                    JsonParts.text("title", section.title(), out);
                    JsonParts.text("parent", section.parent(), out);
                },
                out);
    }

    private void model(LanguageModel model, JsonGenerator out) {
        JsonParts.text("id", model.id(), out);
        JsonParts.text("name", model.name(), out);
        JsonParts.text("paper", model.paper(), out);
        JsonParts.objects(
                "figures",
                model.disclosures(),
                disclosure -> {
                    JsonParts.text("quantity", disclosure.quantity().id(), out);
                    JsonParts.objects(
                            "figures",
                            disclosure.figures(),
                            figure -> figure.match(new PageFigure(disclosure.quantity(), citations, out)),
                            out);
                    JsonParts.bilingual("preference", disclosure.preference(), out);
                },
                out);
    }

    private void capability(Capability capability, JsonGenerator out) {
        JsonParts.text("id", capability.id(), out);
        JsonParts.bilingual("name", capability.name(), out);
        JsonParts.bilingual("description", capability.description(), out);
    }

    private static void benchmark(Benchmark benchmark, JsonGenerator out) {
        JsonParts.text("id", benchmark.id(), out);
        JsonParts.text("name", benchmark.name(), out);
        JsonParts.bilingual("description", benchmark.description(), out);
        JsonParts.objects("metrics", benchmark.metrics(), metric -> metric(metric, out), out);
    }

    private static void metric(Metric metric, JsonGenerator out) {
        JsonParts.text("id", metric.id(), out);
        JsonParts.text("name", metric.name(), out);
        JsonParts.text("unit", metric.unit(), out);
        JsonParts.text("better", metric.better().id(), out);
    }

    private void claim(Claim claim, JsonGenerator out) {
        JsonParts.text("id", claim.id(), out);
        JsonParts.text("paper", claim.paper(), out);
        JsonParts.text("section", claim.section(), out);
        JsonParts.text("kind", claim.kind().id(), out);
        JsonParts.bilingual("statement", claim.statement(), out);
        JsonParts.objects("assertions", claim.assertions(), assertion -> assertion(assertion, out), out);
        JsonParts.text("verdict", claim.verdict().id(), out);
        JsonParts.bilingual("rationale", claim.rationale(), out);
        JsonParts.objects(
                "evidence",
                claim.evidence(),
                evidence -> {
                    Citation place = new Citation(evidence.source(), evidence.locator());
                    JsonParts.number("at", citations.number(place), out);
                    JsonParts.text("stance", evidence.stance().id(), out);
                },
                out);
        JsonParts.texts("capabilities", claim.capabilities(), out);
        JsonParts.objects(
                "annotations",
                claim.annotations(),
                annotation -> {
                    JsonParts.text("annotator", annotation.annotator(), out);
                    JsonParts.text("label", annotation.label().id(), out);
                },
                out);
    }

    private void assertion(Assertion assertion, JsonGenerator out) {
        assertion.match(
                byReading -> {
                    JsonParts.text("reading", byReading.source(), out);
                    JsonParts.text("section", byReading.section(), out);
                    JsonParts.bilingual("place", byReading.place().words(), out);
                    return byReading;
                },
                byPaper -> {
                    JsonParts.number("at", citations.number(byPaper.citation()), out);
                    return byPaper;
                });
    }
}
