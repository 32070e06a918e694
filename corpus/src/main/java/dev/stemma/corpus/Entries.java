package dev.stemma.corpus;

import dev.stemma.corpus.codec.Part;
import dev.stemma.corpus.json.Input;
import dev.stemma.corpus.json.JsonInput;
import dev.stemma.corpus.json.Names;
import dev.stemma.corpus.place.Place;
import dev.stemma.corpus.place.Pointer;
import dev.stemma.corpus.place.Problems;
import dev.stemma.corpus.problem.Rule;
import dev.stemma.corpus.validation.CorpusChecks;
import dev.stemma.corpus.validation.Finding;
import dev.stemma.corpus.validation.Unread;
import dev.stemma.model.Corpus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The entries of one corpus as they are read, and the place of each, at which a finding about it is reported. */
final class Entries {

    private final Problems problems;
    private final Map<Object, Origin> origins = new IdentityHashMap<>();
    private final Map<Part<?>, Map<Object, Origin>> ids = new HashMap<>();
    private final Map<Part<?>, List<Object>> entries = new HashMap<>();
    private final Unread unread = new Unread();

    /** The ids of entries that could not be read in the file that is being read. */
    private final List<Place> mentioned = new ArrayList<>();

    /** Where an entry was read. */
    private record Origin(String file, Pointer pointer) {

        Place place(Pointer within) {
            return Place.of(file, pointer.below(within));
        }
    }

    Entries(Problems problems) {
        this.problems = problems;
    }

    /** Returns the ids of what could not be read. */
    Unread unread() {
        return unread;
    }

    /** Reads a file that holds the list of a part and nothing else. */
    void addFile(Part<?> part, String file, JsonInput in) {
        String name = part.property();
        String remedy = "write {\"" + name + "\": [ ... ]}";
        if (!in.beginObject(remedy)) {
            unread.addEverything();
            return;
        }
        Names names = Names.ofProperties(false, List.of(name));
        @Nullable Object[] read = new Object[1];
        for (int number = in.property(names, read, 0); number != Input.END; number = in.property(names, read, 0)) {
            if (number != Input.UNKNOWN) {
                read[number] = name;
                addAll(part, file, in);
            }
        }
        if (read[0] == null) {
            unread.addEverything();
            in.report(Rule.MISSING_PROPERTY, "the property '" + name + "' is missing", remedy);
        }
    }

    /** Reads the list of a part. */
    <T> void addAll(Part<T> part, String file, JsonInput in) {
        Pointer list = Pointer.ROOT.member(part.property());
        if (!in.beginList("write a list of entries")) {
            unread.addEverything();
            return;
        }
        for (int i = 0; in.element(); i++) {
            add(part, file, list.element(i), part.codec().read(in));
        }
    }

    /** Takes an entry; null if it could not be read. */
    <T> void add(Part<T> part, String file, Pointer pointer, @Nullable T entry) {
        Origin origin = new Origin(file, pointer);
        if (entry == null) {
            if (part.hasIds()) { // nobody refers to an entry without an id
                mentioned.add(origin.place(Pointer.ROOT.member("id")));
            }
            return;
        }
        origins.put(entry, origin);
        Object id = part.id(entry).orElse(null);
        Origin first = id == null
                ? null
                : ids.computeIfAbsent(part.ids(), unused -> new HashMap<>()).putIfAbsent(id, origin);
        if (first == null) {
            entries.computeIfAbsent(part, unused -> new ArrayList<>()).add(entry);
        } else {
            problems.report(
                    origin.place(Pointer.ROOT.member("id")),
                    Rule.DUPLICATE_ID,
                    "the id '" + id + "' is taken, first in " + first.file() + ":",
                    first.place(Pointer.ROOT),
                    "rename or remove one of the two");
        }
        Optional<String> subject = part.subject(file);
        part.paper(entry)
                .filter(paper -> subject.isPresent() && !paper.value().equals(subject.get()))
                .ifPresent(paper -> problems.report(
                        origin.place(Pointer.ROOT.member(part.paperProperty().orElseThrow())),
                        Rule.FILE_NAME,
                        "the entry is about '" + paper + "', the file about '" + subject.orElseThrow() + "'",
                        "move it to " + part.file(paper.value()) + ", or mend the name"));
    }

    /** Returns where the ids of entries stand that could not be read in the file that is being read. */
    List<Place> mentioned() {
        return mentioned;
    }

    /** Takes note of these ids, when the strings at their places are known. */
    void endOfFile() {
        for (Place id : mentioned) {
            if (id.text() == null) {
                unread.addEverything();
            } else {
                unread.add(id.text());
            }
        }
        mentioned.clear();
    }

    /** Returns the corpus of what was read, after having checked it as a whole. */
    Corpus checked(Corpus.Builder builder) {
        Part.ALL.forEach(part -> addTo(builder, part));
        Corpus corpus = builder.build();
        CorpusChecks.run(corpus, unread, this::report);
        return corpus;
    }

    @SuppressWarnings("unchecked") // the list of a part holds what its codec has read
    private <T> void addTo(Corpus.Builder builder, Part<T> part) {
        part.addTo(builder, (List<T>) entries.getOrDefault(part, List.of()));
    }

    private void report(Finding finding) {
        Origin origin = origins.get(finding.entry());
        if (origin == null) {
            throw new IllegalStateException("a finding about an entry that was not read: " + finding);
        }
        problems.report(origin.place(finding.pointer()), finding.rule(), finding.message(), finding.remedy());
    }
}
