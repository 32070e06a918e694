package dev.stemma.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class IdSetPropertyTest {

    @Property
    void it_holds_what_a_set_of_strings_holds_in_the_order_of_arrival(
            @ForAll("ids") List<String> first, @ForAll("ids") List<String> second, @ForAll("ids") List<String> asked) {
        IdSet ids = setOf(first);
        ids.addAll(setOf(second));

        Set<String> expected = new LinkedHashSet<>(first);
        expected.addAll(second);
        assertThat(idsOf(ids)).containsExactlyElementsOf(expected);
        assertThat(asked).allSatisfy(id -> assertThat(ids.contains(id)).isEqualTo(expected.contains(id)));
        assertThat(expected).allMatch(ids::contains);
    }

    private static IdSet setOf(List<String> texts) {
        IdSet ids = new IdSet();
        texts.forEach(ids::add);
        return ids;
    }

    private static List<String> idsOf(IdSet ids) {
        List<String> texts = new ArrayList<>();
        ids.forEach(texts::add);
        return texts;
    }

    /** Short ones, which collide and repeat, and the longest that an id may be. */
    @Provide
    Arbitrary<List<String>> ids() {
        Arbitrary<String> brief =
                Arbitraries.strings().withChars("ab1-").ofMinLength(1).ofMaxLength(4);
        Arbitrary<String> longest = Arbitraries.strings().withChars("xy").ofLength(200);
        return Arbitraries.frequencyOf(Tuple.of(20, brief), Tuple.of(1, longest))
                .list()
                .ofMaxSize(300);
    }
}
