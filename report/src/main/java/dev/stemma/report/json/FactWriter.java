package dev.stemma.report.json;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.model.source.Citation;
import dev.stemma.model.source.Language;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Writes explanations in the one form that all facts share, and gives each fact an id.
 *
 * <p>The id is the way to the fact in the object: the properties that lead to it, and of each element of an array what tells it
 * apart, such as {@code scaling/parameters/steps/gpt-2/gpt-3}.
 */
final class FactWriter extends JsonWriter {

    /** The properties that tell elements apart. */
    private static final Set<String> KEYS = new TreeSet<>(Set.of(
            "quantity",
            "paper",
            "model",
            "family",
            "benchmark",
            "metric",
            "setting",
            "shots",
            "split",
            "variant",
            "part",
            "claim",
            "capability",
            "from",
            "to",
            "first",
            "second",
            "work",
            "how",
            "reading",
            "section",
            "input"));

    private static final Set<String> FIRST_KEYS = new TreeSet<>(Set.of("kind", "verdict"));

    private final CitationForm form;
    private final BiConsumer<String, Fact> facts;
    private final Deque<StringJoiner> way = new ArrayDeque<>();
    private final Map<String, Integer> used = new HashMap<>();
    private final boolean hasIds;

    /** Creates the writer, which tells of each fact and its id. */
    FactWriter(JsonWriter out, CitationForm form, boolean hasIds, BiConsumer<String, Fact> facts) {
        super(out);
        this.form = form;
        this.hasIds = hasIds;
        this.facts = facts;
    }

    @Override
    public void object(Runnable properties) {
        way.addLast(new StringJoiner("/"));
        super.object(properties);
        way.removeLast();
    }

    @Override
    public void object(String name, Runnable properties) {
        within(name, () -> super.object(name, properties));
    }

    @Override
    public <T> void array(String name, Collection<T> things, Consumer<T> element) {
        if (form.leavesOut(name)) {
            return;
        }
        within(name, () -> super.array(name, things, element));
    }

    private void within(String name, Runnable content) {
        way.addLast(new StringJoiner("/").add(name));
        content.run();
        way.removeLast();
    }

    @Override
    protected void property(String name, String text) {
        StringJoiner keys = way.peekLast();
        // A kind or a verdict is an element's name where it comes first, and one of its properties elsewhere.
        boolean isFirst = keys != null && keys.length() == 0;
        if (keys != null && (KEYS.contains(name) || (isFirst && FIRST_KEYS.contains(name)))) {
            keys.add(text.replaceAll("[^\\p{L}\\p{N}./+_-]+", "-"));
        }
        super.property(name, text);
    }

    /** Writes what a fact says, in every language, and every place that it or its working rests on. */
    void explanation(Fact fact) {
        String id = id();
        facts.accept(id, fact);
        if (form.leavesOut(list() + "/explanation")) {
            return;
        }
        Explanation explanation = fact.explanation();
        super.object("explanation", () -> {
            if (hasIds) {
                super.property("id", id);
            }
            languages(explanation.statement());
            citations(explanation.allCitations());
        });
    }

    /** {@return the name of the list that the object being written is in} */
    private String list() {
        return way.stream()
                .skip(Math.max(0, way.size() - 2))
                .findFirst()
                .map(StringJoiner::toString)
                .orElse("");
    }

    private String id() {
        StringJoiner id = new StringJoiner("/");
        way.stream().filter(part -> part.length() > 0).forEach(part -> id.add(part.toString()));
        int count = used.merge(id.toString(), 1, Integer::sum);
        return count == 1 ? id.toString() : id + "~" + count;
    }

    void citations(Collection<Citation> citations) {
        form.write("citations", citations, this);
    }

    /** Writes each place as an object of its source and its locator. */
    static void inFull(String name, Collection<Citation> citations, JsonWriter out) {
        out.objects(name, citations, citation -> citation(citation, out));
    }

    static void citation(Citation citation, JsonWriter out) {
        out.text("source", citation.source());
        out.text("locator", citation.locator().in(Language.ENGLISH));
    }
}
