package dev.stemma.benchmarks.peer;

import dev.stemma.model.id.CapabilityId;
import dev.stemma.model.id.PaperId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What one would write by hand for these four questions and no others: numbers in arrays. */
final class IntArrays implements Peer {

    private final Map<String, Integer> ranks = new HashMap<>();
    private final Map<String, Integer> capabilities = new HashMap<>();
    private final int[] paperHashes;
    private final int[][] buildsOn;
    private final int[][] demonstrated;
    private final double[] years;
    private final double[] logs;
    private final int[] claimHashes;
    private final byte[] claimKinds;
    private final byte[] claimVerdicts;
    private final byte[] claimCapabilities;
    private final int[] firstClaims;

    IntArrays(Rows rows) {
        List<Rows.PaperRow> papers = rows.papers();
        papers.forEach(paper -> ranks.put(paper.id(), ranks.size()));
        rows.capabilities().forEach(capability -> capabilities.put(capability.id(), capabilities.size()));
        paperHashes = papers.stream().mapToInt(paper -> paper.id().hashCode()).toArray();
        buildsOn = papers.stream().map(Rows.PaperRow::buildsOn).toArray(int[][]::new);
        demonstrated = rows.capabilities().stream()
                .map(Rows.CapabilityRow::demonstrated)
                .toArray(int[][]::new);
        List<Rows.PaperRow> known = papers.stream()
                .filter(paper -> !Double.isNaN(paper.logParameters()))
                .sorted(Comparator.comparingDouble(Rows.PaperRow::year))
                .toList();
        years = known.stream().mapToDouble(Rows.PaperRow::year).toArray();
        logs = known.stream().mapToDouble(Rows.PaperRow::logParameters).toArray();
        List<Rows.ClaimRow> claims = rows.claims().stream()
                .sorted((a, b) -> Integer.compare(a.paper(), b.paper()))
                .toList();
        claimHashes = claims.stream().mapToInt(claim -> claim.id().hashCode()).toArray();
        claimKinds = new byte[claims.size()];
        claimVerdicts = new byte[claims.size()];
        claimCapabilities = new byte[claims.size()];
        firstClaims = new int[papers.size() + 1];
        for (int i = 0; i < claims.size(); i++) {
            claimKinds[i] = (byte) claims.get(i).kind();
            claimVerdicts[i] = (byte) claims.get(i).verdict();
            claimCapabilities[i] = (byte) claims.get(i).capability();
            firstClaims[claims.get(i).paper() + 1]++;
        }
        Arrays.parallelPrefix(firstClaims, Integer::sum);
    }

    @Override
    public long answer(Question question) {
        if (question instanceof Question.Ancestors about) {
            return ancestors(about.paper());
        }
        if (question instanceof Question.Facets facets) {
            return facets(
                    facets.paper(),
                    facets.capability(),
                    facets.kind().ordinal(),
                    facets.verdict().ordinal());
        }
        return question instanceof Question.Fit about ? fit(about.from(), about.to()) : introduced();
    }

    private long ancestors(PaperId paper) {
        boolean[] seen = new boolean[buildsOn.length];
        int[] open = new int[buildsOn.length];
        int count = 0;
        open[count++] = place(ranks, paper.value());
        long sum = 0;
        while (count > 0) {
            for (int earlier : buildsOn[open[--count]]) {
                if (!seen[earlier]) {
                    seen[earlier] = true;
                    open[count++] = earlier;
                    sum += paperHashes[earlier];
                }
            }
        }
        return sum;
    }

    private static int place(Map<String, Integer> places, String id) {
        return Objects.requireNonNull(places.get(id), id);
    }

    private long introduced() {
        long sum = 0;
        for (int[] papers : demonstrated) {
            int first = Integer.MAX_VALUE;
            for (int paper : papers) {
                first = Math.min(first, paper);
            }
            sum += papers.length == 0 ? 0 : paperHashes[first];
        }
        return sum;
    }

    private long fit(double from, double to) {
        int begin = before(from);
        int end = before(to);
        double sumX = 0;
        double sumY = 0;
        for (int i = begin; i < end; i++) {
            sumX += years[i];
            sumY += logs[i];
        }
        double meanX = sumX / (end - begin);
        double meanY = sumY / (end - begin);
        double squares = 0;
        double products = 0;
        for (int i = begin; i < end; i++) {
            squares += (years[i] - meanX) * (years[i] - meanX);
            products += (years[i] - meanX) * (logs[i] - meanY);
        }
        return Math.round(1e6 * products / squares);
    }

    private int before(double year) {
        int place = Arrays.binarySearch(years, year);
        if (place < 0) {
            return -place - 1;
        }
        while (place > 0 && years[place - 1] == year) {
            place--;
        }
        return place;
    }

    private long facets(PaperId paper, CapabilityId capability, int kind, int verdict) {
        int rank = place(ranks, paper.value());
        int number = place(capabilities, capability.value());
        long sum = 0;
        for (int i = firstClaims[rank]; i < firstClaims[rank + 1]; i++) {
            if (claimKinds[i] == kind && claimVerdicts[i] == verdict && claimCapabilities[i] == number) {
                sum += claimHashes[i];
            }
        }
        return sum;
    }
}
