package dev.stemma.report.section;

import dev.stemma.analysis.accounting.AccountingCheck;
import dev.stemma.analysis.accounting.Outcome;
import dev.stemma.analysis.claim.AuditedClaim;
import dev.stemma.analysis.fact.Vocabulary;
import dev.stemma.model.claim.Verdict;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.id.WorkId;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.paper.PaperDate;
import dev.stemma.model.source.Author;
import java.util.List;
import java.util.Optional;

/** All about a paper. */
final class PaperPage {

    private PaperPage() {}

    static void write(Paper paper, ReportWriter out) {
        new EntryLines(out, Label.PAPER, paper.id(), paper.title())
                .add(Label.AUTHORS, out.list(paper.authors(), Author::name))
                .add(Label.DATES, out.list(paper.dates(), date -> dated(date, out)))
                .add(Label.SOURCE, paper.documents())
                .add(Label.SECTIONS, paper.sections().size())
                .write();

        out.heading(2, Label.LINEAGE);
        out.explanations(out.facts().lineage().buildsOn(paper.id()), Label.BUILDS_ON_NOTHING);
        EntryPages.builtOnBy(WorkId.of(paper.id().value()), out);
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

    /** A date, and what happened then. */
    static String dated(PaperDate date, ReportWriter out) {
        return out.say(Label.IN_BRACKETS, date.date(), Vocabulary.nameOf(date.kind()));
    }

    private static void verdicts(Paper paper, ReportWriter out) {
        List<AuditedClaim> claims = out.facts().claims().claims().stream()
                .filter(claim -> claim.claim().paper().equals(paper.id()))
                .toList();
        out.heading(2, Label.VERDICTS);
        out.document()
                .paragraph(out.list(
                        List.of(Verdict.values()),
                        verdict -> out.say(
                                Label.COUNTED,
                                Vocabulary.nameOf(verdict),
                                claims.stream()
                                        .filter(claim -> claim.verdict() == verdict)
                                        .count())));
        out.bullets(
                claims.stream()
                        .filter(claim -> claim.verdict() == Verdict.REFUTED)
                        .map(AuditedClaim::claim)
                        .toList(),
                claim -> EntryPages.brief(claim, out),
                Label.NOTHING);
    }
}
