package dev.stemma.analysis.lineage;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.paper.Influence;
import dev.stemma.model.source.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * That a paper builds on a work, in what way, and whether the work is a paper of the corpus.
 *
 * <p>Immutable and thread-safe.
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
                .map(note -> LocalizedText.of(sentence.en() + ": " + note.en(), sentence.zh() + "：" + note.zh()))
                .orElse(sentence);
        return new Explanation(statement, List.of(), List.of(influence.citation()));
    }

    private LocalizedText sentence() {
        String work = influence.work().value();
        return switch (influence.how()) {
            case SUCCESSOR_OF ->
                LocalizedText.of(paper + " continues the line of " + work, paper + " 是 " + work + " 的后继");
            case SCALED_FROM -> LocalizedText.of(paper + " scales up " + work, paper + " 把 " + work + " 的模型放大");
            case ARCHITECTURE_OF ->
                LocalizedText.of(paper + " takes the architecture of " + work, paper + " 沿用 " + work + " 的架构");
            case OBJECTIVE_OF ->
                LocalizedText.of(paper + " takes the training objective of " + work, paper + " 沿用 " + work + " 的训练目标");
            case METHOD_OF -> LocalizedText.of(paper + " takes a method of " + work, paper + " 采用 " + work + " 的方法");
            case DATA_OF -> LocalizedText.of(paper + " takes data of " + work, paper + " 使用 " + work + " 的数据");
            case TOKENIZATION_OF ->
                LocalizedText.of(paper + " takes the tokenization of " + work, paper + " 沿用 " + work + " 的分词方式");
            case EVALUATED_AGAINST ->
                LocalizedText.of(paper + " compares its results with those of " + work, paper + " 与 " + work + " 比较结果");
            case CITES -> LocalizedText.of(paper + " cites " + work, paper + " 引用 " + work);
        };
    }

    /** Returns paper, way and work, such as {@code gpt-2 architecture-of gpt-1}. */
    @Override
    public String toString() {
        return paper + " " + influence.how() + " " + influence.work();
    }
}
