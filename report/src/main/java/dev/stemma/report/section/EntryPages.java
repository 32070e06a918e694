package dev.stemma.report.section;

import dev.stemma.analysis.fact.Vocabulary;
import dev.stemma.analysis.lineage.BuildsOn;
import dev.stemma.model.Corpus;
import dev.stemma.model.benchmark.Benchmark;
import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.claim.Assertion;
import dev.stemma.model.claim.Attribution;
import dev.stemma.model.claim.Capability;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.claim.Evidence;
import dev.stemma.model.claim.ReadingAssertion;
import dev.stemma.model.id.WorkId;
import dev.stemma.model.source.Author;
import dev.stemma.model.source.Citation;
import dev.stemma.model.source.Source;
import dev.stemma.report.document.Bullet;
import java.util.ArrayList;
import java.util.List;

/** All about a claim, a capability, a benchmark or a source. */
final class EntryPages {

    private EntryPages() {}

    static void title(Label kind, Object id, String name, ReportWriter out) {
        out.document().heading(1, out.say(Label.IN_BRACKETS, name, out.say(Label.NAMED, out.say(kind), id)));
    }

    /** Adds what a thing has, unless it has nothing. */
    static void line(Label name, Object value, List<Bullet> lines, ReportWriter out) {
        if (!value.toString().isEmpty()) {
            line(Label.NAMED, out.say(name), value, lines, out);
        }
    }

    static void line(Label form, String name, Object value, List<Bullet> lines, ReportWriter out) {
        lines.add(new Bullet(out.say(form, name, value), List.of()));
    }

    private static String cited(String text, Citation place, ReportWriter out) {
        return out.say(Label.IN_BRACKETS, text, place.in(out.language()));
    }

    /** A claim in short, with its verdict. */
    static Bullet brief(Claim claim, ReportWriter out) {
        return new Bullet(
                out.say(claim.statement()),
                List.of(out.say(Label.IN_BRACKETS, out.say(Vocabulary.nameOf(claim.verdict())), claim.id())));
    }

    /** A claim with its verdict, why, and by which evidence. */
    static Bullet inFull(Claim claim, ReportWriter out) {
        List<String> details = new ArrayList<>(brief(claim, out).details());
        details.add(out.say(Label.RATIONALE, out.say(claim.rationale())));
        details.add(out.say(
                Label.EVIDENCE,
                out.cite(claim.evidence().stream()
                        .map(evidence -> evidence(evidence, out).text()))));
        return new Bullet(out.say(claim.statement()), details);
    }

    static void claim(Claim claim, ReportWriter out) {
        title(Label.CLAIM, claim.id(), out.say(claim.statement()), out);
        List<Bullet> lines = new ArrayList<>();
        line(Label.VERDICT, out.say(Vocabulary.nameOf(claim.verdict())), lines, out);
        line(Label.WHY, out.say(claim.rationale()), lines, out);
        line(Label.PAPER, out.say(Label.PAPER_SECTION, claim.paper(), claim.section()), lines, out);
        line(Label.KIND, out.say(Vocabulary.nameOf(claim.kind())), lines, out);
        line(Label.CAPABILITY, out.list(claim.capabilities()), lines, out);
        line(Label.CONTRADICTS, out.list(claim.contradicts()), lines, out);
        claim.settlement().ifPresent(settled -> line(Label.SETTLEMENT, out.say(settled), lines, out));
        claim.limitationLinks()
                .forEach(link -> line(
                        Label.NAMED,
                        out.say(Vocabulary.nameOf(link.relation())),
                        link.earlier().map(id -> id + " - ").orElse("")
                                + cited(out.say(link.reason()), link.citation(), out),
                        lines,
                        out));
        out.document().bullets(lines);
        out.heading(2, Label.EVIDENCE_FOR_AND_AGAINST);
        out.bullets(claim.evidence(), evidence -> evidence(evidence, out), Label.NOTHING);
        out.heading(2, Label.WHERE_ASSERTED);
        out.bullets(claim.assertions(), assertion -> assertion(assertion, out), Label.NOTHING);
        if (!claim.annotations().isEmpty()) {
            out.heading(2, Label.LABELLED);
            out.bullets(
                    claim.annotations(),
                    annotation -> new Bullet(
                            out.say(
                                    Label.NAMED,
                                    out.say(Label.IN_BRACKETS, annotation.annotator(), annotation.date()),
                                    out.say(Vocabulary.nameOf(annotation.label()))),
                            List.of()),
                    Label.NOTHING);
        }
    }

    private static Bullet evidence(Evidence evidence, ReportWriter out) {
        return new Bullet(
                out.say(
                        Label.IN_BRACKETS,
                        evidence.citation().in(out.language()),
                        out.say(Vocabulary.nameOf(evidence.stance()))),
                evidence.note().stream().map(out::say).toList());
    }

    private static Bullet assertion(Assertion assertion, ReportWriter out) {
        return assertion.match(
                reading -> new Bullet(
                        place(reading, out),
                        reading.attribution().flatMap(Attribution::reason).stream()
                                .map(out::say)
                                .toList()),
                paper -> new Bullet(
                        out.say(Label.IN_BRACKETS, paper.citation().in(out.language()), out.say(Label.PAPER)),
                        List.of()));
    }

