package dev.stemma.report.table;

import dev.stemma.analysis.Facts;
import dev.stemma.analysis.accounting.AccountingCheck;
import dev.stemma.analysis.accounting.Inference;
import dev.stemma.analysis.benchmark.BenchmarkPoint;
import dev.stemma.analysis.benchmark.Prediction;
import dev.stemma.analysis.fact.Counts;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.generation.CapabilityPresence;
import dev.stemma.analysis.generation.FigureDifference;
import dev.stemma.analysis.generation.GenerationCapabilities;
import dev.stemma.analysis.generation.GenerationDifference;
import dev.stemma.analysis.generation.LimitationChange;
import dev.stemma.analysis.generation.QuantityDisclosure;
import dev.stemma.analysis.law.Interval;
import dev.stemma.analysis.lineage.BuildsOn;
import dev.stemma.analysis.lineage.Lineage;
import dev.stemma.analysis.scaling.GrowthFit;
import dev.stemma.analysis.scaling.QuantityGrowth;
import dev.stemma.analysis.scaling.ScalingPoint;
import dev.stemma.analysis.scaling.TheilSenGrowth;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.claim.Verdict;
import dev.stemma.model.figure.Figure;
import dev.stemma.model.id.ClaimId;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.source.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What papers list and the facts about a corpus as tables, one for each kind. */
public final class FactTables {

    /** The languages of what is computed. */
    private static final List<Language> COMPUTED = List.of(Language.ENGLISH, Language.CHINESE);

    private static final List<Column<Inference>> INFERENCE = List.of(
            Column.text("input", Inference::input),
            Column.number("used", Inference::used),
            Column.text("needed", Inference::needed),
            Column.flag("exact", Inference::exact),
            Column.words("tested", Inference::tested),
            Column.words("fitting", Inference::fitting),
            Column.localized(
                    "explanation",
                    COMPUTED,
                    inference -> inference.explanation().statement()));

    private FactTables() {}

    /** {@return each table under its name, such as {@code scaling}, in the order of the facts; a table may have no rows} */
    public static Map<String, Table<?>> of(Facts facts) {
        Map<String, Table<?>> tables = new LinkedHashMap<>();
        tables.put("generations", generations(facts.lineage()));
        PaperTables.addTo(tables, facts.corpus());
        tables.put("influences", influences(facts.lineage()));
        tables.put("scaling", scaling(facts));
        tables.put("growth", growth(facts));
        tables.put("capabilities", capabilities(facts));
        tables.put("benchmarks", benchmarks(facts));
        tables.put("predictions", predictions(facts));
        tables.put("disclosure", disclosure(facts));
        tables.put("differences", differences(facts));
        tables.put("limitations", limitations(facts));
        tables.put("accounting", accounting(facts));
        tables.put("verdicts", verdicts(facts));
        IdentityTables.addTo(tables, facts.corpus());
        return Collections.unmodifiableMap(tables);
    }

    private static Table<Paper> generations(Lineage lineage) {
        return new Table<>(
                List.of(
                        Column.text("paper", Paper::id),
                        Column.text("title", Paper::title),
                        Column.optionalText(
                                "first_public", paper -> paper.firstPublic().map(date -> date.date())),
                        Column.words("ancestors", paper -> ids(lineage.ancestors(paper.id(), Facts.MOST_RELATIVES))),
                        Column.words(
                                "descendants", paper -> ids(lineage.descendants(paper.id(), Facts.MOST_RELATIVES)))),
                lineage.generations());
    }

    private static List<PaperId> ids(List<Paper> papers) {
        return papers.stream().map(Paper::id).toList();
    }

    private static Table<BuildsOn> influences(Lineage lineage) {
        return new Table<>(
                List.of(
                        Column.text("paper", BuildsOn::paper),
                        Column.text("work", link -> link.influence().work()),
                        Column.text("how", link -> link.influence().how()),
                        Column.flag("is_paper", link -> link.earlier().isPresent()),
                        Column.text("source", link -> link.influence().source()),
                        Column.text(
                                "locator", link -> link.influence().locator().in(Language.ENGLISH))),
                lineage.generations().stream()
                        .flatMap(paper -> lineage.buildsOn(paper.id()).stream())
                        .toList());
    }

