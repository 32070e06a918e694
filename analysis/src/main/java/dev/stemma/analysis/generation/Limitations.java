package dev.stemma.analysis.generation;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.internal.Claims;
import dev.stemma.analysis.internal.Texts;
import dev.stemma.analysis.lineage.Lineage;
import dev.stemma.model.Corpus;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.claim.ClaimKind;
import dev.stemma.model.claim.LimitationLink;
import dev.stemma.model.claim.LimitationRelation;
import dev.stemma.model.id.ClaimId;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.id.UnknownIdException;
import dev.stemma.model.paper.Paper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The limitations that papers admit and their texts bear out, and what later papers make of them.
 *
 * <p>Only the links that the corpus has are counted: a limitation is never taken for new, gone or still there because nobody
 * mentions it. What a paper makes of an earlier limitation is what its own claims say, so that one which was lifted remains in
 * no later paper but by a new statement. Links of claims that do not hold, and links to what is no limitation or not of an
 * earlier paper, are left aside. Nothing depends on the order of the corpus' lists. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Limitations implements Fact {

    /** How many links are followed for one pair of papers; a chain of restatements is as long as there are generations. */
    private static final int MOST_LINKS = 1_000;

    private final Corpus corpus;
    private final Map<PaperId, List<Claim>> admitted = new LinkedHashMap<>();
    private final Map<PaperId, List<Claim>> linked = new HashMap<>();
    private final Map<PaperId, Integer> places = new HashMap<>();

    private Limitations(Corpus corpus, List<PaperId> generations) {
        this.corpus = corpus;
        generations.forEach(paper -> {
            places.put(paper, places.size());
            admitted.put(paper, new ArrayList<>());
        });
        corpus.claims().stream()
                .filter(claim -> claim.verdict().isBorneOut())
                .sorted(Comparator.comparing(Claim::id))
                .forEach(claim -> {
                    List<Claim> ofPaper = admitted.get(claim.paper());
                    if (ofPaper != null && claim.kind() == ClaimKind.LIMITATION) {
                        ofPaper.add(claim);
                    }
                    if (!claim.limitationLinks().isEmpty()) {
                        linked.computeIfAbsent(claim.paper(), unused -> new ArrayList<>())
                                .add(claim);
                    }
                });
    }

    /**
     * {@return the limitations of the papers of a corpus}
     *
     * @param lineage the lineage of the corpus
     */
    public static Limitations of(Lineage lineage) {
        return new Limitations(
                lineage.corpus(), lineage.generations().stream().map(Paper::id).toList());
    }

    /**
     * {@return the limitations that a paper admits, by claim id}
     *
     * @param paper the paper's id
     * @throws UnknownIdException if the corpus has no such paper
     */
    public List<Claim> admittedBy(PaperId paper) {
        return List.copyOf(Objects.requireNonNull(admitted.get(corpus.get(paper).id())));
    }

    /**
     * {@return what a paper makes of limitations of all papers before it, by their claim ids, then its new ones}
     *
     * @param paper the paper's id
     * @throws UnknownIdException if the corpus has no such paper
     */
    public List<LimitationChange> changes(PaperId paper) {
        return changes(corpus.get(paper).id(), Optional.empty());
    }

    /**
     * {@return the limitations of earlier papers that are still there by a paper's own statement, by claim id}
     *
     * @param paper the paper's id
     * @throws UnknownIdException if the corpus has no such paper
     */
    public List<LimitationChange> remaining(PaperId paper) {
        return changes(paper).stream()
                .filter(change -> change.relation().remains())
                .toList();
    }

    /** Returns what a paper makes of the limitations of another one, also through those in between, then its new ones. */
    List<LimitationChange> changes(PaperId from, PaperId to) {
        return from.equals(to) ? List.of() : changes(to, Optional.of(from));
    }

    /** A claim and its link, and the link of the later claim that leads to it; that of the paper itself has none. */
    private record Step(
            Claim by, LimitationLink link, @Nullable Step before) {

        LimitationLink first() {
            return before == null ? link : before.first();
        }
    }

    private List<LimitationChange> changes(PaperId paper, Optional<PaperId> of) {
        Map<ClaimId, List<Step>> found = new TreeMap<>();
        List<LimitationChange> fresh = new ArrayList<>();
        Deque<Step> open = new ArrayDeque<>();
        for (Claim claim : linked.getOrDefault(paper, List.of())) {
            for (LimitationLink link : claim.limitationLinks()) {
                if (link.relation() != LimitationRelation.NEW) {
                    open.add(new Step(claim, link, null));
                } else if (claim.kind() == ClaimKind.LIMITATION) {
                    fresh.add(
                            new LimitationChange(claim, paper, LimitationRelation.NEW, List.of(link), List.of(claim)));
                }
            }
        }
        Set<ClaimId> followed = new HashSet<>();
        for (int left = MOST_LINKS; !open.isEmpty() && left > 0; left--) {
            Step step = open.remove();
            Optional<Claim> earlier =
                    step.link().earlier().flatMap(corpus::find).filter(claim -> isEarlier(claim, step));
            if (earlier.isEmpty()) {
                continue;
            }
            if (of.isEmpty() || of.get().equals(earlier.get().paper())) {
                found.computeIfAbsent(earlier.get().id(), unused -> new ArrayList<>())
                        .add(step);
            } else if (isBefore(of.get(), earlier.get().paper())
                    && step.link().relation().remains()
                    && followed.add(earlier.get().id())) {
                earlier.get().limitationLinks().stream()
                        .filter(link -> link.relation().remains())
                        .forEach(link -> open.add(new Step(earlier.get(), link, step)));
            }
        }
        return Stream.concat(
                        found.entrySet().stream()
                                .map(entry -> change(corpus.get(entry.getKey()), paper, entry.getValue())),
                        fresh.stream())
                .toList();
    }

    private boolean isEarlier(Claim limitation, Step step) {
        return limitation.kind() == ClaimKind.LIMITATION
                && limitation.verdict().isBorneOut()
                && isBefore(limitation.paper(), step.by().paper());
    }

    private boolean isBefore(PaperId one, PaperId other) {
        Integer place = places.get(one);
        Integer otherPlace = places.get(other);
        return place != null && otherPlace != null && place < otherPlace;
    }

    private static LimitationChange change(Claim limitation, PaperId paper, List<Step> steps) {
        List<LimitationLink> links = new ArrayList<>();
        List<Claim> by = new ArrayList<>();
        for (Step last : steps) {
            Deque<Step> chain = new ArrayDeque<>();
            for (Step step = last; step != null; step = step.before()) {
                chain.push(step);
            }
            chain.forEach(step -> {
                links.add(step.link());
                by.add(step.by());
            });
        }
        return new LimitationChange(
                limitation,
                paper,
                steps.stream()
                        .map(step -> step.first().relation())
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                links,
                by);
    }

    @Override
    public Explanation explanation() {
        List<Explanation> parts = new ArrayList<>();
        int all = 0;
        for (Map.Entry<PaperId, List<Claim>> entry : admitted.entrySet()) {
            all += entry.getValue().size();
            entry.getValue().forEach(claim -> parts.add(Claims.explain(claim, List.of())));
            changes(entry.getKey()).forEach(change -> parts.add(change.explanation()));
        }
        return Explanation.of(
                Texts.of("{0} papers admit {1} limitations", "{0} 篇论文承认了 {1} 项局限", admitted.size(), all), parts);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Limitations other && corpus.equals(other.corpus);
    }

    @Override
    public int hashCode() {
        return corpus.hashCode();
    }

    /** Returns how many limitations each paper admits and what it makes of earlier ones, one line for each. */
    @Override
    public String toString() {
        return String.join(
                "\n",
                admitted.keySet().stream()
                        .map(paper -> paper + ": " + admittedBy(paper).size() + " limitations, " + changes(paper))
                        .toList());
    }
}
