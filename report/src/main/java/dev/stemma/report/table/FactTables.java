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
import dev.stemma.model.paper.PaperDate;
import dev.stemma.model.source.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
            explanation());

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
        return Table.of(
                lineage.generations(),
                Column.text("paper", Paper::id),
                Column.text("title", Paper::title),
                Column.text("first_public", paper -> paper.firstPublic().map(PaperDate::date)),
                Column.words("ancestors", paper -> ids(lineage.ancestors(paper.id(), Facts.MOST_RELATIVES))),
                Column.words("descendants", paper -> ids(lineage.descendants(paper.id(), Facts.MOST_RELATIVES))));
    }

    private static List<PaperId> ids(List<Paper> papers) {
        return papers.stream().map(Paper::id).toList();
    }

    private static Table<BuildsOn> influences(Lineage lineage) {
        return Table.of(
                lineage.generations().stream()
                        .flatMap(paper -> lineage.buildsOn(paper.id()).stream())
                        .toList(),
                Column.text("paper", BuildsOn::paper),
                Column.text("work", link -> link.influence().work()),
                Column.text("how", link -> link.influence().how()),
                Column.flag("is_paper", link -> link.earlier().isPresent()),
                Column.citation(link -> link.influence().citation()));
    }

    private static Table<ScalingPoint> scaling(Facts facts) {
        return Table.of(
                facts.scaling().stream()
                        .filter(progression -> facts.quantities().contains(progression.quantity()))
                        .flatMap(progression -> progression.sizes().stream())
                        .toList(),
                Column.text("quantity", ScalingPoint::quantity),
                Column.text("unit", point -> point.quantity().unit()),
                Column.text("paper", point -> point.paper().id()),
                Column.text("model", point -> point.model().id()),
                Column.flag("flagship", point -> point.model().flagship()),
                Column.number("value", point -> point.figure().flatMap(Figure::amount)),
                Column.text("gap", ScalingPoint::gapReason),
                citations(point -> point));
    }

    private static Table<QuantityGrowth> growth(Facts facts) {
        return Table.of(
                facts.growth(),
                Column.text("quantity", QuantityGrowth::quantity),
                Column.text("selection", QuantityGrowth::selection),
                Column.words(
                        "papers",
                        growth -> growth.points().stream()
                                .map(point -> point.paper().id())
                                .toList()),
                Column.number("count", growth -> growth.points().size()),
                Column.text("no_fit", growth -> growth.result().reason()),
                fitted("slope", fit -> fit.leastSquares().slope()),
                fitted("standard_error", fit -> fit.leastSquares().standardError()),
                fitted("r_squared", fit -> fit.leastSquares().rSquared()),
                fitted("factor", GrowthFit::factor),
                fitted("low", fit -> fit.factorInterval().low()),
                fitted("high", fit -> fit.factorInterval().high()),
                fitted("level", fit -> fit.interval().level()),
                theilSen("theil_sen_factor", TheilSenGrowth::factor),
                theilSen("theil_sen_low", line -> line.factorInterval().map(Interval::low)),
                theilSen("theil_sen_high", line -> line.factorInterval().map(Interval::high)),
                theilSen("theil_sen_level", line -> line.factorInterval().map(Interval::level)),
                Column.words("caveats", QuantityGrowth::caveats),
                citations(growth -> growth));
    }

    private static Column<QuantityGrowth> fitted(String name, Function<GrowthFit, Double> value) {
        return Column.number(name, growth -> growth.result().fit().map(value));
    }

    private static Column<QuantityGrowth> theilSen(String name, Function<TheilSenGrowth, ?> value) {
        return Column.number(
                name,
                growth -> growth.result().fit().flatMap(GrowthFit::theilSen).map(value));
    }

    private static Table<CapabilityPresence> capabilities(Facts facts) {
        return Table.of(
                facts.capabilities().generations().stream()
                        .flatMap(each -> Stream.of(each.introduced(), each.carriedOver(), each.unproven()))
                        .flatMap(List::stream)
                        .toList(),
                Column.text("paper", CapabilityPresence::paper),
                Column.text("capability", presence -> presence.capability().id()),
                Column.text("kind", presence -> presence.capability().kind()),
                Column.text("standing", CapabilityPresence::status),
                Column.text("tier", CapabilityPresence::tier),
                citations(presence -> presence));
    }

    private static Table<BenchmarkPoint> benchmarks(Facts facts) {
        return Table.of(
                facts.benchmarks().stream()
                        .flatMap(progression -> progression.series().stream())
                        .flatMap(series -> series.points().stream())
                        .toList(),
                Column.text("benchmark", point -> point.benchmark().id()),
                Column.text("metric", point -> point.key().metric()),
                Column.text("setting", point -> point.key().setting()),
                Column.text("split", point -> point.key().split()),
                Column.text("paper", point -> point.paper().id()),
                Column.text("model", point -> point.model().id()),
                Column.number("score", point -> point.best().map(best -> best.score())),
                citations(point -> point));
    }

    private static Table<Prediction> predictions(Facts facts) {
        return Table.of(
                facts.predictability().predictions(),
                Column.text("family", row -> row.series().family()),
                Column.text("benchmark", row -> row.series().benchmark().id()),
                Column.text("metric", row -> row.series().metric().id()),
                Column.text("setting", row -> row.series().run().setting()),
                Column.number("shots", row -> row.series().run().shots()),
                Column.text("split", row -> row.series().run().split()),
                Column.text("variant", row -> row.series().run().variant().words()),
                Column.number("predicted", Prediction::predicted),
                Column.number("low", row -> row.interval().low()),
                Column.number("high", row -> row.interval().high()),
                Column.number("actual", Prediction::actual),
                Column.number("error", Prediction::error),
                Column.number("no_change_error", Prediction::noChangeError),
                Column.text("outcome", Prediction::outcome),
                citations(row -> row));
    }

    private static Table<QuantityDisclosure> disclosure(Facts facts) {
        return Table.of(
                facts.disclosure().generations().stream()
                        .flatMap(generation -> facts.quantities().stream().map(generation::of))
                        .toList(),
                Column.text("paper", row -> row.paper().id()),
                Column.text("quantity", QuantityDisclosure::quantity),
                Column.text("disclosure", QuantityDisclosure::kind),
                Column.flag("stated_by_paper", QuantityDisclosure::isStatedByPaper),
                citations(row -> row));
    }

    private static Table<FigureDifference> differences(Facts facts) {
        return Table.of(
                facts.differences().stream()
                        .flatMap(difference -> difference.figures().stream())
                        .toList(),
                Column.text("from", figure -> figure.from().paper().id()),
                Column.text("to", figure -> figure.to().paper().id()),
                Column.text("topic", figure -> figure.quantity().topic()),
                Column.text("quantity", FigureDifference::quantity),
                Column.text("disclosure_before", figure -> figure.from().kind()),
                Column.text("before", FigureDifference::before),
                Column.text("disclosure_after", figure -> figure.to().kind()),
                Column.text("after", FigureDifference::after),
                Column.number("factor", FigureDifference::factor),
                citations(figure -> figure));
    }

    /** A limitation and what a paper makes of it, or that none does. */
    private record Admitted(Claim limitation, Optional<LimitationChange> change) {}

    private static Table<Admitted> limitations(Facts facts) {
        List<Paper> papers = facts.lineage().generations();
        Map<ClaimId, List<Admitted>> changes = papers.stream()
                .flatMap(paper -> facts.limitations().changes(paper.id()).stream())
                .map(change -> new Admitted(change.limitation(), Optional.of(change)))
                .collect(Collectors.groupingBy(row -> row.limitation().id()));
        List<Admitted> rows = papers.stream()
                .flatMap(paper -> facts.limitations().admittedBy(paper.id()).stream())
                .flatMap(claim ->
                        changes.getOrDefault(claim.id(), List.of(new Admitted(claim, Optional.empty()))).stream())
                .toList();
        return Table.of(
                rows,
                Column.text("from", row -> row.limitation().paper()),
                Column.text("to", row -> row.change().map(LimitationChange::paper)),
                Column.text("claim", row -> row.limitation().id()),
                Column.text("status", row -> row.change().map(LimitationChange::relation)),
                Column.words(
                        "by",
                        row -> row.change().map(LimitationChange::by).orElse(List.of()).stream()
                                .map(Claim::id)
                                .toList()),
                Column.localized(
                        "statement",
                        facts.corpus(),
                        rows,
                        row -> row.limitation().statement()));
    }

    private static Table<AccountingCheck> accounting(Facts facts) {
        return Table.of(
                facts.accounting().checks(),
                Column.text("kind", AccountingCheck::kind),
                Column.text("paper", check -> check.subject().paper()),
                Column.text("model", check -> check.subject().model()),
                Column.text("benchmark", check -> check.subject().benchmark()),
                Column.text("metric", check -> check.subject().metric()),
                Column.text("part", check -> check.subject().part()),
                Column.text("outcome", AccountingCheck::outcome),
                Column.number("printed", check -> check.printed().value().text()),
                Column.number("computed", AccountingCheck::computed),
                Column.number("tolerance", AccountingCheck::tolerance),
                Column.number("relative_difference", AccountingCheck::relativeDifference),
                citations(check -> check),
                Column.localized("subject", COMPUTED, check -> check.subject().name()),
                explanation(),
                Column.objects("inferences", AccountingCheck::inferences, INFERENCE));
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

    private static <R extends Fact> Column<R> explanation() {
        return Column.localized(
                "explanation", COMPUTED, fact -> fact.explanation().statement());
    }

    private static <R> Column<R> citations(Function<R, ? extends Fact> fact) {
        return Column.citations(row -> fact.apply(row).explanation().allCitations());
    }
}
