package dev.stemma.report.section;

import dev.stemma.analysis.accounting.AccountingCheck;
import dev.stemma.analysis.accounting.Outcome;
import dev.stemma.analysis.claim.AuditedClaim;
import dev.stemma.analysis.fact.Vocabulary;
import dev.stemma.analysis.lineage.BuildsOn;
import dev.stemma.model.claim.Verdict;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.id.WorkId;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.source.Author;
import dev.stemma.report.document.Bullet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All about a paper. */
final class PaperPage {

    private PaperPage() {}

    static void write(Paper paper, ReportWriter out) {
        EntryPages.title(Label.PAPER, paper.id(), paper.title(), out);
        List<Bullet> lines = new ArrayList<>();
        EntryPages.line(
                Label.AUTHORS,
                out.list(paper.authors().stream().map(Author::name).toList()),
                lines,
                out);
        EntryPages.line(
                Label.DATES,
                out.list(paper.dates().stream()
                        .map(date -> out.say(Label.IN_BRACKETS, date.date(), out.say(Vocabulary.nameOf(date.kind()))))
                        .toList()),
                lines,
                out);
        EntryPages.line(Label.SOURCE, out.list(paper.documents()), lines, out);
        EntryPages.line(Label.SECTIONS, paper.sections().size(), lines, out);
        out.document().bullets(lines);

        out.heading(2, Label.LINEAGE);
        links(out, out.facts().lineage().buildsOn(paper.id()), Label.BUILDS_ON_NOTHING);
        List<BuildsOn> later =
                out.facts().lineage().dependents(WorkId.of(paper.id().value()));
        if (!later.isEmpty()) {
            out.heading(2, Label.BUILT_ON_BY);
            links(out, later, Label.NOTHING);
        }
        ScalingSections.sizes(out, out.scaling(Quantity.PARAMETERS).sizes(paper.id()));
        CapabilitiesSection.write(
                out, CapabilitiesSection.presences(out.facts().capabilities().generation(paper.id())));
        verdicts(paper, out);
        List<AccountingCheck> slips = out.facts().accounting().checks(Outcome.DIFFERS).stream()
                .filter(slip -> slip.subject().paper().equals(Optional.of(paper.id()))
                        || slip.subject()
                                .model()
                                .flatMap(out.facts().corpus()::find)
                                .filter(model -> model.paper().equals(paper.id()))
                                .isPresent())
                .toList();
        if (!slips.isEmpty()) {
            out.heading(2, Label.SLIPS);
            SlipsSection.grid(out, slips);
        }
    }

    private static void links(ReportWriter out, List<BuildsOn> links, Label nothing) {
        out.bullets(links, (BuildsOn link) -> new Bullet(link.explanation().in(out.language()), List.of()), nothing);
    }

    private static void verdicts(Paper paper, ReportWriter out) {
        List<AuditedClaim> claims = out.facts().claims().claims().stream()
                .filter(claim -> claim.claim().paper().equals(paper.id()))
                .toList();
        out.heading(2, Label.VERDICTS);
        List<String> counts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            counts.add(out.say(
                    Label.COUNTED,
                    out.say(Vocabulary.nameOf(verdict)),
                    claims.stream().filter(claim -> claim.verdict() == verdict).count()));
        }
        out.document().paragraph(out.list(counts));
        out.bullets(
                claims.stream()
                        .filter(claim -> claim.verdict() == Verdict.REFUTED)
                        .map(AuditedClaim::claim)
                        .toList(),
                claim -> EntryPages.brief(claim, out),
                Label.NOTHING);
    }
}
