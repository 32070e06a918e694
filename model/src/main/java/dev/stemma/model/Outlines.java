package dev.stemma.model;

import dev.stemma.model.claim.ReadingAssertion;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.id.SectionId;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.paper.Section;
import dev.stemma.model.source.Citation;
import dev.stemma.model.source.OutlineEntry;
import dev.stemma.model.source.Source;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which sections of the papers the sections of the readings are about, and which places lie in them.
 *
 * <p>A place lies in a section if it is in that section or in one below it, in a document of the paper. Immutable and
 * thread-safe.
 *
 * @since 0.1.0
 */
public final class Outlines {

    /** The sections of a paper, numbered so that those below a section follow it: from its number to before its end. */
    private record Tree(Set<SourceId> documents, Map<SectionId, Integer> numbers, Map<SectionId, Integer> ends) {}

    /** An entry of an outline; the sections that it covers by number and end, without those that lie in others of them. */
    private record Entry(OutlineEntry entry, NavigableMap<Integer, Integer> covered) {}

    private final Map<PaperId, Tree> trees = new HashMap<>();
    private final Map<SourceId, Map<SectionId, Entry>> entries = new HashMap<>();

    private Outlines(Corpus corpus) {
        for (Paper paper : corpus.papers()) {
            trees.put(paper.id(), tree(paper));
        }
        for (Source source : corpus.sources()) {
            for (OutlineEntry entry : source.outline()) {
                entries.computeIfAbsent(source.id(), unused -> new HashMap<>())
                        .putIfAbsent(entry.section(), new Entry(entry, covered(entry)));
            }
        }
    }

    /**
     * {@return the outlines of all readings of a corpus}
     *
     * @param corpus the corpus
     */
    public static Outlines of(Corpus corpus) {
        return new Outlines(corpus);
    }

    /** A parent that does not come before its part, which is a problem of the corpus, does not count as one. */
    private static Tree tree(Paper paper) {
        List<SectionId> roots = new ArrayList<>();
        Map<SectionId, List<SectionId>> below = new HashMap<>();
        for (Section section : paper.sections()) {
            if (below.putIfAbsent(section.id(), new ArrayList<>()) == null) {
                section.parent()
                        .filter(parent -> !parent.equals(section.id()))
                        .map(below::get)
                        .orElse(roots)
                        .add(section.id());
            }
        }
        Tree tree = new Tree(new HashSet<>(paper.documents()), new HashMap<>(), new HashMap<>());
        Deque<SectionId> open = new ArrayDeque<>();
        pushAll(roots, open);
        while (!open.isEmpty()) {
            SectionId section = open.pop();
            if (tree.numbers().containsKey(section)) {
                tree.ends().put(section, tree.numbers().size()); // all below it have been numbered
            } else {
                tree.numbers().put(section, tree.numbers().size());
                open.push(section);
                pushAll(below.getOrDefault(section, List.of()), open);
            }
        }
        return tree;
    }

    private static void pushAll(List<SectionId> sections, Deque<SectionId> open) {
        for (int i = sections.size() - 1; i >= 0; i--) {
            open.push(sections.get(i));
        }
    }

    private NavigableMap<Integer, Integer> covered(OutlineEntry entry) {
        NavigableMap<Integer, Integer> all = new TreeMap<>();
        Tree tree = trees.get(entry.paper());
        if (tree != null) {
            for (SectionId section : entry.covers()) {
                Integer number = tree.numbers().get(section);
                Integer end = tree.ends().get(section);
                if (number != null && end != null) {
                    all.put(number, end);
                }
            }
        }
        TreeMap<Integer, Integer> outermost = new TreeMap<>();
        all.forEach((number, end) -> {
            if (outermost.isEmpty() || outermost.lastEntry().getValue() <= number) {
                outermost.put(number, end);
            }
        });
        return outermost;
    }

    /**
     * {@return what the section of the reading is about; empty if no outline says it}
     *
     * @param assertion the assertion
     */
    public Optional<OutlineEntry> entry(ReadingAssertion assertion) {
        return find(assertion).map(Entry::entry);
    }

    private Optional<Entry> find(ReadingAssertion assertion) {
        return Optional.ofNullable(
                entries.getOrDefault(assertion.source(), Map.of()).get(assertion.section()));
    }

    /**
     * {@return places in a paper, to be asked which sections they lie in; those outside its documents and its sections are left out}
     *
     * @param paper the paper
     * @param citations the places
     */
    public Places places(PaperId paper, Collection<Citation> citations) {
        return new Places(paper, citations);
    }

    /** Places in a paper. */
    public final class Places {

        private final PaperId paper;
        private final TreeSet<Integer> numbers = new TreeSet<>();

        private Places(PaperId paper, Collection<Citation> citations) {
            this.paper = paper;
            Tree tree = trees.get(paper);
            if (tree != null) {
                for (Citation citation : citations) {
                    if (tree.documents().contains(citation.source())) {
                        citation.locator().section().map(tree.numbers()::get).ifPresent(numbers::add);
                    }
                }
            }
        }

        /**
         * {@return whether one of the places lies in a section of the paper}
         *
         * @param section the section
         */
        public boolean anyIn(SectionId section) {
            Tree tree = trees.get(paper);
            Integer number = tree == null ? null : tree.numbers().get(section);
            Integer end = tree == null ? null : tree.ends().get(section);
            return number != null && end != null && anyFrom(number, end);
        }

        /**
         * {@return whether one of the places lies in a section that the outline names for the section of the reading}
         *
         * @param assertion the assertion
         */
        public boolean anyCoveredFor(ReadingAssertion assertion) {
            Optional<Entry> found =
                    find(assertion).filter(entry -> entry.entry().paper().equals(paper));
            if (found.isEmpty()) {
                return false;
            }
            NavigableMap<Integer, Integer> covered = found.get().covered();
            // the shorter of the two is gone through, so that many of both do not take time with their product
            return covered.size() < numbers.size()
                    ? covered.entrySet().stream().anyMatch(section -> anyFrom(section.getKey(), section.getValue()))
                    : numbers.stream().anyMatch(number -> isIn(covered, number));
        }

        private boolean anyFrom(int number, int end) {
            Integer next = numbers.ceiling(number);
            return next != null && next < end;
        }

        private static boolean isIn(NavigableMap<Integer, Integer> covered, int number) {
            Map.Entry<Integer, Integer> before = covered.floorEntry(number);
            return before != null && number < before.getValue();
        }
    }
}
