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
import dev.stemma.model.source.OutlineEntry;
import dev.stemma.model.source.Source;
import dev.stemma.report.document.Bullet;
import java.util.List;
import java.util.stream.Stream;

/** All about a claim, a capability, a benchmark or a source. */
final class EntryPages {

    private EntryPages() {}

    /** A claim in short, with its verdict. */
    static Bullet brief(Claim claim, ReportWriter out) {
        return out.bullet(claim.statement(), verdict(claim, out));
    }

    private static String verdict(Claim claim, ReportWriter out) {
        return out.say(Label.IN_BRACKETS, Vocabulary.nameOf(claim.verdict()), claim.id());
    }

    /** A claim with its verdict, why, and by which evidence. */
    static Bullet inFull(Claim claim, ReportWriter out) {
        String why = out.say(Label.RATIONALE, claim.rationale());
        return out.bullet(claim.statement(), verdict(claim, out), why, evidence(claim, out));
    }

    static String evidence(Claim claim, ReportWriter out) {
        return out.say(Label.EVIDENCE, out.cite(claim.evidence().stream().map(each -> stance(each, out))));
    }

    /** Where evidence stands, and whether it is for or against. */
    private static String stance(Evidence evidence, ReportWriter out) {
        return out.say(Label.IN_BRACKETS, evidence.citation(), Vocabulary.nameOf(evidence.stance()));
    }

    static void claim(Claim claim, ReportWriter out) {
        EntryLines lines = new EntryLines(out, Label.CLAIM, claim.id(), claim.statement())
                .add(Label.VERDICT, Vocabulary.nameOf(claim.verdict()))
                .add(Label.WHY, claim.rationale())
                .add(Label.PAPER, out.say(Label.PAPER_SECTION, claim.paper(), claim.section()))
                .add(Label.KIND, Vocabulary.nameOf(claim.kind()))
                .add(Label.CAPABILITY, claim.capabilities())
                .add(Label.CONTRADICTS, claim.contradicts())
                .add(Label.SETTLEMENT, claim.settlement());
        claim.limitationLinks()
                .forEach(link -> lines.add(
                        Label.NAMED,
                        Vocabulary.nameOf(link.relation()),
                        link.earlier().map(id -> id + " - ").orElse("")
                                + out.say(Label.IN_BRACKETS, link.reason(), link.citation())));
        lines.write();
        out.heading(2, Label.EVIDENCE_FOR_AND_AGAINST);
        out.bullets(claim.evidence(), evidence -> out.bullet(stance(evidence, out), evidence.note()), Label.NOTHING);
        out.heading(2, Label.WHERE_ASSERTED);
        out.bullets(claim.assertions(), assertion -> assertion(assertion, out), Label.NOTHING);
        if (!claim.annotations().isEmpty()) {
            out.heading(2, Label.LABELLED);
            out.bullets(
                    claim.annotations(),
                    annotation -> out.bullet(out.say(
                            Label.NAMED,
                            out.say(Label.IN_BRACKETS, annotation.annotator(), annotation.date()),
                            Vocabulary.nameOf(annotation.label()))),
                    Label.NOTHING);
        }
    }

    private static Bullet assertion(Assertion assertion, ReportWriter out) {
        return assertion.match(
                reading -> out.bullet(place(reading, out), reading.attribution().flatMap(Attribution::reason)),
                paper -> out.bullet(out.say(Label.IN_BRACKETS, paper.citation(), Label.PAPER)));
    }

    private static String place(ReadingAssertion reading, ReportWriter out) {
        String place = out.place(reading);
        return reading.attribution()
                .map(attribution -> out.say(
                        Label.NAMED,
                        place,
                        out.say(Vocabulary.nameOf(attribution.label()))
                                + attribution
                                        .citation()
                                        .map(citation -> " [" + out.say(citation) + "]")
                                        .orElse("")))
                .orElse(place);
    }

    static void capability(Capability capability, ReportWriter out) {
        EntryLines lines = new EntryLines(out, Label.CAPABILITY, capability.id(), capability.name())
                .add(Label.KIND, Vocabulary.nameOf(capability.kind()))
                .add(Label.DESCRIPTION, capability.description())
                .add(Label.EXCLUDES, capability.excludes());
        capability
                .precedents()
                .forEach(each -> lines.add(Label.PRECEDENT, out.say(Label.IN_BRACKETS, each.note(), each.citation())));
        capability
                .setAside()
                .forEach(each -> lines.add(Label.SET_ASIDE, out.say(Label.IN_BRACKETS, each.note(), each.citation())));
        lines.write();
        CapabilitiesSection.write(out, out.facts().capabilities().presences(capability.id()));
        out.explanations(out.facts().capabilities().evidence(capability.id()), Label.NOTHING);
        out.heading(2, Label.CLAIMS);
        out.bullets(
                out.facts().corpus().claims().stream()
                        .filter(claim -> claim.capabilities().contains(capability.id()))
                        .toList(),
                claim -> brief(claim, out),
                Label.NOTHING);
    }

    static void benchmark(Benchmark benchmark, ReportWriter out) {
        EntryLines lines = new EntryLines(out, Label.BENCHMARK, benchmark.id(), benchmark.name())
                .add(Label.DESCRIPTION, benchmark.description())
                .add(
                        Label.DATA_SET,
                        benchmark.dataSet().map(data -> out.say(Label.IN_BRACKETS, data.name(), data.citation())))
                .add(Label.ADDRESS, benchmark.url());
        benchmark
                .metrics()
                .forEach(metric -> lines.add(
                        Label.METRIC,
                        out.say(Label.IN_BRACKETS, out.say(Label.NAMED, metric.id(), metric.name()), metric.unit())));
        lines.write();
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
        Stream<Claim> claims = corpus.claims().stream()
                .filter(claim -> claim.evidence().stream()
                        .anyMatch(evidence -> evidence.source().equals(source.id())));
        Stream<BenchmarkResult> results =
                corpus.results().stream().filter(result -> result.source().equals(source.id()));
        new EntryLines(out, Label.SOURCE, source.id(), source.title())
                .add(Label.KIND, Vocabulary.nameOf(source.kind()))
                .add(Label.AUTHORS, out.list(source.authors(), Author::name) + (source.moreAuthors() ? ", …" : ""))
                .add(Label.DATES, source.date())
                .add(Label.VERSION, source.version())
                .add(Label.ADDRESS, source.url())
                .add(Label.CLAIMS, claims.count())
                .add(Label.RESULTS, results.count())
                .write();
        builtOnBy(WorkId.of(source.id().value()), out);
        if (!source.outline().isEmpty()) {
            out.heading(2, Label.SECTIONS);
            out.grid(
                    source.outline(),
                    out.words(Label.SECTION, OutlineEntry::section),
                    out.words(Label.TITLE, OutlineEntry::title),
                    out.words(Label.PAPER, OutlineEntry::paper),
                    out.words(Label.COVERS, OutlineEntry::covers));
        }
    }

    /** The papers that build on a work, if there are any. */
    static void builtOnBy(WorkId work, ReportWriter out) {
        List<BuildsOn> later = out.facts().lineage().dependents(work);
        if (!later.isEmpty()) {
            out.heading(2, Label.BUILT_ON_BY);
            out.explanations(later, Label.NOTHING);
        }
    }
}
