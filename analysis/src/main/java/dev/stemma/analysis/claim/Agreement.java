package dev.stemma.analysis.claim;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.internal.Numbers;
import dev.stemma.analysis.lineage.Lineage;
import dev.stemma.model.claim.Annotation;
import dev.stemma.model.claim.AttributionLabel;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.claim.ClaimKind;
import dev.stemma.model.claim.Verdict;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.source.LocalizedText;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private static final Comparator<Annotation> BY_DATE =
            Comparator.comparing(Annotation::date).thenComparing(Annotation::label);

    /** Copies the list. */
    public Agreement {
        common = List.copyOf(common);
    }

    private static Agreement of(List<Claim> claims, String first, String second) {
        return new Agreement(
                first,
                second,
                claims.stream()
                        .flatMap(claim -> label(claim, first).stream()
                                .flatMap(one ->
                                        label(claim, second).stream().map(other -> new LabelPair(claim, one, other))))
                        .toList());
    }

    private static Optional<Annotation> label(Claim claim, String annotator) {
        return claim.annotations().stream()
                .filter(annotation -> annotation.annotator().equals(annotator))
                .min(BY_DATE);
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
        String en = first + " and " + second + " agree on " + inEnglish(overall(), "claims");
        String zh = first + " 与 " + second + " 在 " + inChinese(overall(), "条论断", "条");
        return Explanation.of(
                attributions.total() == 0
                        ? LocalizedText.of(en, zh)
                        : LocalizedText.of(
                                en + "; on which section says it, they agree on "
                                        + inEnglish(attributions, "assertions"),
                                zh + "；关于何处有此说，在 " + inChinese(attributions, "处提出", "处")),
                disagreements().stream().map(LabelPair::explanation).toList());
    }

    private static String inEnglish(AgreementTable<?> table, String items) {
        OptionalDouble share = table.observedAgreement();
        OptionalDouble kappa = table.kappa();
        return table.agreed() + " of " + table.total() + " " + items
                + (share.isPresent() ? " (" + Numbers.percent(share.getAsDouble()) + ")" : "")
                + "; Cohen's kappa is "
                + (kappa.isPresent() ? Numbers.decimals(kappa.getAsDouble()) : "undefined");
    }

    private static String inChinese(AgreementTable<?> table, String items, String counter) {
        OptionalDouble share = table.observedAgreement();
        OptionalDouble kappa = table.kappa();
        return table.total() + " " + items + "中有 " + table.agreed() + " " + counter + "判断一致"
                + (share.isPresent() ? "（" + Numbers.percent(share.getAsDouble()) + "）" : "")
                + "；Cohen kappa "
                + (kappa.isPresent() ? "为 " + Numbers.decimals(kappa.getAsDouble()) : "无定义");
    }

    /** Returns both annotators, agreement and kappa. */
    @Override
    public String toString() {
        return first + " and " + second + ": " + overall();
    }
}
