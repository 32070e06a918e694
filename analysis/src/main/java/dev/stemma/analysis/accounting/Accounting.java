package dev.stemma.analysis.accounting;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.internal.Texts;
import dev.stemma.analysis.scaling.ScalingPoint;
import dev.stemma.model.Corpus;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.id.SectionId;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.source.Citation;
import dev.stemma.model.source.LocalizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whether the numbers that the sources print agree with one another.
 *
 * <pre>{@code
 * facts.accounting().findings().forEach(check -> System.out.println(check.explanation()));
 * }</pre>
 *
 * <p>What is computed, with V the vocabulary, n the context, L the layers, d the model width, f the feed-forward width:
 *
 * <ul>
 *   <li><b>Parameters</b>: V d + n d + L (4d² + 4d + 2df + f + d + 4d) + 2d, which is token and position embedding, then for
 *       each layer the attention (four d x d matrices with biases), the feed-forward network with biases and two layer
 *       norms, then one final layer norm. This is what the released code of GPT-2 allocates ({@code src/model.py}), and
 *       without the final norm what that of GPT-1 does ({@code model/params_shapes.json}). The final norm counts if the term
 *       of the normalization contains {@code pre-} or {@code final}; the positions count unless the term of the position
 *       encoding lacks {@code learned}; V d counts twice if the term of the weight tying contains {@code untied},
 *       {@code not tied} or {@code separate}. A term that is not known counts as in GPT-2. An unknown f is 4d. Every stated
 *       count is checked, and where one is off, {@linkplain Inference single inputs} that would explain it are looked for.
 *       Nothing is counted if the term of the activation contains {@code glu}, which means a third matrix in the feed-forward
 *       network, or that of the attention pattern {@code grouped-query} or {@code multi-query}, which means smaller ones in
 *       the attention.
 *   <li><b>Widths</b>: heads x d_head is d_model, and d_ff is 4 d_model (Vaswani et al. 2017, section 3; Brown et al. 2020,
 *       section 2.1), for stated figures only, since derived ones may come from this very formula, and not for a gated
 *       feed-forward network.
 *   <li><b>Compute</b>: k N D floating-point operations for N parameters and D tokens. The factor k is the one that the source
 *       itself gives, such as 3 for the encoder-decoders of Brown et al. 2020, appendix D, and else, for models,
 *       {@value #FLOP_PER_PARAMETER_AND_TOKEN} (Kaplan et al. 2020, section 2.1: an addition and a multiplication forwards,
 *       twice that backwards, attention left out), as the check then says. Without a factor of its own a compared system is
 *       not checked, since it may be sparse, nor a model of which a term says {@code encoder-decoder}. Compute that is stated
 *       in petaflop/s-days only is checked in these. A petaflop/s-day is 8.64e19 operations, which is checked for all. k, N and D are taken from the table of the
 *       compute where it gives them.
 *   <li><b>Mix of data</b>: the weights add to 100 %, and weight / 100 x training tokens of the flagship / tokens of the data
 *       set is the printed number of passes.
 *   <li><b>Scores</b>: further printings against the main one, and scores of a run under another name; averages against the mean of their parts, a part with several
 *       metrics entering with their mean; gains against own score less that of the best compared system of the same source, split
 *       and variant; sums against their parts; and printed differences, relative changes and shares against the two scores that
 *       they are said to come from, so that percent and percentage points are told apart.
 *   <li><b>Stated figures</b> of one quantity in numbers, each against the first. Different precision is no disagreement. Where
 *       several statements of several quantities meet, each is checked beside the first ones of the others. A count of
 *       parameters that is not what the architecture gives is not held against other counts as well.
 * </ul>
 *
 * <p>Nothing is assumed where an input is missing: such a check is not run. Computed values agree or not by a
 * {@linkplain ToleranceRule rule} that follows from the printed digits; the zeros of "100 million" in running text are none,
 * and what binary arithmetic leaves at the end of a number with 15 digits or more is no difference. Nothing depends on the order of the corpus' lists.
 * Immutable and thread-safe.
 *
 * @param checks all checks that were run, by kind, then by subject
 * @since 0.1.0
 */
public record Accounting(List<AccountingCheck> checks) implements Fact {

    /** How many sizes, statements or precedents one of them is held against, at most: a table of more is none that is printed. */
    static final int MOST_TOGETHER = 100;

    /** How many floating-point operations training takes for each parameter and token, 6. */
    public static final int FLOP_PER_PARAMETER_AND_TOKEN = 6;

    /** How many floating-point operations a petaflop/s-day is, 8.64e19. */
    public static final BigDecimal FLOP_PER_PF_DAY = new BigDecimal("8.64e19");

    private static final Comparator<Placed> ORDER = Comparator.comparing(
                    (Placed placed) -> placed.check().kind())
            .thenComparing(Placed::subject)
            .thenComparing(placed -> placed.check().subject().name().toString())
            .thenComparing(placed -> placed.check().printed().citations().toString())
            .thenComparing(placed -> placed.check().printed().name().toString())
            .thenComparing(placed -> placed.check().printed().toString())
            .thenComparing(placed -> placed.check().computed())
            .thenComparing(placed -> placed.check().working().toString());

