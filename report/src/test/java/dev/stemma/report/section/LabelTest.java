package dev.stemma.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.model.source.Language;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LabelTest {

    private static final Set<Label> SIGNS = EnumSet.of(
            Label.NONE,
            Label.LIST_SEPARATOR,
            Label.CITATION_SEPARATOR,
            Label.IN_BRACKETS,
            Label.PLACE,
            Label.NAMED,
            Label.COUNTED,
            Label.SUMMARY_COUNTED,
            Label.PAPER_SECTION,
            Label.OMITTED_AT,
            Label.SLIP_EXPLAINED);

    @ParameterizedTest
    @EnumSource
    void is_chinese_in_chinese_and_not_in_english(Label label) {
        String zh = label.words().in(Language.CHINESE);
        String en = label.words().in(Language.ENGLISH);

        assertThat(en.codePoints()).noneMatch(Character::isIdeographic);
        if (!SIGNS.contains(label)) {
            assertThat(zh.codePoints()).anyMatch(Character::isIdeographic);
            assertThat(en.replaceAll("\\{\\d}", "").codePoints()).anyMatch(Character::isLetter);
        }
    }

    @ParameterizedTest
    @EnumSource
    void has_the_same_values_in_both_languages(Label label) {
        assertThat(values(label.words().in(Language.CHINESE)))
                .isEqualTo(values(label.words().in(Language.ENGLISH)));
    }

    private static int values(String pattern) {
        return pattern.split("\\{\\d}", -1).length - 1;
    }
}
