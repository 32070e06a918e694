package dev.stemma.analysis.claim;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.internal.Numbers;
import dev.stemma.analysis.internal.Texts;
import dev.stemma.analysis.lineage.Lineage;
import dev.stemma.model.claim.AttributionLabel;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.claim.ClaimKind;
import dev.stemma.model.claim.Verdict;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.source.LocalizedText;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeSet;

/**
 * How far two annotators agree on the claims that both labelled independently.
 *
 * <p>Kappa is a measure of two annotators, so three are three pairs. Where one annotator labelled a claim twice, the
 * earlier label counts. Nothing depends on the order of the corpus' lists. Immutable and thread-safe.
 *
 * @param first the annotator whose labels are the rows of the tables
 * @param second the annotator whose labels are the columns of the tables
 * @param common the claims that both labelled, by generation, then in the order of the paper's sections
 * @since 0.1.0
 */
public record Agreement(String first, String second, List<LabelPair> common) implements Fact {

    /** Copies the list. */
    public Agreement {
        common = List.copyOf(common);
    }

    private static Agreement of(List<Claim> claims, String first, String second) {
        return new Agreement(
                first,
                second,
                claims.stream()
                        .flatMap(claim -> LabelPair.of(claim, first, second).stream())
                        .toList());
    }

    /** Returns the claims that anybody labelled independently, by generation, then in the order of the paper's sections. */
    private static List<Claim> labelled(Lineage lineage) {
        return lineage.corpus().claims().stream()
                .filter(claim -> !claim.annotations().isEmpty())
                .map(claim -> new AuditedClaim(claim, List.of()))
                .sorted(new ClaimOrder(lineage).claims())
                .map(AuditedClaim::claim)
                .toList();
    }

    /**
     * {@return the agreement of two annotators, over no claims if they have none in common}
     *
     * @param lineage the lineage of the corpus
     * @param first one annotator, as the annotations name them
     * @param second another annotator
     * @throws IllegalArgumentException if both are the same
     */
    public static Agreement of(Lineage lineage, String first, String second) {
        if (first.equals(second)) {
            throw new IllegalArgumentException("both annotators are '" + first + "', expected two");
        }
        return of(labelled(lineage), first, second);
    }

    /**
     * {@return the agreement of each two of some annotators who labelled a claim in common, in alphabetical order}
     *
     * <p>It takes time with the number of pairs.
     *
     * @param lineage the lineage of the corpus
     * @param annotators the annotators, as the annotations name them
     */
    public static List<Agreement> pairs(Lineage lineage, Collection<String> annotators) {
        List<Claim> claims = labelled(lineage);
        TreeSet<String> names = new TreeSet<>(annotators);
        return names.stream()
                .flatMap(first -> names.tailSet(first, false).stream().map(second -> of(claims, first, second)))
                .filter(agreement -> !agreement.common.isEmpty())
                .toList();
    }

    /** {@return those of the {@link #common()} claims that the two labelled differently} */
    public List<LabelPair> disagreements() {
        return common.stream().filter(pair -> !pair.agrees()).toList();
    }

    /** {@return the table of all claims that both labelled} */
    public AgreementTable<Verdict> overall() {
        return common.stream().map(LabelPair::table).reduce(AgreementTable.none(), AgreementTable::plus);
    }

    /** {@return the table of the attributions of all assertions by readings that both labelled; of no items if these were not judged} */
    public AgreementTable<AttributionLabel> attributions() {
        AgreementTable<AttributionLabel> table = AgreementTable.none();
        for (LabelPair pair : common) {
            List<AttributionLabel> ofFirst = pair.first().attributions();
            List<AttributionLabel> ofSecond = pair.second().attributions();
            for (int i = 0; i < Math.min(ofFirst.size(), ofSecond.size()); i++) {
                table = table.plus(AgreementTable.of(ofFirst.get(i), ofSecond.get(i)));
            }
        }
        return table;
    }

    /** {@return a table for each paper, in generation order; papers without common claims are left out} */
    public Map<PaperId, AgreementTable<Verdict>> byPaper() {
        Map<PaperId, AgreementTable<Verdict>> tables = new LinkedHashMap<>();
        common.forEach(pair -> tables.merge(pair.claim().paper(), pair.table(), AgreementTable::plus));
        return tables;
    }

    /**
     * {@return a table for each kind of claim, in the order of {@link ClaimKind}; kinds without common claims are left out}
     */
    public Map<ClaimKind, AgreementTable<Verdict>> byKind() {
        Map<ClaimKind, AgreementTable<Verdict>> tables = new EnumMap<>(ClaimKind.class);
        common.forEach(pair -> tables.merge(pair.claim().kind(), pair.table(), AgreementTable::plus));
        return tables;
    }

    @Override
    public Explanation explanation() {
        AgreementTable<AttributionLabel> attributions = attributions();
        return Explanation.of(
                Texts.of(
                        "{0} and {1} agree on {2}{3}",
                        "{0} 与 {1} 在 {2}{3}",
                        first,
                        second,
                        words(overall(), LocalizedText.of("claims", "条论断"), "条"),
                        Texts.when(
                                attributions.total() > 0,
                                "; on which section says it, they agree on {0}",
                                "；关于何处有此说，在 {0}",
                                words(attributions, LocalizedText.of("assertions", "处提出"), "处"))),
                disagreements().stream().map(LabelPair::explanation).toList());
    }

    private static LocalizedText words(AgreementTable<?> table, LocalizedText items, String counter) {
        OptionalDouble share = table.observedAgreement();
        OptionalDouble kappa = table.kappa();
        return Texts.of(
                "{0} of {1} {2}{4}; Cohen's kappa is {5}",
                "{1} {2}中有 {0} {3}判断一致{4}；Cohen kappa {5}",
                table.agreed(),
                table.total(),
                items,
                counter,
                Texts.when(share.isPresent(), " ({0})", "（{0}）", Numbers.percent(share.orElse(0))),
                kappa.isPresent()
                        ? Texts.of("{0}", "为 {0}", Numbers.decimals(kappa.getAsDouble()))
                        : LocalizedText.of("undefined", "无定义"));
    }

    /** Returns both annotators, agreement and kappa. */
    @Override
    public String toString() {
        return first + " and " + second + ": " + overall();
    }
}