    /** A check beside its subject in words, which is put together once and compared often. */
    private record Placed(AccountingCheck check, String subject) {}

    /** Copies the list. */
    public Accounting {
        checks = List.copyOf(checks);
    }

    /**
     * {@return all checks that the figures, data sets and results of a corpus allow, and what they found}
     *
     * @param corpus the corpus
     * @param flagships the flagship of each generation, as any progression has them
     */
    public static Accounting of(Corpus corpus, List<ScalingPoint> flagships) {
        Objects.requireNonNull(corpus, "corpus");
        List<AccountingCheck> checks = new ArrayList<>(ParameterCounts.of(corpus));
        corpus.models().forEach(model -> checks.addAll(FigureChecks.of(Holder.of(model))));
        corpus.systems().forEach(system -> checks.addAll(FigureChecks.of(Holder.of(system))));
        Map<PaperId, Holder> holders = new HashMap<>();
        flagships.forEach(point -> holders.put(point.paper().id(), Holder.of(point.model())));
        for (Paper paper : corpus.papers()) {
            checks.addAll(MixtureChecks.of(paper, Optional.ofNullable(holders.get(paper.id()))));
        }
        checks.addAll(ScoreChecks.of(corpus));
        return new Accounting(checks.stream()
                .map(check -> new Placed(check, check.subject().toString()))
                .sorted(ORDER)
                .map(Placed::check)
                .toList());
    }

    /** {@return the checks whose two values differ by more than any rounding} */
    public List<AccountingCheck> findings() {
        return checks(Outcome.DIFFERS);
    }

    /**
     * {@return the findings by slip, in their order}
     *
     * <p>Several rows of one table that are counted wrong, do not add up or differ from another table share a reason more often
     * than not, and are one slip. So are printings that agree with one another and differ from the same main one.
     */
    public List<List<AccountingCheck>> slips() {
        Map<String, String> reasons = new HashMap<>();
        Map<String, List<AccountingCheck>> slips = new LinkedHashMap<>();
        for (AccountingCheck check : findings()) {
            String slip = slip(check);
            String reason = check.kind().comparesTwoPrintings()
                    ? reasons.computeIfAbsent(check.printed() + " " + against(check), unused -> slip)
                    : slip;
            slips.computeIfAbsent(reason, unused -> new ArrayList<>()).add(check);
        }
        return List.copyOf(slips.values());
    }

    private static String slip(AccountingCheck check) {
        List<Citation> places = new ArrayList<>(check.printed().citations());
        if (check.kind().comparesTwoPrintings()) {
            places.addAll(against(check));
        }
        return check.kind()
                + places.stream()
                        .map(place -> place.source() + " "
                                + place.locator()
                                        .table()
                                        .or(() -> place.locator().section().map(SectionId::value)))
                        .collect(Collectors.joining(" "))
                + (check.kind().isOfTables() ? "" : check.subject());
    }

    /** Returns the places of what a further printing is set against, which come last. */
    private static List<Citation> against(AccountingCheck check) {
        return check.working().get(check.working().size() - 1).citations();
    }

    /**
     * {@return the checks of one kind}
     *
     * @param kind the kind
     */
    public List<AccountingCheck> checks(CheckKind kind) {
        return checks.stream().filter(check -> check.kind() == kind).toList();
    }

    /**
     * {@return the checks that ended in one way}
     *
     * @param outcome how they ended
     */
    public List<AccountingCheck> checks(Outcome outcome) {
        return checks.stream().filter(check -> check.outcome() == outcome).toList();
    }

    @Override
    public Explanation explanation() {
        List<AccountingCheck> differing = findings();
        int rounding = checks(Outcome.WITHIN_ROUNDING).size();
        List<LocalizedText> kinds = new ArrayList<>();
        for (CheckKind kind : CheckKind.values()) {
            long count =
                    differing.stream().filter(check -> check.kind() == kind).count();
            if (count > 0) {
                kinds.add(Texts.of("{0} {2}", "{1} {2} 项", kind, kind.words(), count));
            }
        }
        return Explanation.of(
                Texts.of(
                        "Of {0} checks, {1} agree, {2} are off within the rounding of their inputs and {3} differ, by {4} slips{5}",
                        "{0} 项核对中，{1} 项一致，{2} 项的出入可由输入值的舍入解释，{3} 项不一致，归为 {4} 处疏漏{5}",
                        checks.size(),
                        checks.size() - differing.size() - rounding,
                        rounding,
                        differing.size(),
                        slips().size(),
                        Texts.joined(kinds, ", ", "，").map(known -> Texts.of(": {0}", "：{0}", known))),
                differing.stream().map(AccountingCheck::explanation).toList());
    }

    /** Returns how many checks were run, how many of them differ, and by how many slips. */
    @Override
    public String toString() {
        return checks.size() + " checks, " + findings().size() + " findings, " + slips().size() + " slips";
    }
}
