package dev.stemma.report.section;

import dev.stemma.analysis.accounting.AccountingCheck;
import dev.stemma.analysis.benchmark.Prediction;
import dev.stemma.analysis.benchmark.PredictionOutcome;
import dev.stemma.analysis.benchmark.PredictionTally;
import dev.stemma.analysis.claim.AuditedClaim;
import dev.stemma.analysis.claim.ClaimAudit;
import dev.stemma.analysis.fact.Vocabulary;
import dev.stemma.analysis.scaling.GapReason;
import dev.stemma.analysis.scaling.ScalingPoint;
import dev.stemma.analysis.scaling.ScalingProgression;
import dev.stemma.model.Corpus;
import dev.stemma.model.claim.Stance;
import dev.stemma.model.claim.Verdict;
import dev.stemma.model.figure.FigureKind;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.source.Source;
import dev.stemma.report.document.Bullet;
import dev.stemma.report.document.DisplayWidth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What matters most about a corpus, on one screen: of each section how much there is, and the few that say most. */
final class SummarySection {

    /** How many examples there are of each. */
    private static final int MOST = 5;

    /** How many columns an example may take: two lines of a text, one for what comes in many. */
    private static final int LONG = 216;

    private static final int SHORT = 114;

    private static final int LONGEST = 330;

    private static final List<Quantity> GROWING = List.of(
            Quantity.PARAMETERS, Quantity.LAYERS, Quantity.CONTEXT, Quantity.VOCABULARY, Quantity.TRAINING_TOKENS);

    private final ReportWriter out;
    private final List<Bullet> parts = new ArrayList<>();

    private SummarySection(ReportWriter out) {
        this.out = out;
    }

    static void write(ReportWriter out) {
        new SummarySection(out).write();
    }

    private void write() {
        Corpus corpus = out.facts().corpus();
        CorpusSections.heading(out);
        out.paragraph(
                Label.SUMMARY,
                corpus.papers().size(),
                corpus.models().size(),
                corpus.results().size(),
                corpus.benchmarks().size());
        List<Source> readings =
                out.facts().readings().stream().limit(2).map(corpus::get).toList();
        if (!readings.isEmpty()) {
            out.paragraph(
                    Label.SUMMARY_READINGS,
                    DisplayWidth.clip(out.list(readings, Source::title), SHORT),
                    out.facts().claims().claims().size());
        }
        lineage();
        verdicts(out.facts().claims());
        growth();
        introduced();
        withheld();
        slips();
        predictions();
        out.document().bullets(parts);
        out.paragraph(Label.SUMMARY_MORE);
    }

    private void add(ReportSection section, int width, Stream<String> examples, Label heading, Object... values) {
        List<String> few = examples.limit(MOST)
                .map(example -> DisplayWidth.clip(example, width))
                .toList();
        if (!few.isEmpty()) {
            parts.add(new Bullet(out.say(heading, values) + " [--section " + section + "]", few));
        }
    }

    private void lineage() {
        add(
                ReportSection.LINEAGE,
                LONG,
                out.facts().lineage().families().stream()
                        .map(family -> String.join(
                                " → ", family.stream().map(this::dated).toList())),
                Label.LINEAGE);
    }

    private String dated(Paper paper) {
        return paper.firstPublic()
                .map(date -> out.say(Label.IN_BRACKETS, paper.id(), date.date()))
                .orElse(paper.id().value());
    }

    private void verdicts(ClaimAudit audit) {
        if (audit.claims().isEmpty()) {
            return;
        }
        add(
                ReportSection.VERDICTS,
                LONGEST,
                Stream.of(
                        out.say(Stream.of(Verdict.values())
                                .filter(verdict -> audit.counts().count(verdict) > 0)
                                .map(verdict -> out.say(
                                        Label.COUNTED,
                                        Vocabulary.nameOf(verdict),
                                        audit.counts().count(verdict)))
                                .toList()),
                        out.say(audit.attribution().explanation().statement())),
                Label.VERDICTS);
        // Of no paper more than two, so that the five are not all of one kind.
        Map<PaperId, Integer> ofPaper = new HashMap<>();
        add(
                ReportSection.AUDIT,
                LONG,
                audit.refuted().stream()
                        .sorted(Comparator.comparing(SummarySection::isContradicted)
                                .thenComparingInt(claim -> claim.assertions().size())
                                .reversed())
                        .filter(claim -> ofPaper.merge(claim.claim().paper(), 1, Integer::sum) <= 2)
                        .map(claim -> out.say(Label.IN_BRACKETS, claim.claim().statement(), claim.id())),
                Label.SUMMARY_REFUTED,
                audit.refuted().size(),
                audit.misplaced().size(),
                audit.omitted().size());
    }

