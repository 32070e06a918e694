package dev.stemma.analysis.generation;

import static dev.stemma.analysis.Fixtures.derived;
import static dev.stemma.analysis.Fixtures.estimated;
import static dev.stemma.analysis.Fixtures.notApplicable;
import static dev.stemma.analysis.Fixtures.stated;
import static dev.stemma.analysis.Fixtures.unstated;
import static dev.stemma.analysis.Fixtures.withheld;
import static dev.stemma.analysis.generation.DisclosureProfileTest.A;
import static dev.stemma.analysis.generation.DisclosureProfileTest.B;
import static dev.stemma.analysis.generation.DisclosureProfileTest.CLOSED;
import static dev.stemma.analysis.generation.DisclosureProfileTest.model;
import static dev.stemma.analysis.generation.DisclosureProfileTest.profile;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.model.figure.Figure;
import dev.stemma.model.figure.FigureKind;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.figure.Quantity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DisclosurePropertyTest {

    @Provide
    Arbitrary<Map<Quantity, List<Figure>>> figures() {
        Arbitrary<Figure> figure =
                Arbitraries.of(stated("1"), derived("1"), estimated("1"), withheld(), unstated(), notApplicable());
        return Arbitraries.maps(
                        Arbitraries.of(Quantity.class),
                        figure.list().ofMinSize(1).ofMaxSize(2))
                .map(map -> map.isEmpty() ? map : new EnumMap<>(map));
    }

    @Property
    void the_kinds_add_to_the_number_of_quantities(@ForAll("figures") Map<Quantity, List<Figure>> figures) {
        GenerationDisclosure generation =
                profile(model("a", "a", true, figures)).generation(A).orElseThrow();

        assertThat(Arrays.stream(FigureKind.values())
                                .mapToInt(generation::count)
                                .sum()
                        + generation.withoutEntry())
                .isEqualTo(Quantity.values().length);
        assertThat(generation.disclosed()).isLessThanOrEqualTo(generation.applicable());
        assertThat(generation.withoutEntry()).isEqualTo(Quantity.values().length - figures.size());
    }

    @Property
    void what_is_lost_in_one_direction_is_gained_in_the_other(
            @ForAll("figures") Map<Quantity, List<Figure>> one, @ForAll("figures") Map<Quantity, List<Figure>> other) {
        DisclosureProfile profile = profile(model("a", "a", true, one), model("b", "b", true, other));

        assertThat(profile.between(A, B))
                .filteredOn(
                        change -> change.from().isDisclosed() && !change.to().isDisclosed())
                .extracting(FigureDifference::quantity)
                .isEqualTo(profile.between(B, A).stream()
                        .filter(change ->
                                !change.from().isDisclosed() && change.to().isDisclosed())
                        .map(FigureDifference::quantity)
                        .toList());
        assertThat(profile.between(A, A)).isEmpty();
    }

    @Property
    void the_order_of_the_models_does_not_matter(
            @ForAll("figures") Map<Quantity, List<Figure>> one, @ForAll Random random) {
        List<LanguageModel> models =
                new ArrayList<>(List.of(model("a", "a", true, one), CLOSED, model("a-2", "a", false, Map.of())));
        DisclosureProfile before = profile(models.toArray(LanguageModel[]::new));
        Collections.shuffle(models, random);

        assertThat(profile(models.toArray(LanguageModel[]::new))).isEqualTo(before);
    }
}
