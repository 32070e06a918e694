package dev.stemma.analysis.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.stemma.model.benchmark.Direction;
import dev.stemma.model.benchmark.Setting;
import dev.stemma.model.claim.AttributionLabel;
import dev.stemma.model.claim.CapabilityKind;
import dev.stemma.model.claim.ClaimKind;
import dev.stemma.model.claim.LimitationRelation;
import dev.stemma.model.claim.Stance;
import dev.stemma.model.claim.Tier;
import dev.stemma.model.claim.Verdict;
import dev.stemma.model.figure.FigureKind;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.figure.Relationship;
import dev.stemma.model.figure.SystemKind;
import dev.stemma.model.figure.Topic;
import dev.stemma.model.paper.DateKind;
import dev.stemma.model.paper.InfluenceKind;
import dev.stemma.model.source.IdScheme;
import dev.stemma.model.source.Language;
import dev.stemma.model.source.LocalizedText;
import dev.stemma.model.source.SourceKind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VocabularyTest {

    private static Stream<List<LocalizedText>> kindsOfNames() {
        return Stream.of(
                Arrays.stream(Quantity.values()).map(Vocabulary::nameOf).toList(),
                Arrays.stream(Verdict.values()).map(Vocabulary::nameOf).toList(),
                Arrays.stream(ClaimKind.values()).map(Vocabulary::nameOf).toList(),
                Arrays.stream(Stance.values()).map(Vocabulary::nameOf).toList(),
                Arrays.stream(Tier.values()).map(Vocabulary::nameOf).toList(),
                Arrays.stream(FigureKind.values()).map(Vocabulary::nameOf).toList(),
                Arrays.stream(InfluenceKind.values()).map(Vocabulary::nameOf).toList(),
                Arrays.stream(DateKind.values()).map(Vocabulary::nameOf).toList(),
                Arrays.stream(Setting.values()).map(Vocabulary::nameOf).toList(),
                Arrays.stream(SourceKind.values()).map(Vocabulary::nameOf).toList(),
                Arrays.stream(SystemKind.values()).map(Vocabulary::nameOf).toList(),
                Arrays.stream(Relationship.values()).map(Vocabulary::nameOf).toList(),
                Arrays.stream(AttributionLabel.values()).map(Vocabulary::nameOf).toList(),
                Arrays.stream(CapabilityKind.values()).map(Vocabulary::nameOf).toList(),
                Arrays.stream(LimitationRelation.values())
                        .map(Vocabulary::nameOf)
                        .toList(),
                Arrays.stream(IdScheme.values()).map(Vocabulary::nameOf).toList(),
                Arrays.stream(Topic.values()).map(Vocabulary::nameOf).toList());
    }

    @Test
    void no_two_constants_share_a_name_in_either_language() {
        assertThat(kindsOfNames()).isNotEmpty().allSatisfy(names -> {
            assertThat(names).doesNotContainNull();
            assertThat(names).extracting(LocalizedText::toString).doesNotHaveDuplicates();
            assertThat(names).extracting(text -> text.in(Language.CHINESE)).doesNotHaveDuplicates();
        });
    }

    @Test
    void a_constant_that_people_need_no_word_for_has_none() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Vocabulary.nameOf(Direction.HIGHER))
                .withMessageContaining("'higher'");
    }

    @ParameterizedTest
    @EnumSource(Quantity.class)
    void a_quantity_has_a_unit_unless_it_is_a_pure_number_or_in_words(Quantity quantity) {
        assertThat(Vocabulary.unitOf(quantity).isPresent())
                .isEqualTo(quantity.isNumeric() && !quantity.unit().equals("1"));
        assertThat(Vocabulary.unitOf(quantity).map(LocalizedText::toString))
                .satisfiesAnyOf(
                        unit -> assertThat(unit).isEmpty(),
                        unit -> assertThat(unit).hasValue("%"),
                        unit -> assertThat(unit).contains(quantity.unit()));
    }
}
