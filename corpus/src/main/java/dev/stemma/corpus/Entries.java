package dev.stemma.corpus;

import dev.stemma.corpus.codec.Part;
import dev.stemma.corpus.json.Input;
import dev.stemma.corpus.json.JsonInput;
import dev.stemma.corpus.json.Names;
import dev.stemma.corpus.location.Location;
import dev.stemma.corpus.location.Pointer;
import dev.stemma.corpus.location.Position;
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
    private final IdentityHashMap<Object, Location> origins = new IdentityHashMap<>();

    /** The ids of entries that could not be read in the file that is being read. */
    private final List<Location> mentioned = new ArrayList<>();

    /**
     * Entries that stand together in a file.
     *
     * @param at the list in which they stand; null if the file is the entry
     * @param entries the entries, null where one could not be read
     * @param inMemory whether there is no file yet; then an entry has its number as its line, so that problems are in order
     */
    private record Stretch<T>(
            Part<T> part, String file, @Nullable Pointer at, List<@Nullable T> entries, boolean inMemory) {

        Location origin(int number) {
            Location origin = Location.of(file, at == null ? Pointer.ROOT : at.element(number));
            if (inMemory) {
                origin.locate(new Position(number + 1, 1));
            }
            return origin;
        }
    }

    Entries(Problems problems) {
        this.problems = problems;
    }

    Unread unread() {
        return unread;
    }

    /** Takes the entries of a corpus in memory, at the places where they would be written. */
    void addAll(CorpusLayout layout) {
        layout.files().forEach(this::addAll);
    }

    private <T> void addAll(String file, CorpusLayout.Content<T> content) {
        List<@Nullable T> all = new ArrayList<>();
        all.addAll(content.entries());
        add(new Stretch<>(content.part(), file, content.list(), all, true));
    }

    /** Reads a file that holds a paper, or the list of another part and nothing else. */
    <T> void addFile(Part<T> part, String file, JsonInput in) {
        if (part.equals(Part.PAPERS)) {
            add(part.codec().read(in), add(new Stretch<>(part, file, null, new ArrayList<>(), false)));
            return;
        }
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
        Stretch<T> stretch =
                add(new Stretch<>(part, file, Pointer.ROOT.member(part.property()), new ArrayList<>(), false));
        while (in.element()) {
            add(part.codec().read(in), stretch);
        }
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
                mentioned.add(stretch.origin(number).below(ID));
            }
            return;
        }
        Optional<String> subject = part.subject(stretch.file());
        part.paper(entry)
                .filter(paper -> subject.isPresent() && !paper.value().equals(subject.get()))
                .ifPresent(paper -> problems.report(
                        stretch.origin(number).below(Pointer.ROOT.member(Objects.requireNonNull(part.paperProperty()))),
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
        check(corpus);
        return corpus;
    }

    /** Checks the texts of the entries, and the corpus of them as a whole. */
    void check(Corpus corpus) {
        stretches.forEach(stretch -> checkTexts(stretch, corpus.languages()));
        CorpusChecks.run(corpus, unread, this::report);
    }

    private <T> void checkTexts(Stretch<T> stretch, List<Language> languages) {
        for (int i = 0; i < stretch.entries().size(); i++) {
            T entry = stretch.entries().get(i);
            if (entry != null) {
                stretch.part().codec().write(entry, new TextCheck(stretch.origin(i), languages, problems));
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
            if (stretch.part().equals(part)) {
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
        Map<Part<?>, Map<Object, Location>> ids = new HashMap<>();
        for (Stretch<?> stretch : stretches) {
            removeRepeated(stretch, ids.computeIfAbsent(stretch.part().ids(), unused -> new HashMap<>()));
        }
    }

    private <T> void removeRepeated(Stretch<T> stretch, Map<Object, Location> ids) {
        for (int i = 0; i < stretch.entries().size(); i++) {
            T entry = stretch.entries().get(i);
            Object id = entry == null ? null : stretch.part().id(entry).orElse(null);
            Location first = id == null ? null : ids.putIfAbsent(id, stretch.origin(i));
            if (first != null) {
                stretch.entries().set(i, null);
                problems.report(
                        stretch.origin(i).below(ID),
                        Rule.DUPLICATE_ID,
                        "the id '" + id + "' is taken, first in " + first.file() + ":",
                        first,
                        "rename or remove one of the two");
            }
        }
    }

    private void report(Finding finding) {
        if (origins.isEmpty()) {
            stretches.forEach(this::addOrigins);
        }
        Location origin = Objects.requireNonNull(origins.get(finding.entry()), "an entry that was read");
        problems.report(origin.below(finding.pointer()), finding.rule(), finding.message(), finding.remedy());
    }

    private void addOrigins(Stretch<?> stretch) {
        for (int i = 0; i < stretch.entries().size(); i++) {
            origins.put(stretch.entries().get(i), stretch.origin(i));
        }
    }
}
