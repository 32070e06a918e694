package dev.stemma.analysis.internal;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Vocabulary;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.claim.Evidence;
import dev.stemma.model.source.LocalizedText;
import java.util.List;
import java.util.stream.Stream;

/** Claims and their verdicts in words. */
public final class Claims {

    private Claims() {}

    /** {@return verdict and statement, then the given working, the rationale and the evidence} */
    public static Explanation explain(Claim claim, List<Explanation> first) {
        return Explanation.of(
                Texts.of(
                        "{0} is {1}: {2}",
                        "{0} {1}：{2}", claim.id(), Vocabulary.nameOf(claim.verdict()), claim.statement()),
                Stream.of(first.stream(), Stream.of(rationale(claim)), settlement(claim))
                        .flatMap(part -> part)
                        .toList());
    }

    private static Explanation rationale(Claim claim) {
        return Explanation.of(
                claim.rationale(),
                claim.evidence().stream().map(Claims::explain).toList());
    }

    private static Stream<Explanation> settlement(Claim claim) {
        return claim.settlement().stream().map(text -> Explanation.of(Texts.of("Settled: {0}", "分歧的处理：{0}", text)));
    }

    private static Explanation explain(Evidence evidence) {
        LocalizedText stance = evidence.isAboutPart()
                ? Texts.of("{0} (part of the claim)", "{0}（论断的一部分）", Vocabulary.nameOf(evidence.stance()))
                : Vocabulary.nameOf(evidence.stance());
        LocalizedText statement = evidence.note()
                .map(note -> Texts.of("{0}: {1}", "{0}：{1}", stance, note))
                .orElse(stance);
        return Explanation.of(statement, evidence.citation());
    }
}
