package dev.stemma.corpus;

import dev.stemma.corpus.codec.Part;
import dev.stemma.corpus.json.Input;
import dev.stemma.corpus.json.JsonInput;
import dev.stemma.corpus.json.Names;
import dev.stemma.corpus.location.Location;
import dev.stemma.corpus.location.Pointer;
import dev.stemma.corpus.problem.Rule;
import dev.stemma.corpus.validation.CorpusChecks;
import dev.stemma.corpus.validation.Finding;
import dev.stemma.corpus.validation.TextCheck;
import dev.stemma.corpus.validation.Unread;
import dev.stemma.model.Corpus;
import dev.stemma.model.source.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The entries of one corpus as they are read, and the place of each, at which a finding about it is reported. */
final class Entries {

    private static final Pointer ID = Pointer.ROOT.member("id");

    private final Problems problems;
    private final List<Stretch<?>> stretches = new ArrayList<>();
    private final Unread unread = new Unread();

    /** Where each entry was read; worked out for the first finding. */
    private final IdentityHashMap<Object, Origin> origins = new IdentityHashMap<>();

    /** The ids of entries that could not be read in the file that is being read. */
    private final List<Location> mentioned = new ArrayList<>();

    /**
     * Entries that stand together in a file.
     *
     * @param at the list in which they stand; null if the file is the entry
     * @param entries the entries, null where one could not be read
     */
    private record Stretch<T>(
            Part<T> part, String file, @Nullable Pointer at, List<@Nullable T> entries) {

        Origin origin(int number) {
            return new Origin(file, at == null ? Pointer.ROOT : at.element(number));
        }
    }

    /** Where an entry was read. */
    private record Origin(String file, Pointer pointer) {

        Location location(Pointer within) {
            return Location.of(file, pointer.below(within));
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
        if (!in.beginList()) {
            unread.addEverything();
            return;
        }
        Stretch<T> stretch = add(new Stretch<>(part, file, Pointer.ROOT.member(part.property()), new ArrayList<>()));
        while (in.element()) {
            add(part.codec().read(in), stretch);
        }
    }

    /** Reads a file that is an entry itself. */
    <T> void addEntry(Part<T> part, String file, JsonInput in) {
        add(part.codec().read(in), add(new Stretch<>(part, file, null, new ArrayList<>())));
    }

    private <T> Stretch<T> add(Stretch<T> stretch) {
        stretches.add(stretch);
        return stretch;
    }

    private <T> void add(@Nullable T entry, Stretch<T> stretch) {
        Part<T> part = stretch.part();
        int number = stretch.entries().size();
        stretch.entries().add(entry);
        if (entry == null) {
            if (part.hasIds()) { // nobody refers to an entry without an id
                mentioned.add(stretch.origin(number).location(ID));
            }
            return;
        }
        Optional<String> subject = part.subject(stretch.file());
        part.paper(entry)
                .filter(paper -> subject.isPresent() && !paper.value().equals(subject.get()))
                .ifPresent(paper -> problems.report(
                        stretch.origin(number)
                                .location(
                                        Pointer.ROOT.member(part.paperProperty().orElseThrow())),
                        Rule.FILE_NAME,
                        "the entry is about '" + paper + "', the file about '" + subject.orElseThrow() + "'",
                        "move it to " + part.file(paper.value()) + ", or correct the name"));
    }

    /** Returns where the ids of entries stand that could not be read in the file that is being read. */
    List<Location> mentioned() {
        return mentioned;
    }

    /** Takes note of these ids, when the strings at their places are known. */
    void endOfFile() {
        for (Location id : mentioned) {
            if (id.text() == null) {
                unread.addEverything();
            } else {
                unread.add(id.text());
            }
        }
        mentioned.clear();
    }

    /** Returns the corpus of what was read, after having checked it as a whole. */
    Corpus checked(Supplier<Corpus.Builder> empty) {
        Corpus corpus;
        try {
            corpus = all(empty.get());
        } catch (IllegalArgumentException e) { // an id is taken, which is looked for only then
            removeRepeated();
            corpus = all(empty.get());
        }
        for (Stretch<?> stretch : stretches) {
            checkTexts(stretch, corpus.languages());
        }
        CorpusChecks.run(corpus, unread, this::report);
        return corpus;
    }

    private <T> void checkTexts(Stretch<T> stretch, List<Language> languages) {
        for (int i = 0; i < stretch.entries().size(); i++) {
            T entry = stretch.entries().get(i);
            if (entry != null) {
                Pointer at = stretch.origin(i).pointer();
                stretch.part().codec().write(entry, new TextCheck(stretch.file(), null, at, languages, problems));
            }
        }
    }

    private Corpus all(Corpus.Builder builder) {
        Part.ALL.forEach(part -> addTo(builder, part));
        return builder.build();
    }

    private <T> void addTo(Corpus.Builder builder, Part<T> part) {
        List<T> all = new ArrayList<>();
        for (Stretch<?> stretch : stretches) {
            if (stretch.part() == part) {
                @SuppressWarnings("unchecked") // of this part
                List<@Nullable T> entries = (List<@Nullable T>) stretch.entries();
                for (T entry : entries) {
                    if (entry != null) {
                        all.add(entry);
                    }
                }
            }
        }
        part.addTo(builder, all);
    }

    /** Keeps the first of several entries with one id, and reports the others. */
    private void removeRepeated() {
        Map<Part<?>, Map<Object, Origin>> ids = new HashMap<>();
        for (Stretch<?> stretch : stretches) {
            removeRepeated(stretch, ids.computeIfAbsent(stretch.part().ids(), unused -> new HashMap<>()));
        }
    }

    private <T> void removeRepeated(Stretch<T> stretch, Map<Object, Origin> ids) {
        for (int i = 0; i < stretch.entries().size(); i++) {
            T entry = stretch.entries().get(i);
            Object id = entry == null ? null : stretch.part().id(entry).orElse(null);
            Origin first = id == null ? null : ids.putIfAbsent(id, stretch.origin(i));
            if (first != null) {
                stretch.entries().set(i, null);
                problems.report(
                        stretch.origin(i).location(ID),
                        Rule.DUPLICATE_ID,
                        "the id '" + id + "' is taken, first in " + first.file() + ":",
                        first.location(Pointer.ROOT),
                        "rename or remove one of the two");
            }
        }
    }

    /** Reports a finding where its entry was read. */
    private void report(Finding finding) {
        if (origins.isEmpty()) {
            stretches.forEach(this::addOrigins);
        }
        Origin origin = Objects.requireNonNull(origins.get(finding.entry()), "an entry that was read");
        problems.report(origin.location(finding.pointer()), finding.rule(), finding.message(), finding.remedy());
    }

    private void addOrigins(Stretch<?> stretch) {
        for (int i = 0; i < stretch.entries().size(); i++) {
            origins.put(stretch.entries().get(i), stretch.origin(i));
        }
    }
}
