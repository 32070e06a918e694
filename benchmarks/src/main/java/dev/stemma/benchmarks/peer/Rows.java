package dev.stemma.benchmarks.peer;

import dev.stemma.analysis.lineage.Lineage;
import dev.stemma.analysis.scaling.DecimalYear;
import dev.stemma.model.Corpus;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.id.CapabilityId;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.id.WorkId;
import dev.stemma.model.paper.Paper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the peers load: a generated corpus as rows, with the logarithms and ranks worked out as a careful user would.
 *
 * @param papers the papers in generation order, so that the number of a row is the paper's rank
 * @param claims the claims
 * @param capabilities the capabilities in order
 */
record Rows(List<PaperRow> papers, List<ClaimRow> claims, List<CapabilityRow> capabilities) {

    /**
     * A paper.
     *
     * @param id its id
     * @param year when it was first public
     * @param logParameters log10 of the parameters; not a number if they are withheld
     * @param buildsOn the ranks of the papers it builds on
     */
    record PaperRow(String id, double year, double logParameters, int[] buildsOn) {}

    /**
     * A claim.
     *
     * @param id its id
     * @param paper the rank of its paper
     * @param capability the number of its capability
     * @param kind its kind's place
     * @param verdict its verdict's place
     */
    record ClaimRow(String id, int paper, int capability, int kind, int verdict) {}

    /**
     * A capability.
     *
     * @param id its id
     * @param demonstrated the ranks of the papers that demonstrate it
     */
    record CapabilityRow(String id, int[] demonstrated) {}

    private static <K> int place(Map<K, Integer> places, K id) {
        return Objects.requireNonNull(places.get(id), id::toString);
    }

    static Rows of(Corpus corpus) {
        List<Paper> generations = Lineage.of(corpus).generations();
        Map<PaperId, Integer> ranks = new HashMap<>();
        generations.forEach(paper -> ranks.put(paper.id(), ranks.size()));
        Map<CapabilityId, Integer> numbers = new HashMap<>();
        corpus.capabilities().forEach(capability -> numbers.put(capability.id(), numbers.size()));
        List<ClaimRow> claims = new ArrayList<>();
        for (Claim claim : corpus.claims()) {
            claims.add(new ClaimRow(
                    claim.id().value(),
                    place(ranks, claim.paper()),
                    place(numbers, claim.capabilities().get(0)),
                    claim.kind().ordinal(),
                    claim.verdict().ordinal()));
        }
        return new Rows(
                generations.stream().map(paper -> row(corpus, paper, ranks)).toList(),
                claims,
                corpus.capabilities().stream()
                        .map(capability -> new CapabilityRow(
                                capability.id().value(),
                                capability.demonstrations().stream()
                                        .mapToInt(shown -> ranks.get(shown.paper()))
                                        .toArray()))
                        .toList());
    }

    private static PaperRow row(Corpus corpus, Paper paper, Map<PaperId, Integer> ranks) {
        double parameters = corpus.modelsOf(paper.id())
                .get(0)
                .disclosure(Quantity.PARAMETERS)
                .flatMap(disclosure -> disclosure.preferred().amount())
                .flatMap(amount -> amount.number())
                .map(number -> Math.log10(number.doubleValue()))
                .orElse(Double.NaN);
        int[] buildsOn = paper.buildsOn().stream()
                .map(influence -> influence.work())
                .map(WorkId::value)
                .mapToInt(work -> ranks.get(PaperId.of(work)))
                .toArray();
        return new PaperRow(paper.id().value(), year(paper), parameters, buildsOn);
    }

    /** Returns when a paper was first public. */
    static double year(Paper paper) {
        return DecimalYear.DAY_OF_YEAR.of(
                paper.firstPublic().orElseThrow().date().earliest());
    }
}