    private static Table<ScalingPoint> scaling(Facts facts) {
        return new Table<>(
                List.of(
                        Column.text("quantity", ScalingPoint::quantity),
                        Column.text("unit", point -> point.quantity().unit()),
                        Column.text("paper", point -> point.paper().id()),
                        Column.text("model", point -> point.model().id()),
                        Column.flag("flagship", point -> point.model().flagship()),
                        Column.optionalNumber("value", point -> point.figure().flatMap(Figure::amount)),
                        Column.optionalText("gap", ScalingPoint::gapReason),
                        citations(Function.identity())),
                facts.scaling().stream()
                        .filter(progression -> facts.quantities().contains(progression.quantity()))
                        .flatMap(progression -> progression.sizes().stream())
                        .toList());
    }

    private static Table<QuantityGrowth> growth(Facts facts) {
        return new Table<>(
                List.of(
                        Column.text("quantity", QuantityGrowth::quantity),
                        Column.text("selection", QuantityGrowth::selection),
                        Column.number("count", growth -> growth.points().size()),
                        Column.optionalText("no_fit", growth -> growth.result().reason()),
                        fitted("slope", fit -> fit.leastSquares().slope()),
                        fitted("standard_error", fit -> fit.leastSquares().standardError()),
                        fitted("r_squared", fit -> fit.leastSquares().rSquared()),
                        fitted("factor", GrowthFit::factor),
                        fitted("low", fit -> fit.factorInterval().low()),
                        fitted("high", fit -> fit.factorInterval().high()),
                        fitted("level", fit -> fit.interval().level()),
                        Column.optionalNumber(
                                "theil_sen_factor",
                                growth -> theilSen(growth)
                                        .map(TheilSenGrowth::factor)
                                        .filter(Double::isFinite)),
                        theilSen("theil_sen_low", Interval::low),
                        theilSen("theil_sen_high", Interval::high),
                        theilSen("theil_sen_level", Interval::level),
                        Column.words("caveats", QuantityGrowth::caveats),
                        citations(Function.identity())),
                facts.growth());
    }

    private static Column<QuantityGrowth> fitted(String name, Function<GrowthFit, Double> value) {
        return Column.optionalNumber(
                name, growth -> growth.result().fit().map(value).filter(Double::isFinite));
    }

    private static Column<QuantityGrowth> theilSen(String name, Function<Interval, Double> value) {
        return Column.optionalNumber(
                name,
                growth -> theilSen(growth)
                        .flatMap(TheilSenGrowth::factorInterval)
                        .map(value)
                        .filter(Double::isFinite));
    }

    private static Optional<TheilSenGrowth> theilSen(QuantityGrowth growth) {
        return growth.result().fit().flatMap(GrowthFit::theilSen);
    }

    /** A generation and what is known of one capability in it. */
    private record Presence(GenerationCapabilities generation, String standing, CapabilityPresence presence) {}

    private static Table<Presence> capabilities(Facts facts) {
        return new Table<>(
                List.of(
                        Column.text("paper", row -> row.generation().paper()),
                        Column.text(
                                "capability", row -> row.presence().capability().id()),
                        Column.text("kind", row -> row.presence().capability().kind()),
                        Column.text("standing", Presence::standing),
                        Column.optionalText("tier", row -> row.presence().tier()),
                        citations(row -> row.presence())),
                facts.capabilities().generations().stream()
                        .flatMap(generation -> Stream.of(
                                        presences(generation, "introduced", generation.introduced()),
                                        presences(generation, "carried-over", generation.carriedOver()),
                                        presences(generation, "unproven", generation.unproven()))
                                .flatMap(Function.identity()))
                        .toList());
    }

    private static Stream<Presence> presences(
            GenerationCapabilities generation, String standing, List<CapabilityPresence> presences) {
        return presences.stream().map(presence -> new Presence(generation, standing, presence));
    }

