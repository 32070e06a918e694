package dev.stemma.analysis.generation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.analysis.Facts;
import dev.stemma.corpus.GptCorpus;
import dev.stemma.model.benchmark.Setting;
import dev.stemma.model.source.Language;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ShippedParadigmTest {

    private final List<GenerationParadigm> paradigms =
            Facts.of(GptCorpus.load()).paradigms();

    private GenerationParadigm of(String paper) {
        return paradigms.stream()
                .filter(paradigm -> paradigm.paper().value().equals(paper))
                .collect(Collectors.collectingAndThen(Collectors.toList(), found -> {
                    assertThat(found).hasSize(1);
                    return found.get(0);
                }));
    }

    @Test
    void each_generation_is_adapted_in_another_way() {
        assertThat(paradigms)
                .extracting(GenerationParadigm::toString)
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("gpt-1: supervised fine-tuning"),
                        two -> assertThat(two).startsWith("gpt-2: zero-shot"),
                        three -> assertThat(three).startsWith("gpt-3: zero-shot, one-shot and few-shot"),
                        four -> assertThat(four).startsWith("gpt-4: prompting"));
    }

    @Test
    void it_explains_itself_with_results_by_setting_and_places() {
        assertThat(of("gpt-2").explanation().toString())
                .contains("; results by setting: zero-shot ", "gpt-2-paper, § ");
        assertThat(of("gpt-2").explanation().in(Language.CHINESE)).contains("；各设定下的结果数：zero-shot ");
    }

    @Test
    void the_settings_of_the_results_bear_it_out() {
        assertThat(of("gpt-1").settings()).containsKey(Setting.FINE_TUNED).doesNotContainKey(Setting.FEW_SHOT);
        assertThat(of("gpt-2").settings()).containsKey(Setting.ZERO_SHOT).doesNotContainKey(Setting.FINE_TUNED);
        assertThat(of("gpt-3").settings()).containsKeys(Setting.ZERO_SHOT, Setting.ONE_SHOT, Setting.FEW_SHOT);
    }
}
