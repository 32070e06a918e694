package dev.stemma.analysis.generation;

import dev.stemma.analysis.benchmark.BenchmarkPoint;
import dev.stemma.analysis.benchmark.BenchmarkProgression;
import dev.stemma.analysis.benchmark.BenchmarkStep;
import dev.stemma.analysis.benchmark.SeriesKey;
import dev.stemma.model.claim.Capability;
import dev.stemma.model.id.BenchmarkId;
import dev.stemma.model.id.CapabilityId;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.paper.Paper;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which capabilities became better, by the benchmarks that their measured evidence names. */
final class Improvements {

    private final CapabilityTimeline timeline;

    /** For each paper the number of the line that it continues or begins. */
    private final Map<PaperId, Integer> lines = new HashMap<>();

    /** For each line the paper that it branches off from, or its root. */
    private final List<PaperId> heads = new ArrayList<>();

    private final Map<BenchmarkId, BenchmarkProgression> benchmarks = new HashMap<>();

    Improvements(CapabilityTimeline timeline, List<BenchmarkProgression> benchmarks) {
        this.timeline = timeline;
        for (List<Paper> line : timeline.lineage().lines()) {
            line.forEach(paper -> lines.putIfAbsent(paper.id(), heads.size()));
            heads.add(line.get(0).id());
        }
        benchmarks.forEach(
                progression -> this.benchmarks.put(progression.benchmark().id(), progression));
    }

    /** Returns for each generation what it does better than the latest before it on its line that can be compared. */
    Map<PaperId, List<ImprovedCapability>> byGeneration() {
        Map<PaperId, List<ImprovedCapability>> improved = new HashMap<>();
        timeline.presences().forEach(presences -> {
            List<BenchmarkProgression> measured =
                    presences.isEmpty() ? List.of() : measured(presences.get(0).capability());
            List<CapabilityPresence> proven = presences.stream()
                    .filter(presence -> presence.status() != CapabilityStatus.UNPROVEN)
                    .toList();
            Map<PaperId, List<BenchmarkStep>> steps = new HashMap<>();
            for (List<CapabilityPresence> line : byLine(proven)) {
                measured.forEach(progression -> addSteps(progression, line, steps));
            }
            for (CapabilityPresence presence : proven) {
                List<BenchmarkStep> better = steps.getOrDefault(presence.paper(), List.of());
                if (!better.isEmpty()) {
                    improved.computeIfAbsent(presence.paper(), unused -> new ArrayList<>())
                            .add(new ImprovedCapability(presence, better));
                }
            }
        });
        return improved;
    }

    /** Returns the generations line by line, those that a line branches off from at its head. */
    private Collection<List<CapabilityPresence>> byLine(List<CapabilityPresence> proven) {
        Map<PaperId, CapabilityPresence> before = new HashMap<>();
        Map<Integer, List<CapabilityPresence>> byLine = new TreeMap<>();
        for (CapabilityPresence presence : proven) {
            int line = Objects.requireNonNull(lines.get(presence.paper()));
            CapabilityPresence head = before.get(heads.get(line));
            byLine.computeIfAbsent(line, unused -> new ArrayList<>(head == null ? List.of() : List.of(head)))
                    .add(presence);
            before.put(presence.paper(), presence);
        }
        return byLine.values();
    }

    /** Adds for each generation the steps from the latest earlier one that has a score in a series in which it has one. */
    private static void addSteps(
            BenchmarkProgression progression,
            List<CapabilityPresence> proven,
            Map<PaperId, List<BenchmarkStep>> steps) {
        Map<SeriesKey, Integer> latest = new TreeMap<>();
        for (int i = 0; i < proven.size(); i++) {
            PaperId paper = proven.get(i).paper();
            int comparable = -1;
            for (BenchmarkPoint point : progression.points(paper)) {
                Integer before = latest.put(point.key(), i);
                comparable = before == null ? comparable : Math.max(comparable, before);
            }
            if (comparable >= 0) {
                steps.computeIfAbsent(paper, unused -> new ArrayList<>())
                        .addAll(better(progression, proven.get(comparable).paper(), paper));
            }
        }
    }

    /** Returns what both generations prove and the second does better than the first, by capability. */
    List<ImprovedCapability> between(PaperId from, PaperId to) {
        if (from.equals(to)) {
            return List.of();
        }
        Map<CapabilityId, CapabilityPresence> before = timeline.proven(from);
        List<ImprovedCapability> improved = new ArrayList<>();
        timeline.proven(to).forEach((capability, presence) -> {
            if (before.containsKey(capability)) {
                List<BenchmarkStep> steps = measured(presence.capability()).stream()
                        .flatMap(progression -> better(progression, from, to).stream())
                        .toList();
                if (!steps.isEmpty()) {
                    improved.add(new ImprovedCapability(presence, steps));
                }
            }
        });
        return improved;
    }

    /** Returns the progressions on the benchmarks that are evidence for a capability, by benchmark id. */
    private List<BenchmarkProgression> measured(Capability capability) {
        TreeSet<BenchmarkId> named = new TreeSet<>();
        capability.demonstrations().forEach(shown -> shown.benchmark().ifPresent(named::add));
        List<BenchmarkProgression> found = new ArrayList<>();
        for (BenchmarkId benchmark : named) {
            BenchmarkProgression progression = benchmarks.get(benchmark);
            if (progression != null) {
                found.add(progression);
            }
        }
        return found;
    }

    private static List<BenchmarkStep> better(BenchmarkProgression progression, PaperId from, PaperId to) {
        return progression.improvedBetween(from, to)
                ? progression.between(from, to).stream()
                        .filter(BenchmarkStep::isImproved)
                        .toList()
                : List.of();
    }
}
