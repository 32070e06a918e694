package dev.stemma.report.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The section "Data changes" of a changelog, as Markdown: what differs from the older data. */
public record ChangelogSection(String dataVersion, CorpusDifference difference) {

    /** Returns the section: a line for the version, then one for each way of changing and kind of entry, with all ids. */
    @Override
    public String toString() {
        List<String> lines = new ArrayList<>(List.of("### Data changes", "", "- Data version " + dataVersion + "."));
        if (difference.isReordered()) {
            lines.add("- The same entries in another order.");
        } else if (difference.changes().isEmpty()) {
            lines.add("- No change.");
        }
        Map<String, List<Change>> groups = difference.changes().stream()
                .collect(Collectors.groupingBy(
                        change -> verb(change.type()) + " " + change.kind(), LinkedHashMap::new, Collectors.toList()));
        groups.forEach((name, changes) -> lines.add("- " + name + " (" + changes.size() + "): "
                + changes.stream().map(ChangelogSection::entry).collect(Collectors.joining(", ")) + "."));
        return String.join("\n", lines) + "\n";
    }

    private static String verb(Change.Type type) {
        return switch (type) {
            case ADDED -> "Added";
            case REMOVED -> "Removed";
            case CHANGED -> "Changed";
        };
    }

    private static String entry(Change change) {
        String id = "`" + change.id() + "`";
        return change.properties().isEmpty() ? id : id + " [" + String.join(", ", change.properties()) + "]";
    }
}
