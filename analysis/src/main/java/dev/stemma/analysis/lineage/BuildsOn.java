package dev.stemma.analysis.lineage;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.internal.Texts;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.paper.Influence;
import dev.stemma.model.source.LocalizedText;
import java.util.Optional;

/**
 * That a paper builds on a work, in what way, and whether the work is a paper of the corpus.
 *
 * @param paper the paper that builds on the work
 * @param influence the work, in what way, and where the paper says so
 * @param earlier the work as a paper of the corpus; empty if it is an outside work
 * @since 0.1.0
 */
public record BuildsOn(PaperId paper, Influence influence, Optional<PaperId> earlier) implements Fact {

    @Override
    public Explanation explanation() {
        LocalizedText sentence = sentence();
        LocalizedText statement = influence
                .note()
                .map(note -> Texts.of("{0}: {1}", "{0}：{1}", sentence, note))
                .orElse(sentence);
        return Explanation.of(statement, influence.citation());
    }

    private LocalizedText sentence() {
        return switch (influence.how()) {
            case SUCCESSOR_OF -> say("{0} continues the line of {1}", "{0} 是 {1} 的后继");
            case SCALED_FROM -> say("{0} scales up {1}", "{0} 把 {1} 的模型放大");
            case ARCHITECTURE_OF -> say("{0} takes the architecture of {1}", "{0} 沿用 {1} 的架构");
            case OBJECTIVE_OF -> say("{0} takes the training objective of {1}", "{0} 沿用 {1} 的训练目标");
            case METHOD_OF -> say("{0} takes a method of {1}", "{0} 采用 {1} 的方法");
            case DATA_OF -> say("{0} takes data of {1}", "{0} 使用 {1} 的数据");
            case TOKENIZATION_OF -> say("{0} takes the tokenization of {1}", "{0} 沿用 {1} 的分词方式");
            case EVALUATED_AGAINST -> say("{0} compares its results with those of {1}", "{0} 与 {1} 比较结果");
            case CITES -> say("{0} cites {1}", "{0} 引用 {1}");
        };
    }

    private LocalizedText say(String en, String zh) {
        return Texts.of(en, zh, paper, influence.work());
    }

    /** Returns paper, way and work, such as {@code gpt-2 architecture-of gpt-1}. */
    @Override
    public String toString() {
        return paper + " " + influence.how() + " " + influence.work();
    }
}
