package dev.stemma.corpus.combination;

import dev.stemma.model.Corpus;
import dev.stemma.model.benchmark.Benchmark;
import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.claim.Assertion;
import dev.stemma.model.claim.Capability;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.claim.Demonstration;
import dev.stemma.model.claim.Evidence;
import dev.stemma.model.claim.PaperAssertion;
import dev.stemma.model.claim.ReadingAssertion;
import dev.stemma.model.figure.ComparedSystem;
import dev.stemma.model.figure.Derived;
import dev.stemma.model.figure.Disclosure;
import dev.stemma.model.figure.Estimated;
import dev.stemma.model.figure.Figure;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.figure.NotApplicable;
import dev.stemma.model.figure.Stated;
import dev.stemma.model.figure.Unstated;
import dev.stemma.model.figure.Withheld;
import dev.stemma.model.id.BenchmarkId;
import dev.stemma.model.id.CapabilityId;
import dev.stemma.model.id.ClaimId;
import dev.stemma.model.id.ModelId;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.id.WorkId;
import dev.stemma.model.paper.Influence;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.paper.PaperDate;
import dev.stemma.model.paper.Section;
import dev.stemma.model.paper.TrainingDataSet;
import dev.stemma.model.source.OutlineEntry;
import dev.stemma.model.source.Source;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Gives every id of a corpus another text, where it is defined and where it is referred to.
 *
 * <p>Sections and metrics are named within their document and benchmark, and keep their names.
 *
 * @param rename from an id to the one that takes its place
 */
public record Renaming(UnaryOperator<String> rename) {

    /** Returns the corpus with other ids; its own id, title, version and licence stay. */
    public Corpus of(Corpus corpus) {
        return Corpus.builder()
                .id(corpus.id())
                .title(corpus.title())
                .dataVersion(corpus.dataVersion())
                .license(corpus.license())
                .sources(each(corpus.sources(), this::source))
                .papers(each(corpus.papers(), this::paper))
                .models(each(corpus.models(), this::model))
                .claims(each(corpus.claims(), this::claim))
                .capabilities(each(corpus.capabilities(), this::capability))
                .benchmarks(each(corpus.benchmarks(), this::benchmark))
                .systems(each(corpus.systems(), this::system))
                .results(each(corpus.results(), this::result))
                .build();
    }

    private static <A, B> List<B> each(List<A> list, Function<A, B> renamed) {
        return list.stream().map(renamed).toList();
    }

    private SourceId id(SourceId id) {
        return SourceId.of(rename.apply(id.value()));
    }

    private PaperId id(PaperId id) {
        return PaperId.of(rename.apply(id.value()));
    }

    private ModelId id(ModelId id) {
        return ModelId.of(rename.apply(id.value()));
    }

    private ClaimId id(ClaimId id) {
        return ClaimId.of(rename.apply(id.value()));
    }

    private CapabilityId id(CapabilityId id) {
        return CapabilityId.of(rename.apply(id.value()));
    }

    private BenchmarkId id(BenchmarkId id) {
        return BenchmarkId.of(rename.apply(id.value()));
    }

    private Source source(Source source) {
        return Source.builder()
                .id(id(source.id()))
                .kind(source.kind())
                .title(source.title())
                .authors(source.authors())
                .date(source.date())
                .version(source.version())
                .url(source.url())
                .language(source.language())
                .outline(each(
                        source.outline(),
                        entry -> new OutlineEntry(entry.section(), entry.title(), id(entry.paper()), entry.covers())))
                .build();
    }

    private Paper paper(Paper paper) {
        return Paper.builder()
                .id(id(paper.id()))
                .title(paper.title())
                .authors(paper.authors())
                .documents(each(paper.documents(), this::id))
                .dates(each(
                        paper.dates(),
                        date -> new PaperDate(
                                date.kind(), date.date(), id(date.source()), date.locator(), date.note())))
                .sections(each(
                        paper.sections(),
                        section -> new Section(
                                section.id(), id(section.source()), section.title(), section.parent(), section.page())))
                .buildsOn(each(
                        paper.buildsOn(),
                        influence -> new Influence(
                                WorkId.of(rename.apply(influence.work().value())),
                                influence.how(),
                                id(influence.source()),
                                influence.locator(),
                                influence.note())))
                .trainingData(each(
                        paper.trainingData(),
                        data -> TrainingDataSet.builder()
                                .name(data.name())
                                .tokens(data.tokens())
                                .weight(data.weight())
                                .epochs(data.epochs())
                                .source(id(data.source()))
                                .locator(data.locator())
                                .note(data.note())
                                .build()))
                .build();
    }

