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
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How far two annotators agree on the claims that both labelled independently.
 *
 * <p>Kappa is a measure of two annotators, so three are three pairs. Where one annotator labelled a claim twice, the
 * earlier label counts. Nothing depends on the order of the corpus' lists. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Agreement implements Fact {

    private static final Comparator<Annotation> BY_DATE =
            Comparator.comparing(Annotation::date).thenComparing(Annotation::label);

    private final String first;
    private final String second;
    private final AgreementTable<Verdict> overall;
    private final AgreementTable<AttributionLabel> attributions;
    private final Map<PaperId, AgreementTable<Verdict>> byPaper;
    private final Map<ClaimKind, AgreementTable<Verdict>> byKind;
    private final List<Disagreement> disagreements;

    private Agreement(ClaimOrder order, List<Claim> claims, String first, String second) {
        this.first = first;
        this.second = second;
        AgreementTable<Verdict> all = AgreementTable.none(Verdict.class);
        AgreementTable<AttributionLabel> ofAssertions = AgreementTable.none(AttributionLabel.class);
        Map<PaperId, AgreementTable<Verdict>> papers = new TreeMap<>(order.papers());
        Map<ClaimKind, AgreementTable<Verdict>> kinds = new EnumMap<>(ClaimKind.class);
        List<Disagreement> different = new ArrayList<>();
        for (Claim claim : claims) {
            Optional<Annotation> one = label(claim, first);
            Optional<Annotation> other = label(claim, second);
            if (one.isEmpty() || other.isEmpty()) {
                continue;
            }
            AgreementTable<Verdict> single = AgreementTable.none(Verdict.class)
                    .with(one.get().label(), other.get().label());
            all = all.plus(single);
            List<AttributionLabel> ofFirst = one.get().attributions();
            List<AttributionLabel> ofSecond = other.get().attributions();
            for (int i = 0; i < Math.min(ofFirst.size(), ofSecond.size()); i++) {
                ofAssertions = ofAssertions.with(ofFirst.get(i), ofSecond.get(i));
            }
            papers.merge(claim.paper(), single, AgreementTable::plus);
            kinds.merge(claim.kind(), single, AgreementTable::plus);
            if (one.get().label() != other.get().label()) {
                different.add(new Disagreement(claim, one.get(), other.get()));
            }
        }
        this.overall = all;
        this.attributions = ofAssertions;
        this.byPaper = Collections.unmodifiableMap(papers);
        this.byKind = Collections.unmodifiableMap(kinds);
        this.disagreements = List.copyOf(different);
    }

    private static Optional<Annotation> label(Claim claim, String annotator) {
        return claim.annotations().stream()
                .filter(annotation -> annotation.annotator().equals(annotator))
                .min(BY_DATE);
    }

    /** Returns the claims that anybody labelled independently, by generation, then in the order of the paper's sections. */
    private static List<Claim> labelled(Lineage lineage, ClaimOrder order) {
        return lineage.corpus().claims().stream()
                .filter(claim -> !claim.annotations().isEmpty())
                .map(claim -> new AuditedClaim(claim, List.of()))
                .sorted(order.claims())
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
        ClaimOrder order = new ClaimOrder(lineage);
        return new Agreement(order, labelled(lineage, order), first, second);
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
        ClaimOrder order = new ClaimOrder(lineage);
        List<Claim> claims = labelled(lineage, order);
        TreeSet<String> names = new TreeSet<>(annotators);
        return names.stream()
                .flatMap(first ->
                        names.tailSet(first, false).stream().map(second -> new Agreement(order, claims, first, second)))
                .filter(agreement -> agreement.overall.total() > 0)
                .toList();
    }

    /** {@return the annotator whose labels are the rows of the tables} */
    public String first() {
        return first;
    }

    /** {@return the annotator whose labels are the columns of the tables} */
    public String second() {
        return second;
    }

    /** {@return the table of all claims that both labelled} */
    public AgreementTable<Verdict> overall() {
        return overall;
    }

    /** {@return the table of the attributions of all assertions by readings that both labelled; of no items if these were not judged} */
    public AgreementTable<AttributionLabel> attributions() {
        return attributions;
    }

    /** {@return a table for each paper, in generation order; papers without common claims are left out} */
    public Map<PaperId, AgreementTable<Verdict>> byPaper() {
        return byPaper;
    }

    /**
     * {@return a table for each kind of claim, in the order of {@link ClaimKind}; kinds without common claims are left out}
     */
    public Map<ClaimKind, AgreementTable<Verdict>> byKind() {
        return byKind;
    }

    /**
     * {@return the claims that the two labelled differently, by generation, then in the order of the paper's sections}
     */
    public List<Disagreement> disagreements() {
        return disagreements;
    }

    @Override
    public Explanation explanation() {
        String en = first + " and " + second + " agree on " + inEnglish(overall, "claims");
        String zh = first + " 与 " + second + " 在 " + inChinese(overall, "条论断", "条");
        return Explanation.of(
                attributions.total() == 0
                        ? LocalizedText.of(en, zh)
                        : LocalizedText.of(
                                en + "; on which section says it, they agree on "
                                        + inEnglish(attributions, "assertions"),
                                zh + "；关于何处有此说，在 " + inChinese(attributions, "处提出", "处")),
                disagreements.stream().map(Disagreement::explanation).toList());
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

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Agreement other
                && first.equals(other.first)
                && second.equals(other.second)
                && overall.equals(other.overall)
                && attributions.equals(other.attributions)
                && byPaper.equals(other.byPaper)
                && byKind.equals(other.byKind)
                && disagreements.equals(other.disagreements);
    }

    @Override
    public int hashCode() {
        return Objects.hash(first, second, overall, byPaper, byKind);
    }

    /** Returns both annotators, agreement and kappa. */
    @Override
    public String toString() {
        return first + " and " + second + ": " + overall;
    }
}