    private static Table<BenchmarkPoint> benchmarks(Facts facts) {
        return new Table<>(
                List.of(
                        Column.text("benchmark", point -> point.benchmark().id()),
                        Column.text("metric", point -> point.key().metric()),
                        Column.text("setting", point -> point.key().setting()),
                        Column.optionalText("split", point -> point.key().split()),
                        Column.text("paper", point -> point.paper().id()),
                        Column.text("model", point -> point.model().id()),
                        Column.optionalNumber("score", point -> point.best().map(best -> best.score())),
                        citations(Function.identity())),
                facts.benchmarks().stream()
                        .flatMap(progression -> progression.series().stream())
                        .flatMap(series -> series.points().stream())
                        .toList());
    }

    private static Table<Prediction> predictions(Facts facts) {
        return new Table<>(
                List.of(
                        Column.text("family", row -> row.series().family()),
                        Column.text("benchmark", row -> row.series().benchmark().id()),
                        Column.text("metric", row -> row.series().metric().id()),
                        Column.text("setting", row -> row.series().run().setting()),
                        Column.optionalNumber("shots", row -> row.series().run().shots()),
                        Column.optionalText("split", row -> row.series().run().split()),
                        Column.optionalText(
                                "variant", row -> row.series().run().variant().words()),
                        predicted("predicted", Prediction::predicted),
                        predicted("low", row -> row.interval().low()),
                        predicted("high", row -> row.interval().high()),
                        Column.number("actual", row -> row.actual()),
                        predicted("error", Prediction::error),
                        predicted("no_change_error", Prediction::noChangeError),
                        Column.text("outcome", Prediction::outcome),
                        citations(Function.identity())),
                facts.predictability().predictions());
    }

    private static Column<Prediction> predicted(String name, ToDoubleFunction<Prediction> value) {
        return Column.optionalNumber(
                name, row -> Optional.of(value.applyAsDouble(row)).filter(Double::isFinite));
    }

    private static Table<QuantityDisclosure> disclosure(Facts facts) {
        return new Table<>(
                List.of(
                        Column.text("paper", row -> row.paper().id()),
                        Column.text("quantity", QuantityDisclosure::quantity),
                        Column.optionalText("disclosure", QuantityDisclosure::kind),
                        Column.flag("stated_by_paper", row -> row.isStatedByPaper()),
                        citations(Function.identity())),
                facts.disclosure().generations().stream()
                        .flatMap(generation -> facts.quantities().stream().map(generation::of))
                        .toList());
    }

    /** A difference between two generations and one figure of it. */
    private record Changed(GenerationDifference difference, FigureDifference figure) {}

    private static Table<Changed> differences(Facts facts) {
        return new Table<>(
                List.of(
                        Column.text("from", row -> row.difference().from()),
                        Column.text("to", row -> row.difference().to()),
                        Column.text("topic", row -> row.figure().quantity().topic()),
                        Column.text("quantity", row -> row.figure().quantity()),
                        Column.optionalText(
                                "disclosure_before", row -> row.figure().from().kind()),
                        Column.optionalText("before", row -> row.figure().before()),
                        Column.optionalText(
                                "disclosure_after", row -> row.figure().to().kind()),
                        Column.optionalText("after", row -> row.figure().after()),
                        Column.optionalNumber(
                                "factor", row -> boxed(row.figure().factor())),
                        citations(row -> row.figure())),
                facts.differences().stream()
                        .flatMap(difference ->
                                difference.figures().stream().map(figure -> new Changed(difference, figure)))
                        .toList());
    }

    /** A limitation and what a paper makes of it, or that none does. */
    private record Admitted(Claim limitation, Optional<LimitationChange> change) {}

