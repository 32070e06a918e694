package dev.stemma.analysis;

import dev.stemma.model.id.WorkId;
import dev.stemma.model.paper.InfluenceKind;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What papers build on, over any number of them.
 *
 * @param papers how many papers there are
 * @param links how many links there are in which way, in the order of {@link InfluenceKind}; ways without links are left out
 * @param dangling the works that are neither a paper nor a source among those seen, by id
 * @since 0.1.0
 */
public record InfluenceSummary(long papers, Map<InfluenceKind, Long> links, SortedSet<WorkId> dangling) {

    /** Copies the parts. */
    public InfluenceSummary {
        Map<InfluenceKind, Long> copy = new EnumMap<>(InfluenceKind.class);
        copy.putAll(links);
        links = Collections.unmodifiableMap(copy);
        dangling = Collections.unmodifiableSortedSet(new TreeSet<>(dangling));
    }

    /** Returns the counts, such as {@code 4 papers; architecture-of 3; 2 dangling}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder().append(papers).append(" papers");
        links.forEach((how, count) -> text.append("; ").append(how).append(' ').append(count));
        return text.append("; ").append(dangling.size()).append(" dangling").toString();
    }
}
