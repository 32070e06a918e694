package dev.stemma.analysis.generation;

import static dev.stemma.analysis.Fixtures.corpus;
import static dev.stemma.analysis.Fixtures.document;
import static dev.stemma.analysis.Fixtures.paper;
import static dev.stemma.analysis.Fixtures.section;
import static dev.stemma.analysis.Fixtures.stated;
import static dev.stemma.analysis.Fixtures.withheld;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.analysis.Facts;
import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.benchmark.Setting;
import dev.stemma.model.figure.Disclosure;
import dev.stemma.model.figure.Figure;
import dev.stemma.model.figure.FigureValue;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.id.BenchmarkId;
import dev.stemma.model.id.MetricId;
import dev.stemma.model.id.ModelId;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.source.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GenerationParadigmTest {

    private static Disclosure of(Quantity quantity, Figure figure) {
        return new Disclosure(quantity, List.of(figure), Optional.empty());
    }

    private static LanguageModel model(String id, Disclosure... disclosures) {
        return LanguageModel.builder()
                .id(ModelId.of(id))
                .name("Model " + id)
                .paper(PaperId.of(id))
                .flagship(true)
                .addDisclosures(disclosures)
                .build();
    }

    private static BenchmarkResult result(String model, Setting setting) {
        return BenchmarkResult.builder()
                .model(ModelId.of(model))
                .benchmark(BenchmarkId.of("quiz"))
                .metric(MetricId.of("accuracy"))
                .setting(setting)
                .score(FigureValue.of("1"))
                .source(document(model))
                .locator(section("2"))
                .build();
    }

    private final List<GenerationParadigm> paradigms = Facts.of(corpus().papers(
                            List.of(paper("b", "2019", "a"), paper("a", "2018"), paper("bare", "2020")))
                    .models(List.of(
                            model(
                                    "a",
                                    of(Quantity.ADAPTATION, stated("fine-tuning")),
                                    of(Quantity.POST_TRAINING, withheld()),
                                    of(Quantity.INPUT_MODALITIES, stated("text"))),
                            model("b")))
                    .results(Stream.of(Setting.FEW_SHOT, Setting.FINE_TUNED, Setting.FEW_SHOT)
                            .map(setting -> result("a", setting))
                            .toList())
                    .build())
            .paradigms();

    @Test
    void there_is_one_for_each_generation_that_has_a_model() {
        assertThat(paradigms).extracting(GenerationParadigm::toString).containsExactly("a: fine-tuning", "b: no entry");
    }

    @Test
    void results_are_counted_by_setting_in_the_order_of_the_settings() {
        assertThat(paradigms.get(0).settings()).hasToString("{fine-tuned=1, few-shot=2}");
        assertThat(paradigms.get(1).settings()).isEmpty();
    }

    @Test
    void it_tells_adaptation_post_training_and_modalities_and_what_the_corpus_lacks() {
        assertThat(paradigms.get(0).explanation()).hasToString("""
                        a, adaptation to tasks: fine-tuning; post-training: withheld; input modalities: text; output \
                        modalities: no entry; results by setting: fine-tuned 1, few-shot 2
                          Model a, adaptation to tasks: fine-tuning, as stated [table, § t]
                          Model a, post-training: withheld by report [report, § scope]
                          Model a, input modalities: text, as stated [table, § t]
                          Model a, output modalities: no entry in the corpus""");
        assertThat(paradigms.get(0).explanation().in(Language.CHINESE)).contains("；各设定下的结果数：fine-tuned 1, few-shot 2");
        assertThat(paradigms.get(1).explanation().statement().in(Language.ENGLISH))
                .isEqualTo("b, adaptation to tasks: no entry; post-training: no entry; input modalities: no entry;"
                        + " output modalities: no entry");
        assertThat(paradigms.get(1).explanation().statement().in(Language.CHINESE))
                .startsWith("b 的")
                .contains("没有记录；")
                .doesNotContain("结果数");
    }
}
