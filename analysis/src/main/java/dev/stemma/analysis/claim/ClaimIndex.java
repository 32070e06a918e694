package dev.stemma.analysis.claim;

import dev.stemma.model.Corpus;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.claim.ClaimKind;
import dev.stemma.model.claim.Verdict;
import dev.stemma.model.id.CapabilityId;
import dev.stemma.model.id.PaperId;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    private static final int[] NONE = {};
    private static final int[] NOWHERE = {0, 0};
    private static final int BITS = 5;
    private static final int KIND = (1 << BITS) - 1;
    private static final int VERDICT = 0b111 << BITS;

    private static final VarHandle EIGHT_CODES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    private final Claim[] claims;

    /** For each claim its kind and its verdict in one byte, so that one comparison looks at both of eight claims. */
    private final byte[] codes;

    /** Where the claims about a paper begin and end: a corpus has them one after the other. */
    private final Map<PaperId, int[]> byPaper = new HashMap<>();

    private final Map<CapabilityId, int[]> byCapability = new HashMap<>();

    private ClaimIndex(List<Claim> claims) {
        this.claims = claims.toArray(new Claim[0]);
        this.codes = new byte[claims.size() + Long.BYTES - 1]; // so that the last claim begins eight as well
        Map<CapabilityId, Places> capabilities = new HashMap<>();
        for (int i = 0; i < this.claims.length; i++) {
            Claim claim = claims.get(i);
            codes[i] = (byte) (code(claim.kind()) | code(claim.verdict()));
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
        int mask = 0;
        int code = 0;
        if (query.kind().isPresent()) {
            mask |= KIND;
            code |= code(query.kind().get());
        }
        if (query.verdict().isPresent()) {
            mask |= VERDICT;
            code |= code(query.verdict().get());
        }
        CapabilityId capability = query.capability().orElse(null);
        if (query.paper().isPresent()) {
            int[] stretch = byPaper.getOrDefault(query.paper().get(), NOWHERE);
            return stretch(stretch[0], stretch[1], mask, code, capability);
        }
        return capability == null
                ? stretch(0, claims.length, mask, code, null)
                : places(byCapability.getOrDefault(capability, NONE), mask, code);
    }

    private List<Claim> places(int[] places, int mask, int code) {
        List<Claim> found = new ArrayList<>();
        for (int place : places) {
            if (isOf(place, mask, code)) {
                found.add(claims[place]);
            }
        }
        return Collections.unmodifiableList(found);
    }

    private List<Claim> stretch(int begin, int end, int mask, int code, @Nullable CapabilityId capability) {
        List<Claim> found = List.of();
        for (int eight = begin; eight < end; eight += Long.BYTES) {
            long different = ((long) EIGHT_CODES.get(codes, eight) & mask * ONES) ^ code * ONES;
            // The high bit of each byte that is 0, and perhaps of one above it (Warren, Hacker's Delight, section 6-1).
            long equal = (different - ONES) & ~different & HIGH_BITS;
            for (; equal != 0; equal &= equal - 1) {
                int place = eight + Long.numberOfTrailingZeros(equal) / Byte.SIZE;
                if (place < end
                        && isOf(place, mask, code)
                        && (capability == null || claims[place].capabilities().contains(capability))) {
                    found = plus(found, claims[place]);
                }
            }
        }
        return found.size() < 2 ? found : Collections.unmodifiableList(found);
    }

    private boolean isOf(int place, int mask, int code) {
        return (codes[place] & mask) == code;
    }

    /** Adds a claim to those found; most questions about a paper find one or none, which costs no list that can grow. */
    private static List<Claim> plus(List<Claim> found, Claim claim) {
        if (found.isEmpty()) {
            return List.of(claim);
        }
        List<Claim> more = found.size() == 1 ? new ArrayList<>(found) : found;
        more.add(claim);
        return more;
    }
}
