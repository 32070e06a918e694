package dev.stemma.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.corpus.GptCorpus;
import dev.stemma.model.Corpus;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.figure.Quantity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collector;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** However the elements are shuffled, cut into parts and put together again, the fact is the same. */
class MergePropertyTest {

    private static final Corpus GPT = GptCorpus.load();

    private static <T, A, R> void holdsFor(List<T> elements, Collector<T, A, R> collector, int parts, Random random) {
        assertThat(inParts(elements, collector, parts, random))
                .isEqualTo(elements.stream().collect(collector))
                .isEqualTo(elements.parallelStream().collect(collector));
    }

    private static <T, A, R> R inParts(List<T> elements, Collector<T, A, R> collector, int parts, Random random) {
        List<T> shuffled = new ArrayList<>(elements);
        Collections.shuffle(shuffled, random);
        List<A> containers = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            containers.add(collector.supplier().get());
        }
        shuffled.forEach(
                element -> collector.accumulator().accept(containers.get(random.nextInt(containers.size())), element));
        while (containers.size() > 1) {
            A one = containers.remove(random.nextInt(containers.size()));
            A other = containers.remove(random.nextInt(containers.size()));
            containers.add(collector.combiner().apply(one, other));
        }
        return collector.finisher().apply(containers.get(0));
    }

    @Property(tries = 100)
    void verdicts(@ForAll @IntRange(min = 1, max = 9) int parts, @ForAll Random random) {
        holdsFor(GPT.claims(), FactCollectors.verdicts(), parts, random);
        holdsFor(GPT.claims(), FactCollectors.verdictsBy(Claim::paper), parts, random);
        holdsFor(GPT.claims(), FactCollectors.verdictsBy(Claim::kind), parts, random);
    }

    @Property(tries = 100)
    void agreement(@ForAll @IntRange(min = 1, max = 9) int parts, @ForAll Random random) {
        List<String> annotators = GPT.claims().stream()
                .flatMap(claim -> claim.annotations().stream())
                .map(annotation -> annotation.annotator())
                .distinct()
                .sorted()
                .toList();
        assertThat(annotators).hasSizeGreaterThan(1);
        holdsFor(GPT.claims(), FactCollectors.agreement(annotators.get(0), annotators.get(1)), parts, random);
    }

    @Property(tries = 100)
    void figures(@ForAll @IntRange(min = 1, max = 9) int parts, @ForAll Random random) {
        holdsFor(GPT.models(), FactCollectors.disclosures(), parts, random);
        Arrays.stream(Quantity.values())
                .filter(Quantity::isNumeric)
                .forEach(quantity -> holdsFor(GPT.models(), FactCollectors.extremes(quantity), parts, random));
    }

    @Property(tries = 100)
    void influences(@ForAll @IntRange(min = 1, max = 9) int parts, @ForAll Random random) {
        holdsFor(GPT.papers(), FactCollectors.influences(), parts, random);
    }

    @Property(tries = 100)
    void tallies(@ForAll @IntRange(min = 1, max = 9) int parts, @ForAll Random random) {
        List<CorpusTally> tallies = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            tallies.add(new CorpusTally());
        }
        GPT.forEach(new Scattered(tallies, random));
        Collections.shuffle(tallies, random);
        CorpusTally whole = new CorpusTally();
        GPT.forEach(whole);

        assertThat(tallies.stream()
                        .reduce(CorpusTally::merge)
                        .map(CorpusTally::summary)
                        .orElseThrow())
                .isEqualTo(whole.summary());
    }
}
