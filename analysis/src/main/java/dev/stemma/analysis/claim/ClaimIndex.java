package dev.stemma.analysis.claim;

import dev.stemma.model.Corpus;
import dev.stemma.model.capability.CapabilityId;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.claim.ClaimKind;
import dev.stemma.model.claim.Verdict;
import dev.stemma.model.paper.PaperId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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

    private static final int[] NONE = {};
    private static final int[] NOWHERE = {0, 0};
    private static final int BITS = 8;
    private static final int KIND = (1 << BITS) - 1;
    private static final int VERDICT = KIND << BITS;

    private final List<Claim> claims;

    /** For each claim its kind and its verdict in one number, so that one comparison looks at both. */
    private final short[] codes;

    /** Where the claims about a paper begin and end: a corpus has them one after the other. */
    private final Map<PaperId, int[]> byPaper = new HashMap<>();

    private final Map<CapabilityId, int[]> byCapability = new HashMap<>();

    private ClaimIndex(List<Claim> claims) {
        this.claims = claims;
        this.codes = new short[claims.size()];
        Map<CapabilityId, Places> capabilities = new HashMap<>();
        for (int i = 0; i < codes.length; i++) {
            Claim claim = claims.get(i);
            codes[i] = (short) (code(claim.kind()) | code(claim.verdict()));
            int begin = i;
            byPaper.computeIfAbsent(claim.paper(), unused -> new int[] {begin, begin})[1] = i + 1;
            for (CapabilityId capability : claim.capabilities()) {
                capabilities.computeIfAbsent(capability, unused -> new Places()).add(i);
            }
        }
        capabilities.forEach((capability, places) -> byCapability.put(capability, places.toArray()));
    }

    @SuppressWarnings("EnumOrdinal") // never leaves this object
    private static int code(ClaimKind kind) {
        return kind.ordinal();
    }

    @SuppressWarnings("EnumOrdinal") // never leaves this object
    private static int code(Verdict verdict) {
        return verdict.ordinal() << BITS;
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
        int mask = (query.kind().isPresent() ? KIND : 0) | (query.verdict().isPresent() ? VERDICT : 0);
        int code = query.kind().map(ClaimIndex::code).orElse(0)
                | query.verdict().map(ClaimIndex::code).orElse(0);
        List<Claim> found = new ArrayList<>();
        CapabilityId capability = query.capability().orElse(null);
        if (query.paper().isEmpty() && capability != null) {
            for (int place : byCapability.getOrDefault(capability, NONE)) {
                if ((codes[place] & mask) == code) {
                    found.add(claims.get(place));
                }
            }
            return Collections.unmodifiableList(found);
        }
        int begin = 0;
        int end = codes.length;
        if (query.paper().isPresent()) {
            int[] stretch = byPaper.getOrDefault(query.paper().get(), NOWHERE);
            begin = stretch[0];
            end = stretch[1];
        }
        for (int place = begin; place < end; place++) {
            if ((codes[place] & mask) == code
                    && (capability == null || claims.get(place).capabilities().contains(capability))) {
                found.add(claims.get(place));
            }
        }
        return Collections.unmodifiableList(found);
    }
}
