package dev.stemma.analysis.claim;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.internal.Numbers;
import dev.stemma.analysis.lineage.Lineage;
import dev.stemma.model.Corpus;
import dev.stemma.model.claim.Annotation;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.claim.ClaimKind;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.source.LocalizedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
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

    private Agreement(Corpus corpus, String first, String second) {
        this.first = first;
        this.second = second;
        ClaimOrder order = new ClaimOrder(Lineage.of(corpus));
        AgreementTable all = AgreementTable.NONE;
        Map<PaperId, AgreementTable> papers = new TreeMap<>(order.papers());
        Map<ClaimKind, AgreementTable> kinds = new TreeMap<>();
        List<Disagreement> different = new ArrayList<>();
        List<AuditedClaim> sorted = order.sorted(corpus.claims().stream()
                .map(claim -> new AuditedClaim(claim, List.of()))
                .toList());
        for (AuditedClaim audited : sorted) {
            Claim claim = audited.claim();
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
        this.byPaper = Collections.unmodifiableMap(new LinkedHashMap<>(papers));
        this.byKind = Collections.unmodifiableMap(new LinkedHashMap<>(kinds));
        this.disagreements = List.copyOf(different);
    }

    private static Optional<Annotation> label(Claim claim, String annotator) {
        return claim.annotations().stream()
                .filter(annotation -> annotation.annotator().equals(annotator))
                .min(BY_DATE);
    }

    /**
     * Returns the agreement of the two annotators who labelled the most claims in common.
     *
     * @param corpus the corpus
     * @return the agreement; of several such pairs the first in alphabetical order, empty if no claim has labels of two
     */
    public static Optional<Agreement> of(Corpus corpus) {
        return pairs(corpus).stream().reduce((best, next) -> next.overall.total() > best.overall.total() ? next : best);
    }

    /**
     * Returns the agreement of two annotators.
     *
     * @param corpus the corpus
     * @param first one annotator, as the annotations name them
     * @param second another annotator
     * @return the agreement, over no claims if they have none in common
     * @throws IllegalArgumentException if both are the same
     */
    public static Agreement of(Corpus corpus, String first, String second) {
        Objects.requireNonNull(corpus, "corpus");
        if (first.equals(second)) {
            throw new IllegalArgumentException("both annotators are '" + first + "', expected two");
        }
        return new Agreement(corpus, first, second);
    }

    /**
     * Returns the agreement of each two annotators who labelled a claim in common.
     *
     * @param corpus the corpus
     * @return an immutable list in alphabetical order of the annotators
     */
    public static List<Agreement> pairs(Corpus corpus) {
        TreeSet<String> annotators = new TreeSet<>();
        corpus.claims()
                .forEach(claim -> claim.annotations().forEach(annotation -> annotators.add(annotation.annotator())));
        return annotators.stream()
                .flatMap(first ->
                        annotators.tailSet(first, false).stream().map(second -> new Agreement(corpus, first, second)))
                .filter(agreement -> agreement.overall.total() > 0)
                .toList();
    }

    /**
     * Returns the annotator whose labels are the rows of the tables.
     *
     * @return the first annotator
     */
    public String first() {
        return first;
    }

    /**
     * Returns the annotator whose labels are the columns of the tables.
     *
     * @return the second annotator
     */
    public String second() {
        return second;
    }

    /**
     * Returns the table of all claims that both labelled.
     *
     * @return the table, with percentage agreement and kappa
     */
    public AgreementTable overall() {
        return overall;
    }

    /**
     * Returns a table for each paper.
     *
     * @return an immutable map in generation order; papers without common claims are left out
     */
    public Map<PaperId, AgreementTable> byPaper() {
        return byPaper;
    }

    /**
     * Returns a table for each kind of claim.
     *
     * @return an immutable map in the order of {@link ClaimKind}; kinds without common claims are left out
     */
    public Map<ClaimKind, AgreementTable> byKind() {
        return byKind;
    }

    /**
     * Returns the claims that the two labelled differently.
     *
     * @return an immutable list by generation, then in the order of the paper's sections
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