    private LanguageModel model(LanguageModel model) {
        return LanguageModel.builder()
                .id(id(model.id()))
                .name(model.name())
                .paper(id(model.paper()))
                .flagship(model.flagship())
                .disclosures(each(model.disclosures(), this::disclosure))
                .build();
    }

    private ComparedSystem system(ComparedSystem system) {
        return ComparedSystem.builder()
                .id(id(system.id()))
                .name(system.name())
                .kind(system.kind())
                .work(system.work().map(this::id))
                .disclosures(each(system.disclosures(), this::disclosure))
                .note(system.note())
                .build();
    }

    private Disclosure disclosure(Disclosure disclosure) {
        return new Disclosure(disclosure.quantity(), each(disclosure.figures(), this::figure), disclosure.preference());
    }

    private Figure figure(Figure figure) {
        return figure.match(new Figure.Cases<>() {
            @Override
            public Figure stated(Stated stated) {
                return new Stated(
                        stated.value(), stated.printed(), id(stated.source()), stated.locator(), stated.note());
            }

            @Override
            public Figure derived(Derived derived) {
                return derived;
            }

            @Override
            public Figure estimated(Estimated estimated) {
                return new Estimated(
                        estimated.value(),
                        estimated.low(),
                        estimated.high(),
                        id(estimated.source()),
                        estimated.locator(),
                        estimated.note());
            }

            @Override
            public Figure withheld(Withheld withheld) {
                return new Withheld(id(withheld.source()), withheld.locator(), withheld.note());
            }

            @Override
            public Figure unstated(Unstated unstated) {
                return new Unstated(each(unstated.searched(), searched -> id(searched)), unstated.note());
            }

            @Override
            public Figure notApplicable(NotApplicable notApplicable) {
                return notApplicable;
            }
        });
    }

    private Claim claim(Claim claim) {
        return Claim.builder()
                .id(id(claim.id()))
                .paper(id(claim.paper()))
                .section(claim.section())
                .kind(claim.kind())
                .statement(claim.statement())
                .assertions(each(claim.assertions(), this::assertion))
                .verdict(claim.verdict())
                .rationale(claim.rationale())
                .evidence(each(
                        claim.evidence(),
                        evidence -> new Evidence(
                                id(evidence.source()), evidence.locator(), evidence.stance(), evidence.note())))
                .capabilities(each(claim.capabilities(), this::id))
                .contradicts(each(claim.contradicts(), this::id))
                .annotations(claim.annotations())
                .settlement(claim.settlement())
                .build();
    }

    private Assertion assertion(Assertion assertion) {
        return assertion.<Assertion>match(
                byReading -> new ReadingAssertion(id(byReading.source()), byReading.section(), byReading.place()),
                byPaper -> new PaperAssertion(id(byPaper.source()), byPaper.locator()));
    }

    private Capability capability(Capability capability) {
        return Capability.builder()
                .id(id(capability.id()))
                .name(capability.name())
                .description(capability.description())
                .demonstrations(each(capability.demonstrations(), this::demonstration))
                .build();
    }

    private Demonstration demonstration(Demonstration demonstration) {
        return Demonstration.builder()
                .tier(demonstration.tier())
                .paper(id(demonstration.paper()))
                .source(id(demonstration.source()))
                .locator(demonstration.locator())
                .benchmark(demonstration.benchmark().map(this::id))
                .claims(each(demonstration.claims(), this::id))
                .note(demonstration.note())
                .build();
    }

    private Benchmark benchmark(Benchmark benchmark) {
        return Benchmark.builder()
                .id(id(benchmark.id()))
                .name(benchmark.name())
                .description(benchmark.description())
                .metrics(benchmark.metrics())
                .averageOf(each(benchmark.averageOf(), this::id))
                .build();
    }

    private BenchmarkResult result(BenchmarkResult result) {
        return BenchmarkResult.builder()
                .model(id(result.model()))
                .benchmark(id(result.benchmark()))
                .metric(result.metric())
                .setting(result.setting())
                .shots(result.shots())
                .split(result.split())
                .variant(result.variant())
                .printing(result.printing())
                .score(result.score())
                .source(id(result.source()))
                .locator(result.locator())
                .note(result.note())
                .build();
    }
}
