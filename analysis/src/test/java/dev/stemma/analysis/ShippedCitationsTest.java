package dev.stemma.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.analysis.accounting.PrintedValue;
import dev.stemma.analysis.benchmark.BenchmarkPoint;
import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.generation.FigureDifference;
import dev.stemma.analysis.generation.ImprovedCapability;
import dev.stemma.analysis.generation.QuantityDisclosure;
import dev.stemma.analysis.scaling.EstimatePolicy;
import dev.stemma.corpus.GptCorpus;
import dev.stemma.model.figure.Disclosure;
import dev.stemma.model.figure.FigureKind;
import dev.stemma.model.figure.Unstated;
import dev.stemma.model.source.Language;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A walk over all that the facts of the shipped corpus are made of.
 *
 * <p>It follows every public method without parameters from value to value, so that a new kind of fact is held to the same law
 * without being named here.
 */
class ShippedCitationsTest {

    private static final String OURS = "dev.stemma.analysis.";

    private static Set<Fact> all(Object... roots) throws IllegalAccessException, InvocationTargetException {
        Set<Fact> found = new LinkedHashSet<>();
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Object> open = new ArrayDeque<>(List.of(roots));
        while (!open.isEmpty()) {
            Object value = open.pop();
            if (value instanceof Optional<?> optional) {
                optional.ifPresent(open::push);
            } else if (value instanceof Collection<?> collection) {
                collection.forEach(open::push);
            } else if (value instanceof Map<?, ?> map) {
                map.values().forEach(open::push);
            } else if (value.getClass().getName().startsWith(OURS) && seen.add(value)) {
                // What is computed anew on every call is equal to what was found before.
                if (!(value instanceof Fact fact) || found.add(fact)) {
                    parts(value).forEach(open::push);
                }
            }
        }
        return found;
    }

    private static List<Object> parts(Object value) throws IllegalAccessException, InvocationTargetException {
        // What a public interface declares is open, even if the class behind it is not.
        List<Method> methods = Stream.concat(
                        Stream.of(value.getClass()), Stream.of(value.getClass().getInterfaces()))
                .flatMap(type -> Stream.of(type.getMethods()))
                .filter(method -> method.getDeclaringClass().getName().startsWith(OURS)
                        && Modifier.isPublic(method.getDeclaringClass().getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && method.getParameterCount() == 0
                        && !method.getName().equals("orElseThrow")
                        && leadsOn(method.getReturnType()))
                .toList();
        List<Object> parts = new ArrayList<>();
        for (Method method : methods) {
            parts.add(method.invoke(value));
        }
        return parts;
    }

    private static boolean leadsOn(Class<?> type) {
        return Stream.of(Optional.class, Collection.class, Map.class, Fact.class)
                        .anyMatch(kind -> kind.isAssignableFrom(type))
                || (type.getName().startsWith(OURS) && type.isRecord() && type != Explanation.class);
    }

    private static List<ImprovedCapability> improvements(Facts facts) {
        return facts.lineage().generations().stream()
                .flatMap(paper -> facts.improvedBy(paper.id()).stream())
                .toList();
    }

    /** A value that was never printed, a score that was never taken and a definition have no place; all else has. */
    private static boolean isAbsence(Fact fact) {
        if (fact instanceof QuantityDisclosure disclosure) {
            return disclosure
                    .kind()
                    .filter(kind -> kind == FigureKind.UNSTATED || kind == FigureKind.NOT_APPLICABLE)
                    .isPresent();
        }
        if (fact instanceof FigureDifference difference) {
            return isAbsence(difference.from()) && isAbsence(difference.to());
        }
        return fact instanceof BenchmarkPoint point
                ? point.results().isEmpty()
                : fact instanceof PrintedValue printed
                        && printed.name().in(Language.ENGLISH).equals("all shares in percent");
    }

    @Test
    void every_fact_ends_in_a_place_that_settles_it() throws IllegalAccessException, InvocationTargetException {
        Map<String, Integer> counts = new TreeMap<>();
        Facts facts = Facts.of(GptCorpus.load());
        for (Fact fact : all(
                facts,
                facts.scaling(EstimatePolicy.INCLUDE),
                facts.growth(EstimatePolicy.INCLUDE),
                improvements(facts))) {
            Explanation explanation = fact.explanation();
            boolean cited = !explanation.allCitations().isEmpty();
            assertThat(cited || isAbsence(fact)).as(explanation.toString()).isTrue();
            assertThat(explanation.in(Language.CHINESE)).isNotBlank();
            counts.merge(fact.getClass().getSimpleName() + (cited ? "" : " (an absence)"), 1, Integer::sum);
        }
        System.out.println("Facts of the shipped corpus that end in a place: " + counts);
        assertThat(counts)
                .containsKeys(
                        "Lineage",
                        "ScalingPoint",
                        "ScalingStep",
                        "QuantityGrowth",
                        "CapabilityPresence",
                        "FigureDifference")
                .containsKeys(
                        "BenchmarkStep", "AccountingCheck", "Inference", "AuditedClaim", "Agreement", "Prediction");
    }

    @Test
    void what_is_not_stated_names_the_sources_that_were_searched_for_it()
            throws IllegalAccessException, InvocationTargetException {
        assertThat(all(Facts.of(GptCorpus.load())))
                .filteredOn(fact -> fact instanceof QuantityDisclosure disclosure
                        && disclosure.kind().equals(Optional.of(FigureKind.UNSTATED)))
                .isNotEmpty()
                .allSatisfy(fact -> {
                    QuantityDisclosure disclosure = (QuantityDisclosure) fact;
                    Unstated unstated = (Unstated)
                            disclosure.disclosure().map(Disclosure::preferred).orElseThrow();
                    assertThat(unstated.searched()).isNotEmpty();
                    assertThat(disclosure.explanation().toString())
                            .contains(unstated.searched().get(0).value());
                });
    }
}
