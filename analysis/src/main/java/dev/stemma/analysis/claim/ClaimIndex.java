package dev.stemma.analysis.claim;

import dev.stemma.model.Corpus;
import dev.stemma.model.capability.CapabilityId;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.claim.ClaimKind;
import dev.stemma.model.claim.Verdict;
import dev.stemma.model.paper.PaperId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The claims of a corpus by paper, kind, verdict and capability, for those who ask often.
 *
 * <pre>{@code
 * ClaimIndex index = ClaimIndex.of(corpus);
 * index.find(ClaimQuery.ALL.verdict(Verdict.REFUTED).capability(CapabilityId.of("image-input")));
 * }</pre>
 *
 * <p>A question looks at the claims about its paper, or else about its capability, and only at those. Immutable and
 * thread-safe.
 *
 * @since 0.1.0
 */
public final class ClaimIndex {

    private final List<Claim> claims;
    private final ClaimKind[] kinds;
    private final Verdict[] verdicts;
    private final Map<PaperId, int[]> byPaper = new HashMap<>();
    private final Map<CapabilityId, int[]> byCapability = new HashMap<>();

    private ClaimIndex(List<Claim> claims) {
        this.claims = claims;
        this.kinds = new ClaimKind[claims.size()];
        this.verdicts = new Verdict[claims.size()];
        Map<PaperId, Places> papers = new HashMap<>();
        Map<CapabilityId, Places> capabilities = new HashMap<>();
        for (int i = 0; i < kinds.length; i++) {
            Claim claim = claims.get(i);
            kinds[i] = claim.kind();
            verdicts[i] = claim.verdict();
            papers.computeIfAbsent(claim.paper(), unused -> new Places()).add(i);
            for (CapabilityId capability : claim.capabilities()) {
                capabilities.computeIfAbsent(capability, unused -> new Places()).add(i);
            }
        }
        papers.forEach((paper, places) -> byPaper.put(paper, places.toArray()));
        capabilities.forEach((capability, places) -> byCapability.put(capability, places.toArray()));
    }

    /** Places in the list, in ascending order. */
    private static final class Places {

        private int[] places = new int[4];
        private int count;

        void add(int place) {
            if (count > 0 && places[count - 1] == place) {
                return; // a claim that names a capability twice is found once
            }
            if (count == places.length) {
                places = Arrays.copyOf(places, 2 * count);
            }
            places[count++] = place;
        }

        int[] toArray() {
            return Arrays.copyOf(places, count);
        }
    }

    /**
     * Returns an index of all claims of a corpus.
     *
     * @param corpus the corpus
     * @return the index
     */
    public static ClaimIndex of(Corpus corpus) {
        return new ClaimIndex(corpus.claims());
    }

    /**
     * Returns the claims that a query asks for.
     *
     * @param query what they have in common
     * @return an immutable list in the order of the corpus
     */
    public List<Claim> find(ClaimQuery query) {
        Objects.requireNonNull(query, "query");
        int[] candidates = candidates(query);
        ClaimKind kind = query.kind().orElse(null);
        Verdict verdict = query.verdict().orElse(null);
        CapabilityId capability = query.paper().isPresent() ? query.capability().orElse(null) : null;
        List<Claim> found = new ArrayList<>();
        int count = candidates == null ? claims.size() : candidates.length;
        for (int i = 0; i < count; i++) {
            int place = candidates == null ? i : candidates[i];
            if ((kind == null || kinds[place] == kind)
                    && (verdict == null || verdicts[place] == verdict)
                    && (capability == null || claims.get(place).capabilities().contains(capability))) {
                found.add(claims.get(place));
            }
        }
        return List.copyOf(found);
    }

    /** Returns the places of the claims to look at; null for all. */
    private int @Nullable [] candidates(ClaimQuery query) {
        Optional<PaperId> paper = query.paper();
        if (paper.isPresent()) {
            return byPaper.getOrDefault(paper.get(), new int[0]);
        }
        return query.capability()
                .map(capability -> byCapability.getOrDefault(capability, new int[0]))
                .orElse(null);
    }
}