    /** Whether the paper says otherwise; that it says nothing of the kind tells less. */
    private static boolean isContradicted(AuditedClaim claim) {
        return claim.claim().evidence().stream().anyMatch(evidence -> evidence.stance() == Stance.CONTRADICTS);
    }

    private void growth() {
        add(
                ReportSection.SCALING,
                LONG,
                GROWING.stream()
                        .map(out::scaling)
                        .filter(progression -> progression.points().stream()
                                .anyMatch(point -> point.value().isPresent()))
                        .map(this::growth),
                Label.SUMMARY_GROWTH);
    }

    private String growth(ScalingProgression progression) {
        String values = progression.byLine().stream()
                .limit(MOST)
                .map(line -> String.join(
                        " → ", line.stream().limit(MOST).map(this::value).toList()))
                .collect(Collectors.joining("; "));
        return out.say(Label.NAMED, Vocabulary.nameOf(progression.quantity()), values)
                + progression
                        .overall()
                        .map(overall -> " (" + Numerals.factor(overall.factor()) + ")")
                        .orElse("");
    }

    private String value(ScalingPoint point) {
        return out.say(ScalingSections.value(point)
                .<Object>map(Function.identity())
                .or(() -> point.gapReason().map(GapReason::words)));
    }

    private void introduced() {
        add(
                ReportSection.CAPABILITIES,
                SHORT,
                out.facts().capabilities().generations().stream()
                        .filter(generation -> !generation.introduced().isEmpty())
                        .map(generation -> counted(
                                generation.paper(),
                                generation.introduced(),
                                presence -> presence.capability().name())),
                Label.SUMMARY_INTRODUCED);
    }

    private void withheld() {
        add(
                ReportSection.DISCLOSURE,
                LONG,
                out.facts().disclosure().generations().stream()
                        .filter(generation -> generation.count(FigureKind.WITHHELD) > 0)
                        .sorted(Comparator.comparingInt(generation -> -generation.count(FigureKind.WITHHELD)))
                        .map(generation -> counted(
                                generation.model().id(),
                                generation.of(FigureKind.WITHHELD),
                                quantity -> Vocabulary.nameOf(quantity.quantity()))),
                Label.SUMMARY_WITHHELD,
                Quantity.values().length);
    }

    /** {@return of what there are how many things, and the first of them, with a sign that there are more} */
    private <T> String counted(Object of, List<T> things, Function<T, ?> name) {
        String names = out.list(things.stream().limit(MOST).toList(), name);
        String more = things.size() > MOST ? out.say(Label.LIST_SEPARATOR) + "…" : "";
        return out.say(Label.SUMMARY_COUNTED, of, things.size(), names + more);
    }

    private void slips() {
        List<AccountingCheck> slips = out.facts().accounting().slips().stream()
                .map(rows -> rows.get(0))
                .toList();
        add(
                ReportSection.SLIPS,
                SHORT,
                slips.stream()
                        .sorted(Comparator.comparingDouble(
                                slip -> -Math.abs(slip.relativeDifference().orElse(0))))
                        .map(slip -> out.say(
                                Label.SUMMARY_SLIP,
                                slip.subject().name(),
                                slip.kind().words(),
                                slip.printed().value(),
                                SlipsSection.computed(out, slip))),
                Label.SUMMARY_SLIPS,
                slips.size(),
                out.facts().accounting().checks().size());
    }

    private void predictions() {
        PredictionTally tally = out.facts().predictability().tally();
        add(
                ReportSection.PREDICTIONS,
                SHORT,
                tally.predictions().stream()
                        .sorted(Comparator.comparingDouble(prediction -> -surprise(prediction)))
                        .map(prediction -> out.say(
                                Label.SUMMARY_PREDICTION,
                                prediction.series().largest().size().model().id(),
                                prediction.series().benchmark().name(),
                                prediction.series().terms(),
                                PredictionsSection.number(prediction.predicted()),
                                PredictionsSection.interval(out, prediction),
                                prediction.actual())),
                Label.SUMMARY_PREDICTIONS,
                tally.predictions().size(),
                tally.count(PredictionOutcome.COVERED));
    }

    /** How far off a prediction was, in widths of its interval. */
    private static double surprise(Prediction prediction) {
        double width = prediction.interval().width();
        return width > 0 ? Math.abs(prediction.error()) / width : 0;
    }
}
