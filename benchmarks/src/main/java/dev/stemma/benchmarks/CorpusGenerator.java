package dev.stemma.benchmarks;

import dev.stemma.model.Corpus;
import dev.stemma.model.CorpusVisitor;
import dev.stemma.model.claim.Assertion;
import dev.stemma.model.claim.Capability;
import dev.stemma.model.claim.CapabilityKind;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.claim.ClaimKind;
import dev.stemma.model.claim.Demonstration;
import dev.stemma.model.claim.Evidence;
import dev.stemma.model.claim.PaperAssertion;
import dev.stemma.model.claim.Place;
import dev.stemma.model.claim.ReadingAssertion;
import dev.stemma.model.claim.Stance;
import dev.stemma.model.claim.Tier;
import dev.stemma.model.claim.Verdict;
import dev.stemma.model.figure.Disclosure;
import dev.stemma.model.figure.Figure;
import dev.stemma.model.figure.FigureValue;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.figure.Stated;
import dev.stemma.model.figure.Withheld;
import dev.stemma.model.id.CapabilityId;
import dev.stemma.model.id.ClaimId;
import dev.stemma.model.id.CorpusId;
import dev.stemma.model.id.ModelId;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.id.SectionId;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.id.WorkId;
import dev.stemma.model.paper.DateKind;
import dev.stemma.model.paper.Influence;
import dev.stemma.model.paper.InfluenceKind;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.paper.PaperDate;
import dev.stemma.model.paper.Section;
import dev.stemma.model.source.LocalizedText;
import dev.stemma.model.source.Locator;
import dev.stemma.model.source.OutlineEntry;
import dev.stemma.model.source.PartialDate;
import dev.stemma.model.source.Person;
import dev.stemma.model.source.Source;
import dev.stemma.model.source.SourceKind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Makes up corpora of any size, always the same one for the same size.
 *
 * <p>Each paper has two documents (itself and a reading of it), five sections, up to three earlier papers that it builds on, a
 * model with five figures and {@value #CLAIMS} claims; {@value #CAPABILITIES} capabilities are shared by all. Every paper
 * depends on its number only, so a corpus is the beginning of each larger one, save the evidence of the capabilities. The
 * validator of {@code stemma-corpus} finds nothing wrong with it.
 */
public final class CorpusGenerator {

    /** How many claims there are about each paper. */
    public static final int CLAIMS = 40;

    /** How many capabilities there are. */
    public static final int CAPABILITIES = 30;

    private static final int SECTIONS = 5;
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final Locator DATE = Locator.builder().page(1).build();

    private final int papers;

    /** Creates a generator of corpora of this size. */
    public CorpusGenerator(int papers) {
        this.papers = papers;
    }

    /** Hands out every entry, never more than one paper's at a time in memory, but for the evidence of one capability. */
    public void forEach(CorpusVisitor visitor) {
        for (int i = 0; i < papers; i++) {
            visitor.source(document(i));
            visitor.source(reading(i));
            visitor.paper(paper(i));
            visitor.model(model(i));
            for (int j = 0; j < CLAIMS; j++) {
                visitor.claim(claim(i, j));
            }
        }
        for (int k = 0; k < CAPABILITIES; k++) {
            visitor.capability(capability(k));
        }
    }

    /** Returns the corpus. */
    public Corpus corpus() {
        List<Source> sources = new ArrayList<>();
        List<Paper> all = new ArrayList<>();
        List<LanguageModel> models = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        List<Capability> capabilities = new ArrayList<>();
        forEach(new CorpusVisitor() {
            @Override
            public void source(Source source) {
                sources.add(source);
            }

            @Override
            public void paper(Paper paper) {
                all.add(paper);
            }

            @Override
            public void model(LanguageModel model) {
                models.add(model);
            }

            @Override
            public void capability(Capability capability) {
                capabilities.add(capability);
            }

            @Override
            public void claim(Claim claim) {
                claims.add(claim);
            }
        });
        return Corpus.builder()
                .id(CorpusId.of("generated-" + papers))
                .title(text("Generated corpus of " + papers + " papers"))
                .dataVersion("1.0.0")
                .license("CC0-1.0")
                .sources(sources)
                .papers(all)
                .models(models)
                .claims(claims)
                .capabilities(capabilities)
                .build();
    }

    private static LocalizedText text(String text) {
        return LocalizedText.of(text, "（生成的）" + text);
    }

    static String name(int paper) {
        return "p" + paper;
    }

    private static SourceId document(String paper) {
        return SourceId.of(paper + "-paper");
    }

    private static SourceId reading(String paper) {
        return SourceId.of(paper + "-reading");
    }

    private static SectionId section(int number) {
        return SectionId.of(String.valueOf(number));
    }

    private static Locator place(int section, int page) {
        return Locator.builder().section(section(section)).page(page).build();
    }

    private static Source document(int paper) {
        return Source.builder()
                .id(document(name(paper)))
                .kind(SourceKind.PAPER)
                .title("Generated paper " + paper)
                .build();
    }

    private static Source reading(int paper) {
        List<OutlineEntry> outline = IntStream.rangeClosed(1, SECTIONS)
                .mapToObj(section -> new OutlineEntry(
                        SectionId.of("r" + section),
                        "On section " + section,
                        PaperId.of(name(paper)),
                        List.of(section(section))))
                .toList();
        return Source.builder()
                .id(reading(name(paper)))
                .kind(SourceKind.READING)
                .title("Reading of generated paper " + paper)
                .outline(outline)
                .build();
    }

    private static Paper paper(int number) {
        String id = name(number);
        return Paper.builder()
                .id(PaperId.of(id))
                .title("Generated paper " + number)
                .addAuthors(Person.of("Author " + number % 97), Person.of("Author " + number % 89))
                .addDocuments(document(id))
                .addDates(new PaperDate(
                        DateKind.ANNOUNCEMENT,
                        PartialDate.of(FIRST.plusDays(number % 9000).toString()),
                        document(id),
                        DATE,
                        Optional.empty()))
                .sections(IntStream.rangeClosed(1, SECTIONS)
                        .mapToObj(section -> new Section(
                                section(section),
                                document(id),
                                "Section " + section,
                                Optional.empty(),
                                Optional.of(2 * section - 1)))
                        .toList())
                .buildsOn(buildsOn(number))
                .build();
    }

    private static List<Influence> buildsOn(int number) {
        Random random = new Random(number);
        Set<Integer> earlier = new TreeSet<>();
        for (int i = 0; i < Math.min(3, number); i++) {
            earlier.add(random.nextInt(number));
        }
        InfluenceKind[] kinds = InfluenceKind.values();
        return earlier.stream()
                .map(work -> new Influence(
                        WorkId.of(name(work)),
                        kinds[random.nextInt(kinds.length)],
                        document(name(number)),
                        place(2, 3),
                        Optional.empty()))
                .toList();
    }

    private static LanguageModel model(int number) {
        Random random = new Random(~number);
        String id = name(number);
        double years = number % 9000 / 365.25;
        BigDecimal parameters = rounded(1e6 * Math.pow(3, years + random.nextGaussian()));
        return LanguageModel.builder()
                .id(ModelId.of(id + "-model"))
                .name("Model " + number)
                .paper(PaperId.of(id))
                .flagship(true)
                .addDisclosures(
                        disclosure(
                                Quantity.PARAMETERS,
                                number % 10 == 9
                                        ? new Withheld(document(id), place(3, 5), Optional.empty())
                                        : stated(id, parameters.toString())),
                        disclosure(Quantity.LAYERS, stated(id, String.valueOf(12 + number % 85))),
                        disclosure(Quantity.D_MODEL, stated(id, String.valueOf(64 * (12 + number % 180)))),
                        disclosure(
                                Quantity.TRAINING_TOKENS,
                                stated(
                                        id,
                                        rounded(20 * parameters.doubleValue()).toString())),
                        disclosure(Quantity.ACTIVATION, stated(id, number % 3 == 0 ? "GELU" : "ReLU")))
                .build();
    }

    private static BigDecimal rounded(double value) {
        return new BigDecimal(value).round(new MathContext(3));
    }

    private static Disclosure disclosure(Quantity quantity, Figure figure) {
        return new Disclosure(quantity, List.of(figure), Optional.empty());
    }

    private static Figure stated(String paper, String value) {
        return new Stated(FigureValue.of(value), Optional.empty(), document(paper), place(3, 5), Optional.empty());
    }

    private static Claim claim(int paper, int number) {
        Random random = new Random(31L * paper + number);
        String id = name(paper);
        boolean isOfThePaper = number % 8 == 7;
        Verdict drawn = Verdict.values()[random.nextInt(Verdict.values().length)];
        Verdict verdict = isOfThePaper ? Verdict.SUPPORTED : drawn;
        ClaimKind kind = ClaimKind.values()[random.nextInt(ClaimKind.values().length)];
        int section = 1 + number % SECTIONS;
        Assertion assertion = isOfThePaper
                ? new PaperAssertion(document(id), place(section, 2 * section))
                : ReadingAssertion.of(
                        reading(id), SectionId.of("r" + section), Place.of("paragraph " + (1 + number / SECTIONS)));
        return Claim.builder()
                .id(ClaimId.of(id + "/section-" + section + "/claim-" + number))
                .paper(PaperId.of(id))
                .section(section(section))
                .kind(kind)
                .statement(text("Statement " + number + " about paper " + paper + " in its section " + section))
                .addAssertions(assertion)
                .verdict(verdict)
                .rationale(text("The place says what settles statement " + number))
                .evidence(evidence(id, verdict, section))
                .addCapabilities(CapabilityId.of("capability-" + random.nextInt(CAPABILITIES)))
                .build();
    }

    private static List<Evidence> evidence(String paper, Verdict verdict, int section) {
        List<Stance> stances = switch (verdict) {
            case SUPPORTED -> List.of(Stance.SUPPORTS);
            case PARTLY_SUPPORTED -> List.of(Stance.SUPPORTS, Stance.SILENT);
            case REFUTED -> List.of(Stance.CONTRADICTS);
            case NOT_STATED -> List.of(Stance.SILENT);
            case CONFLICTING -> List.of(Stance.SUPPORTS, Stance.CONTRADICTS);
        };
        List<Evidence> evidence = new ArrayList<>();
        for (Stance stance : stances) {
            Optional<LocalizedText> note = stance == Stance.CONTRADICTS
                    ? Optional.of(text("The place says the opposite in section " + section))
                    : Optional.empty();
            evidence.add(new Evidence(
                    document(paper), place(section, 2 * section + evidence.size()), stance, Optional.empty(), note));
        }
        return evidence;
    }

    /** Every paper shows one capability, in turn. */
    private Capability capability(int number) {
        List<Demonstration> shown = new ArrayList<>();
        for (int paper = number; paper < papers; paper += CAPABILITIES) {
            shown.add(Demonstration.builder()
                    .tier(Tier.DEMONSTRATED)
                    .paper(PaperId.of(name(paper)))
                    .source(document(name(paper)))
                    .locator(place(4, 7))
                    .build());
        }
        return Capability.builder()
                .id(CapabilityId.of("capability-" + number))
                .kind(CapabilityKind.ABILITY)
                .name(text("capability " + number))
                .description(text("What counts as capability " + number))
                .demonstrations(shown)
                .build();
    }
}
