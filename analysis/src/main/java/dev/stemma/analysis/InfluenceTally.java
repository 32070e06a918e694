package dev.stemma.analysis;

import dev.stemma.model.id.SourceId;
import dev.stemma.model.id.WorkId;
import dev.stemma.model.paper.InfluenceKind;
import dev.stemma.model.paper.Paper;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Counts links paper by paper; grows with the number of ids, not with what else the papers hold. Not thread-safe. */
final class InfluenceTally {

    private final Map<InfluenceKind, Long> links = new EnumMap<>(InfluenceKind.class);
    private final Set<String> known = new HashSet<>();
    private final Set<String> works = new HashSet<>();
    private long papers;

    void add(Paper paper) {
        papers++;
        known.add(paper.id().value());
        paper.buildsOn().forEach(influence -> {
            links.merge(influence.how(), 1L, Long::sum);
            works.add(influence.work().value());
        });
    }

    void add(SourceId source) {
        known.add(source.value());
    }

    InfluenceTally merge(InfluenceTally other) {
        papers += other.papers;
        other.links.forEach((how, count) -> links.merge(how, count, Long::sum));
        known.addAll(other.known);
        works.addAll(other.works);
        return this;
    }

    InfluenceSummary summary() {
        TreeSet<WorkId> dangling = new TreeSet<>();
        works.forEach(work -> {
            if (!known.contains(work)) {
                dangling.add(WorkId.of(work));
            }
        });
        return new InfluenceSummary(papers, links, dangling);
    }
}