    private static Table<Admitted> limitations(Facts facts) {
        List<LimitationChange> changes = facts.lineage().generations().stream()
                .flatMap(paper -> facts.limitations().changes(paper.id()).stream())
                .toList();
        Map<ClaimId, List<LimitationChange>> byClaim = new HashMap<>();
        changes.forEach(change -> byClaim.computeIfAbsent(change.limitation().id(), unused -> new ArrayList<>())
                .add(change));
        List<Language> languages = Column.languages(
                facts.corpus(),
                facts.lineage().generations().stream()
                        .flatMap(paper -> facts.limitations().admittedBy(paper.id()).stream())
                        .map(Claim::statement));
        return new Table<>(
                List.of(
                        Column.text("from", row -> row.limitation().paper()),
                        Column.optionalText("to", row -> row.change().map(LimitationChange::paper)),
                        Column.text("claim", row -> row.limitation().id()),
                        Column.optionalText("status", row -> row.change().map(LimitationChange::relation)),
                        Column.words(
                                "by",
                                row -> row.change().stream()
                                        .flatMap(change -> change.by().stream())
                                        .map(Claim::id)
                                        .toList()),
                        Column.localized(
                                "statement", languages, row -> row.limitation().statement())),
                facts.lineage().generations().stream()
                        .flatMap(paper -> facts.limitations().admittedBy(paper.id()).stream())
                        .flatMap(claim -> {
                            List<LimitationChange> made = byClaim.getOrDefault(claim.id(), List.of());
                            return made.isEmpty()
                                    ? Stream.of(new Admitted(claim, Optional.empty()))
                                    : made.stream().map(change -> new Admitted(claim, Optional.of(change)));
                        })
                        .toList());
    }

    private static Table<AccountingCheck> accounting(Facts facts) {
        return new Table<>(
                List.of(
                        Column.text("kind", AccountingCheck::kind),
                        Column.optionalText("paper", check -> check.subject().paper()),
                        Column.optionalText("model", check -> check.subject().model()),
                        Column.optionalText(
                                "benchmark", check -> check.subject().benchmark()),
                        Column.optionalText("metric", check -> check.subject().metric()),
                        Column.optionalText("part", check -> check.subject().part()),
                        Column.text("outcome", AccountingCheck::outcome),
                        Column.number(
                                "printed", check -> check.printed().value().text()),
                        Column.number("computed", check -> check.computed()),
                        Column.number("tolerance", check -> check.tolerance()),
                        Column.optionalNumber("relative_difference", check -> boxed(check.relativeDifference())),
                        citations(Function.identity()),
                        Column.localized(
                                "subject", COMPUTED, check -> check.subject().name()),
                        Column.localized(
                                "explanation",
                                COMPUTED,
                                check -> check.explanation().statement()),
                        Column.objects("inferences", AccountingCheck::inferences, INFERENCE)),
                facts.accounting().checks());
    }

    /** A group of claims and how many have which verdict. */
    private record Group(String by, String key, Counts<Verdict> counts) {}

    private static Table<Group> verdicts(Facts facts) {
        List<Column<Group>> columns =
                new ArrayList<>(List.of(Column.text("by", Group::by), Column.text("group", Group::key)));
        for (Verdict verdict : Verdict.values()) {
            columns.add(Column.number(
                    verdict.id().replace('-', '_'), group -> group.counts().count(verdict)));
        }
        columns.add(Column.number("total", group -> group.counts().total()));
        List<Group> groups =
                new ArrayList<>(List.of(new Group("all", "", facts.claims().counts())));
        add("paper", facts.claims().byPaper(), groups);
        add("section", facts.claims().bySection(), groups);
        add("kind", facts.claims().byKind(), groups);
        add("capability", facts.claims().byCapability(), groups);
        return new Table<>(columns, groups);
    }

    private static <K> void add(String by, Map<K, Counts<Verdict>> counts, List<Group> groups) {
        counts.forEach((key, count) -> groups.add(new Group(by, key.toString(), count)));
    }

    private static Optional<Double> boxed(OptionalDouble value) {
        return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
    }

    /** Source and place, separated by semicolons, for eyes rather than programs: those read the JSON. */
    private static <R> Column<R> citations(Function<R, ? extends Fact> fact) {
        return Column.text(
                "citations",
                row -> fact.apply(row).explanation().allCitations().stream()
                        .map(citation ->
                                citation.source() + " " + citation.locator().in(Language.ENGLISH))
                        .distinct()
                        .collect(Collectors.joining("; ")));
    }
}
