package dev.stemma.model;

import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.paper.Paper;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Entries of one kind, those of the first paper first.
 *
 * @param values all entries: those of the corpus' papers in their order, then those of other papers and of none
 * @param groups for the id of each paper that has entries these, as stretches of the list
 */
record ByPaper<V>(List<V> values, Map<String, List<V>> groups) {

    /** Groups entries by the paper that a function tells; null for an entry of no paper. */
    static <V> ByPaper<V> of(List<Paper> papers, Collection<V> entries, Function<V, @Nullable PaperId> paperOf) {
        Map<String, List<V>> lists = new LinkedHashMap<>();
        for (Paper paper : papers) {
            lists.put(paper.id().value(), new ArrayList<>());
        }
        List<V> ofNone = new ArrayList<>();
        for (V entry : entries) {
            PaperId paper = paperOf.apply(entry);
            List<V> list = paper == null ? ofNone : lists.computeIfAbsent(paper.value(), unused -> new ArrayList<>());
            list.add(entry);
        }
        List<V> all = new ArrayList<>(entries.size());
        lists.values().forEach(all::addAll);
        all.addAll(ofNone);
        List<V> together = List.copyOf(all);
        int from = 0;
        for (Map.Entry<String, List<V>> list : lists.entrySet()) {
            int to = from + list.getValue().size();
            list.setValue(together.subList(from, to));
            from = to;
        }
        return new ByPaper<>(together, lists);
    }

    /** Groups results by the paper whose documents report them. */
    static ByPaper<BenchmarkResult> ofResults(List<Paper> papers, Collection<BenchmarkResult> results) {
        Map<String, PaperId> reporters = new HashMap<>();
        papers.forEach(
                paper -> paper.documents().forEach(document -> reporters.putIfAbsent(document.value(), paper.id())));
        return of(papers, results, result -> reporters.get(result.source().value()));
    }

    /** Returns the entries of a paper; empty if there are none. */
    List<V> of(PaperId paper) {
        return groups.getOrDefault(paper.value(), List.of());
    }
}
