package dev.stemma.corpus.codec;

import dev.stemma.model.claim.Annotation;
import dev.stemma.model.claim.Assertion;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.claim.ClaimKind;
import dev.stemma.model.claim.Evidence;
import dev.stemma.model.claim.PaperAssertion;
import dev.stemma.model.claim.ReadingAssertion;
import dev.stemma.model.claim.Stance;
import dev.stemma.model.claim.Verdict;
import java.util.List;

/** The JSON forms of claims and their parts. */
public final class ClaimCodecs {

    /** The form of a {@link ReadingAssertion}. */
    static final ObjectCodec<ReadingAssertion> READING_ASSERTION = readingAssertion();

    /** The form of a {@link PaperAssertion}. */
    static final ObjectCodec<PaperAssertion> PAPER_ASSERTION = paperAssertion();

    /** The form of an {@link Assertion}. */
    public static final Codec<Assertion> ASSERTION = assertion();

    /** The form of a {@link Evidence}. */
    public static final Codec<Evidence> EVIDENCE = evidence();

    /** The form of a {@link Annotation}. */
    public static final Codec<Annotation> ANNOTATION = annotation();

    /** The form of a {@link Claim}. */
    public static final Codec<Claim> CLAIM = claim();

    private ClaimCodecs() {}

    private static ObjectCodec<ReadingAssertion> readingAssertion() {
        var type = ObjectCodec.<ReadingAssertion>declare().recurring().kind("reading");
        var source = type.required("source", IdCodecs.SOURCE_ID);
        var section = type.required("section", IdCodecs.SECTION_ID);
        var place = type.required("place", IdCodecs.PLACE);
        return type.as(new Assembly<>() {
            @Override
            public ReadingAssertion assemble(Values values) {
                return new ReadingAssertion(values.get(source), values.get(section), values.get(place));
            }

            @Override
            public void disassemble(ReadingAssertion readingAssertion, Values values) {
                values.put(source, readingAssertion.source())
                        .put(section, readingAssertion.section())
                        .put(place, readingAssertion.place());
            }
        });
    }

    private static ObjectCodec<PaperAssertion> paperAssertion() {
        var type = ObjectCodec.<PaperAssertion>declare().recurring().kind("paper");
        var source = type.required("source", IdCodecs.SOURCE_ID);
        var locator = type.required("locator", SourceCodecs.LOCATOR);
        return type.as(new Assembly<>() {
            @Override
            public PaperAssertion assemble(Values values) {
                return new PaperAssertion(values.get(source), values.get(locator));
            }

            @Override
            public void disassemble(PaperAssertion paperAssertion, Values values) {
                values.put(source, paperAssertion.source()).put(locator, paperAssertion.locator());
            }
        });
    }

    private static Codec<Assertion> assertion() {
        return new SumCodec<>(List.of(READING_ASSERTION, PAPER_ASSERTION)) {
            @Override
            int alternative(Assertion value) {
                return value.match(byReading -> 0, byPaper -> 1);
            }
        };
    }

    private static ObjectCodec<Evidence> evidence() {
        var type = ObjectCodec.<Evidence>declare().recurring();
        var source = type.required("source", IdCodecs.SOURCE_ID);
        var locator = type.required("locator", SourceCodecs.LOCATOR);
        var stance = type.required("stance", Codecs.named(Stance.values()));
        var note = type.optional("note", Codecs.LOCALIZED_TEXT);
        return type.as(new Assembly<>() {
            @Override
            public Evidence assemble(Values values) {
                return new Evidence(values.get(source), values.get(locator), values.get(stance), values.find(note));
            }

            @Override
            public void disassemble(Evidence evidence, Values values) {
                values.put(source, evidence.source())
                        .put(locator, evidence.locator())
                        .put(stance, evidence.stance())
                        .put(note, evidence.note());
            }
        });
    }

    private static ObjectCodec<Annotation> annotation() {
        var type = ObjectCodec.<Annotation>declare();
        var annotator = type.required("annotator", Codecs.TEXT);
        var date = type.required("date", Codecs.DATE);
        var label = type.required("label", Codecs.named(Verdict.values()));
        return type.as(new Assembly<>() {
            @Override
            public Annotation assemble(Values values) {
                return new Annotation(values.get(annotator), values.get(date), values.get(label));
            }

            @Override
            public void disassemble(Annotation annotation, Values values) {
                values.put(annotator, annotation.annotator())
                        .put(date, annotation.date())
                        .put(label, annotation.label());
            }
        });
    }

    private static ObjectCodec<Claim> claim() {
        var type = ObjectCodec.<Claim>declare();
        var id = type.required("id", IdCodecs.CLAIM_ID);
        var paper = type.required("paper", IdCodecs.PAPER_ID);
        var section = type.required("section", IdCodecs.SECTION_ID);
        var kind = type.required("kind", Codecs.named(ClaimKind.values()));
        var statement = type.required("statement", Codecs.LOCALIZED_TEXT);
        var assertions = type.list("assertions", ASSERTION);
        var verdict = type.required("verdict", Codecs.named(Verdict.values()));
        var rationale = type.required("rationale", Codecs.LOCALIZED_TEXT);
        var evidence = type.list("evidence", EVIDENCE);
        var capabilities = type.list("capabilities", IdCodecs.CAPABILITY_ID);
        var contradicts = type.list("contradicts", IdCodecs.CLAIM_ID);
        var annotations = type.list("annotations", ANNOTATION);
        var settlement = type.optional("settlement", Codecs.LOCALIZED_TEXT);
        return type.as(new Assembly<>() {
            @Override
            public Claim assemble(Values values) {
                return Claim.builder()
                        .id(values.get(id))
                        .paper(values.get(paper))
                        .section(values.get(section))
                        .kind(values.get(kind))
                        .statement(values.get(statement))
                        .assertions(values.list(assertions))
                        .verdict(values.get(verdict))
                        .rationale(values.get(rationale))
                        .evidence(values.list(evidence))
                        .capabilities(values.list(capabilities))
                        .contradicts(values.list(contradicts))
                        .annotations(values.list(annotations))
                        .settlement(values.find(settlement))
                        .build();
            }

            @Override
            public void disassemble(Claim claim, Values values) {
                values.put(id, claim.id())
                        .put(paper, claim.paper())
                        .put(section, claim.section())
                        .put(kind, claim.kind())
                        .put(statement, claim.statement())
                        .put(assertions, claim.assertions())
                        .put(verdict, claim.verdict())
                        .put(rationale, claim.rationale())
                        .put(evidence, claim.evidence())
                        .put(capabilities, claim.capabilities())
                        .put(contradicts, claim.contradicts())
                        .put(annotations, claim.annotations())
                        .put(settlement, claim.settlement());
            }
        });
    }
}
