package dev.stemma.analysis.generation;

import static dev.stemma.analysis.Fixtures.corpus;
import static dev.stemma.analysis.Fixtures.derived;
import static dev.stemma.analysis.Fixtures.document;
import static dev.stemma.analysis.Fixtures.estimated;
import static dev.stemma.analysis.Fixtures.notApplicable;
import static dev.stemma.analysis.Fixtures.paper;
import static dev.stemma.analysis.Fixtures.section;
import static dev.stemma.analysis.Fixtures.stated;
import static dev.stemma.analysis.Fixtures.text;
import static dev.stemma.analysis.Fixtures.unstated;
import static dev.stemma.analysis.Fixtures.withheld;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.stemma.analysis.Facts;
import dev.stemma.model.figure.Disclosure;
import dev.stemma.model.figure.Figure;
import dev.stemma.model.figure.FigureKind;
import dev.stemma.model.figure.FigureValue;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.figure.Stated;
import dev.stemma.model.figure.Withheld;
import dev.stemma.model.id.ModelId;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.id.UnknownIdException;
import dev.stemma.model.source.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DisclosureProfileTest {

    static final PaperId A = PaperId.of("a");
    static final PaperId B = PaperId.of("b");

    static LanguageModel model(String id, String paper, boolean flagship, Map<Quantity, List<Figure>> figures) {
        return LanguageModel.builder()
                .id(ModelId.of(id))
                .name("Model " + id)
                .paper(PaperId.of(paper))
                .flagship(flagship)
                .disclosures(figures.entrySet().stream()
                        .map(entry -> new Disclosure(
                                entry.getKey(),
                                entry.getValue(),
                                entry.getValue().size() > 1 ? Optional.of(text("first")) : Optional.empty()))
                        .toList())
                .build();
    }

    static DisclosureProfile profile(LanguageModel... models) {
        return Facts.of(corpus().papers(List.of(
                                paper("a", "2018-01-01"), paper("b", "2020-01-01", "a"), paper("c", "2021-01-01", "b")))
                        .models(List.of(models))
                        .build())
                .disclosure();
    }

    private static final LanguageModel OPEN = model(
            "a",
            "a",
            true,
            Map.of(
                    Quantity.PARAMETERS, List.of(derived("7"), statedBy("a", "8")),
                    Quantity.LAYERS, List.of(stated("12")),
                    Quantity.HARDWARE, List.of(unstated()),
                    Quantity.POST_TRAINING, List.of(notApplicable())));
    static final LanguageModel CLOSED = model(
            "b",
            "b",
            true,
            Map.of(
                    Quantity.PARAMETERS, List.of(withheld(), estimated("1e12")),
                    Quantity.LAYERS, List.of(withheld()),
                    Quantity.HARDWARE, List.of(stated("many machines")),
                    Quantity.EPOCHS, List.of(estimated("2"))));

    private static final int ALL = Quantity.values().length;

    private static Figure statedBy(String paper, String value) {
        return new Stated(FigureValue.of(value), Optional.empty(), document(paper), section("1"), Optional.empty());
    }

    @Test
    void a_generation_is_counted_by_the_preferred_figures_of_its_flagship() {
        GenerationDisclosure open = profile(CLOSED, OPEN, model("a-small", "a", false, Map.of()))
                .generation(A)
                .orElseThrow();

        assertThat(open).hasToString("a: stated 1, derived 1, unstated 1, not-applicable 1, no entry " + (ALL - 4));
        assertThat(open.disclosed()).isEqualTo(2);
        assertThat(open.applicable()).isEqualTo(ALL - 1);
        assertThat(open.disclosedShare()).hasValue(2.0 / (ALL - 1));
        assertThat(open.statedByPaper()).isEqualTo(1);
        assertThat(open.of(Quantity.PARAMETERS).others()).hasSize(1);
        assertThat(open.of(Quantity.LAYERS).isStatedByPaper()).isFalse();
        assertThat(open.of(FigureKind.UNSTATED))
                .extracting(QuantityDisclosure::toString)
                .containsExactly("a hardware: unstated");
    }

    @Test
    void an_outside_estimate_is_no_disclosure() {
        GenerationDisclosure closed = profile(OPEN, CLOSED).generation(B).orElseThrow();

        assertThat(closed.disclosed()).isEqualTo(1);
        assertThat(closed.count(FigureKind.ESTIMATED)).isEqualTo(1);
    }

    @Test
    void between_two_generations_it_is_told_what_was_lost_what_was_gained_and_what_is_refused() {
        List<FigureDifference> changes = profile(OPEN, CLOSED).between(A, B);

        assertThat(changes)
                .extracting(FigureDifference::toString)
                .containsExactly(
                        "parameters: 7 -> withheld",
                        "layers: 12 -> withheld",
                        "epochs: no entry -> estimated",
                        "hardware: unstated -> \"many machines\"",
                        "post-training: not applicable -> no entry");
        assertThat(changes)
                .filteredOn(FigureDifference::isWithheld)
                .extracting(FigureDifference::quantity)
                .containsExactly(Quantity.PARAMETERS, Quantity.LAYERS);
        assertThat(changes)
                .filteredOn(change -> change.from().isDisclosed())
                .isEqualTo(changes.stream().filter(FigureDifference::isWithheld).toList());
        assertThat(changes)
                .filteredOn(change -> change.to().isDisclosed())
                .extracting(FigureDifference::quantity)
                .containsExactly(Quantity.HARDWARE);
        assertThat(changes.get(0).explanation().toString().lines())
                .containsExactly(
                        "parameters: 7 in a, withheld in b",
                        "  Model a, parameters: 7, derived as a formula",
                        "    Beside it: Model a, parameters: 8, as stated [a-paper, § 1]",
                        "  Model b, parameters: withheld by report [report, § scope]",
                        "    Beside it: Model b, parameters: 1e12, an outside estimate [survey, § row]");
        assertThat(changes.get(0).explanation().in(Language.CHINESE)).startsWith("参数量：a 为 7，b 为拒绝公布\n");
    }

    @Test
    void a_paper_without_models_has_no_profile() {
        DisclosureProfile profile = profile(OPEN);

        assertThat(profile.generation(B)).isEmpty();
        assertThatExceptionOfType(UnknownIdException.class).isThrownBy(() -> profile.between(A, B));
        assertThat(profile()).hasToString("");
        assertThat(profile().explanation()).hasToString("No generation has models");
    }

    @Test
    void a_change_needs_two_kinds_of_one_quantity() {
        GenerationDisclosure open = profile(OPEN).generation(A).orElseThrow();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FigureDifference(open.of(Quantity.LAYERS), open.of(Quantity.LAYERS)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FigureDifference(open.of(Quantity.LAYERS), open.of(Quantity.HARDWARE)));
    }

    @Test
    void what_the_paper_withholds_it_does_not_state() {
        LanguageModel reticent = model(
                "a",
                "a",
                true,
                Map.of(
                        Quantity.LAYERS, List.of(new Withheld(document("a"), section("1"), Optional.empty())),
                        Quantity.PARAMETERS, List.of(statedBy("a", "8"))));

        GenerationDisclosure generation = profile(reticent).generation(A).orElseThrow();

        assertThat(generation.of(Quantity.LAYERS).isStatedByPaper()).isFalse();
        assertThat(generation.statedByPaper()).isEqualTo(1);
    }

    @Test
    void the_explanation_counts_each_kind_and_what_has_no_entry() {
        DisclosureProfile profile = profile(OPEN, CLOSED);
        int others = ALL - 4;

        assertThat(profile.explanation().toString())
                .startsWith("Of " + ALL + " quantities of each flagship, disclosed: a 2, b 1\n  Model a: 2 of "
                        + (ALL - 1) + " quantities are disclosed (")
                .contains(" %); stated 1, derived 1, unstated 1, not applicable 1, no entry " + others
                        + "; the paper itself states 1\n");
        assertThat(profile.explanation().in(Language.CHINESE))
                .startsWith("各代旗舰模型的 " + ALL + " 项数量中，公开的有：a 2、b 1\n  Model a：" + (ALL - 1) + " 项数量中公开了 2 项（")
                .contains(" %）；原文给出 1，推算得出 1，", "，没有记录 " + others + "；论文自身给出 1 项");
        assertThat(profile.toString().lines()).hasSize(2).first().asString().startsWith("a: stated 1, ");
    }

    @Test
    void a_model_with_an_entry_for_everything_has_no_quantity_without_one() {
        LanguageModel complete = model(
                "a",
                "a",
                true,
                Arrays.stream(Quantity.values())
                        .collect(Collectors.toMap(quantity -> quantity, quantity -> List.of(unstated()))));
        GenerationDisclosure generation = profile(complete).generation(A).orElseThrow();

        assertThat(generation).hasToString("a: unstated " + ALL);
        assertThat(generation.explanation().statement().in(Language.ENGLISH)).doesNotContain("no entry");
        assertThat(generation.explanation().statement().in(Language.CHINESE)).doesNotContain("没有记录");
    }
}
