package dev.stemma.analysis.claim;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.internal.Numbers;
import dev.stemma.analysis.lineage.Lineage;
import dev.stemma.model.claim.Annotation;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.claim.ClaimKind;
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
    private final AgreementTable overall;
    private final Map<PaperId, AgreementTable> byPaper;
    private final Map<ClaimKind, AgreementTable> byKind;
    private final List<Disagreement> disagreements;

    private Agreement(ClaimOrder order, List<Claim> claims, String first, String second) {
        this.first = first;
        this.second = second;
        AgreementTable all = AgreementTable.NONE;
        Map<PaperId, AgreementTable> papers = new TreeMap<>(order.papers());
        Map<ClaimKind, AgreementTable> kinds = new EnumMap<>(ClaimKind.class);
        List<Disagreement> different = new ArrayList<>();
        for (Claim claim : claims) {
            Optional<Annotation> one = label(claim, first);
            Optional<Annotation> other = label(claim, second);
            if (one.isEmpty() || other.isEmpty()) {
                continue;
            }
            AgreementTable single =
                    AgreementTable.NONE.with(one.get().label(), other.get().label());
            all = all.plus(single);
            papers.merge(claim.paper(), single, AgreementTable::plus);
            kinds.merge(claim.kind(), single, AgreementTable::plus);
            if (one.get().label() != other.get().label()) {
                different.add(new Disagreement(claim, one.get(), other.get()));
            }
        }
        this.overall = all;
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
    public AgreementTable overall() {
        return overall;
    }

    /** {@return a table for each paper, in generation order; papers without common claims are left out} */
    public Map<PaperId, AgreementTable> byPaper() {
        return byPaper;
    }

    /**
     * {@return a table for each kind of claim, in the order of {@link ClaimKind}; kinds without common claims are left out}
     */
    public Map<ClaimKind, AgreementTable> byKind() {
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
        OptionalDouble kappa = overall.kappa();
        String value = kappa.isPresent() ? Numbers.decimals(kappa.getAsDouble()) : "";
        String share = overall.observedAgreement().isPresent()
                ? Numbers.percent(overall.observedAgreement().getAsDouble())
                : "";
        return Explanation.of(
                LocalizedText.of(
                        first + " and " + second + " agree on " + overall.agreed() + " of " + overall.total()
                                + " claims"
                                + (share.isEmpty() ? "" : " (" + share + ")")
                                + (kappa.isPresent() ? "; Cohen's kappa is " + value : "; Cohen's kappa is undefined"),
                        first + " 与 " + second + " 在 " + overall.total() + " 条论断中有 " + overall.agreed() + " 条判断一致"
                                + (share.isEmpty() ? "" : "（" + share + "）")
                                + (kappa.isPresent() ? "；Cohen kappa 为 " + value : "；Cohen kappa 无定义")),
                disagreements.stream().map(Disagreement::explanation).toList());
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Agreement other
                && first.equals(other.first)
                && second.equals(other.second)
                && overall.equals(other.overall)
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