    private static String place(ReadingAssertion reading, ReportWriter out) {
        String place = out.say(
                Label.PLACE,
                reading.source(),
                reading.section(),
                out.say(reading.place().words()));
        return reading.attribution()
                .map(attribution -> out.say(
                        Label.NAMED,
                        place,
                        out.say(Vocabulary.nameOf(attribution.label()))
                                + attribution
                                        .citation()
                                        .map(citation -> " [" + citation.in(out.language()) + "]")
                                        .orElse("")))
                .orElse(place);
    }

    static void capability(Capability capability, ReportWriter out) {
        title(Label.CAPABILITY, capability.id(), out.say(capability.name()), out);
        List<Bullet> lines = new ArrayList<>();
        line(Label.KIND, out.say(Vocabulary.nameOf(capability.kind())), lines, out);
        line(Label.DESCRIPTION, out.say(capability.description()), lines, out);
        capability.excludes().ifPresent(excludes -> line(Label.EXCLUDES, out.say(excludes), lines, out));
        capability
                .precedents()
                .forEach(before ->
                        line(Label.PRECEDENT, cited(out.say(before.note()), before.citation(), out), lines, out));
        capability
                .setAside()
                .forEach(paper ->
                        line(Label.SET_ASIDE, cited(out.say(paper.note()), paper.citation(), out), lines, out));
        out.document().bullets(lines);
        CapabilitiesSection.write(out, out.facts().capabilities().presences(capability.id()));
        out.bullets(
                out.facts().capabilities().evidence(capability.id()),
                judged -> new Bullet(judged.explanation().in(out.language()), List.of()),
                Label.NOTHING);
        out.heading(2, Label.CLAIMS);
        out.bullets(
                out.facts().corpus().claims().stream()
                        .filter(claim -> claim.capabilities().contains(capability.id()))
                        .toList(),
                claim -> brief(claim, out),
                Label.NOTHING);
    }

    static void benchmark(Benchmark benchmark, ReportWriter out) {
        title(Label.BENCHMARK, benchmark.id(), benchmark.name(), out);
        List<Bullet> lines = new ArrayList<>();
        line(Label.DESCRIPTION, out.say(benchmark.description()), lines, out);
        benchmark
                .dataSet()
                .ifPresent(data -> line(Label.DATA_SET, cited(data.name(), data.citation(), out), lines, out));
        benchmark.url().ifPresent(url -> line(Label.ADDRESS, url, lines, out));
        benchmark
                .metrics()
                .forEach(metric -> line(
                        Label.METRIC,
                        out.say(Label.IN_BRACKETS, out.say(Label.NAMED, metric.id(), metric.name()), metric.unit()),
                        lines,
                        out));
        out.document().bullets(lines);
        out.heading(2, Label.RESULTS);
        List<BenchmarkResult> results = out.facts().corpus().results().stream()
                .filter(result -> result.benchmark().equals(benchmark.id()))
                .toList();
        if (results.isEmpty()) {
            out.paragraph(Label.NO_RESULTS);
            return;
        }
        ModelPage.results(results, Label.MODEL, BenchmarkResult::model, out);
        out.facts().benchmark(benchmark.id()).series().stream()
                .flatMap(series -> series.steps().stream())
                .forEach(step -> out.paragraph(step.explanation().statement()));
    }

    static void source(Source source, ReportWriter out) {
        Corpus corpus = out.facts().corpus();
        title(Label.SOURCE, source.id(), source.title(), out);
        List<Bullet> lines = new ArrayList<>();
        line(Label.KIND, out.say(Vocabulary.nameOf(source.kind())), lines, out);
        line(
                Label.AUTHORS,
                out.list(source.authors().stream().map(Author::name).toList()) + (source.moreAuthors() ? ", …" : ""),
                lines,
                out);
        source.date().ifPresent(date -> line(Label.DATES, date, lines, out));
        source.version().ifPresent(version -> line(Label.VERSION, version, lines, out));
        source.url().ifPresent(url -> line(Label.ADDRESS, url, lines, out));
        line(
                Label.CLAIMS,
                corpus.claims().stream()
                        .filter(claim -> claim.evidence().stream()
                                .anyMatch(evidence -> evidence.source().equals(source.id())))
                        .count(),
                lines,
                out);
        line(
                Label.RESULTS,
                corpus.results().stream()
                        .filter(result -> result.source().equals(source.id()))
                        .count(),
                lines,
                out);
        out.document().bullets(lines);
        List<BuildsOn> later =
                out.facts().lineage().dependents(WorkId.of(source.id().value()));
        if (!later.isEmpty()) {
            out.heading(2, Label.BUILT_ON_BY);
            out.bullets(
                    later,
                    (BuildsOn link) -> new Bullet(link.explanation().in(out.language()), List.of()),
                    Label.NOTHING);
        }
        if (!source.outline().isEmpty()) {
            out.heading(2, Label.SECTIONS);
            out.grid(
                    source.outline(),
                    out.words(Label.SECTION, entry -> entry.section()),
                    out.words(Label.TITLE, entry -> entry.title()),
                    out.words(Label.PAPER, entry -> entry.paper()),
                    out.words(Label.COVERS, entry -> out.list(entry.covers())));
        }
    }
}
