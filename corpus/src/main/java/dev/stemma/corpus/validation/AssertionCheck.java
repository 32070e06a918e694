package dev.stemma.corpus.validation;

import dev.stemma.corpus.problem.Rule;
import dev.stemma.model.claim.Assertion;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.claim.PaperAssertion;
import dev.stemma.model.claim.ReadingAssertion;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.id.SectionId;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.source.OutlineEntry;
import dev.stemma.model.source.Source;
import dev.stemma.model.source.SourceKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@link Rule#CLAIM_ASSERTION}: somebody asserts every claim, and a reading only where it is about that paper. */
final class AssertionCheck implements Check {

    @Override
    public void run(Scope scope) {
        scope.eachClaim(new Run(scope)::claim);
    }

    private static final class Run {

        private static final int SHOWN = 20;

        private final Scope scope;
        private final Map<SourceId, Map<SectionId, List<OutlineEntry>>> outlines = new HashMap<>();
        private final Map<PaperId, Set<SourceId>> documents = new HashMap<>();

        Run(Scope scope) {
            this.scope = scope;
            for (Source source : scope.corpus().sources()) {
                if (!source.outline().isEmpty()) {
                    outlines.put(source.id(), bySection(source));
                }
            }
            for (Paper paper : scope.corpus().papers()) {
                documents.put(paper.id(), new HashSet<>(paper.documents()));
            }
        }

        private static Map<SectionId, List<OutlineEntry>> bySection(Source source) {
            Map<SectionId, List<OutlineEntry>> entries = new HashMap<>();
            for (OutlineEntry entry : source.outline()) {
                entries.computeIfAbsent(entry.section(), unused -> new ArrayList<>(1))
                        .add(entry);
            }
            return entries;
        }

        void claim(Claim claim) {
            if (claim.assertions().isEmpty()) {
                scope.report(
                        claim,
                        At.property("assertions"),
                        Rule.CLAIM_ASSERTION,
                        "nobody asserts the claim",
                        "say where the reading or the paper asserts it");
            }
            for (int i = 0; i < claim.assertions().size(); i++) {
                Assertion assertion = claim.assertions().get(i);
                if (assertion instanceof ReadingAssertion byReading) {
                    byReading(claim, i, byReading);
                } else if (assertion instanceof PaperAssertion byPaper) {
                    byPaper(claim, i, byPaper);
                }
            }
        }

        private void byReading(Claim claim, int number, ReadingAssertion assertion) {
            Optional<Source> source = scope.corpus().find(assertion.source());
            if (source.isEmpty()) {
                return; // reported as a dangling reference
            }
            if (source.get().kind() != SourceKind.READING) {
                scope.report(
                        claim,
                        At.element("assertions", number).member("source"),
                        Rule.CLAIM_ASSERTION,
                        "the source '" + assertion.source() + "' is not a reading but a "
                                + source.get().kind(),
                        "name a reading, or make it an assertion of kind 'paper'");
            }
            List<OutlineEntry> entries =
                    outlines.getOrDefault(assertion.source(), Map.of()).getOrDefault(assertion.section(), List.of());
            for (OutlineEntry entry : entries) {
                if (!entry.paper().equals(claim.paper())) {
                    scope.report(
                            claim,
                            At.element("assertions", number).member("section"),
                            Rule.CLAIM_ASSERTION,
                            "section '" + entry.section() + "' of the reading is about paper '" + entry.paper()
                                    + "', the claim about '" + claim.paper() + "'",
                            "mend the section, or move the claim to that paper");
                }
            }
        }

        private void byPaper(Claim claim, int number, PaperAssertion assertion) {
            Set<SourceId> own = documents.get(claim.paper());
            if (own != null && !own.contains(assertion.source())) {
                scope.report(
                        claim,
                        At.element("assertions", number).member("source"),
                        Rule.CLAIM_ASSERTION,
                        "the source '" + assertion.source() + "' is not a document of paper '" + claim.paper() + "'",
                        "name one of its documents: "
                                + scope.corpus().get(claim.paper()).documents().stream()
                                        .limit(SHOWN)
                                        .toList());
            }
        }
    }
}
