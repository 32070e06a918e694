package dev.stemma.corpus.codec;

import dev.stemma.model.claim.Annotation;
import dev.stemma.model.claim.Assertion;
import dev.stemma.model.claim.Attribution;
import dev.stemma.model.claim.AttributionLabel;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.claim.ClaimKind;
import dev.stemma.model.claim.Evidence;
import dev.stemma.model.claim.LimitationAnnotation;
import dev.stemma.model.claim.LimitationLink;
import dev.stemma.model.claim.LimitationRelation;
import dev.stemma.model.claim.PaperAssertion;
import dev.stemma.model.claim.Place;
import dev.stemma.model.claim.ReadingAssertion;
import dev.stemma.model.claim.Scope;
import dev.stemma.model.claim.Stance;
import dev.stemma.model.claim.Verdict;
import dev.stemma.model.id.ClaimId;
import dev.stemma.model.id.SectionId;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.source.LocalizedText;
import dev.stemma.model.source.Locator;
import dev.stemma.model.source.PartialDate;
import java.util.List;

/** The JSON forms of claims and their parts. */
public final class ClaimCodecs {

    /** The form of an {@link Attribution}. */
    static final Codec<Attribution> ATTRIBUTION = new ObjectCodec<>(Attribution.class) {
        private final Property<AttributionLabel> label = required("label", Codecs.named(AttributionLabel.values()));
        private final Property<SourceId> source = optional("source", IdCodecs.SOURCE_ID);
        private final Property<Locator> locator = optional("locator", SourceCodecs.LOCATOR);
        private final Property<LocalizedText> reason = optional("reason", Codecs.LOCALIZED_TEXT);

        @Override
        Attribution make(Values values) {
            return new Attribution(values.get(label), values.find(source), values.find(locator), values.find(reason));
        }
    };

    /** The form of a {@link ReadingAssertion}. */
    static final ObjectCodec<ReadingAssertion> READING_ASSERTION =
            new ObjectCodec<>("reading", ReadingAssertion.class) {
                private final Property<SourceId> source = required("source", IdCodecs.SOURCE_ID);
                private final Property<SectionId> section = required("section", IdCodecs.SECTION_ID);
                private final Property<Place> place = required("place", IdCodecs.PLACE);
                private final Property<Attribution> attribution = optional("attribution", ATTRIBUTION);

                @Override
                ReadingAssertion make(Values values) {
                    return new ReadingAssertion(
                            values.get(source), values.get(section), values.get(place), values.find(attribution));
                }
            };

    /** The form of a {@link PaperAssertion}. */
    static final ObjectCodec<PaperAssertion> PAPER_ASSERTION = new ObjectCodec<>("paper", PaperAssertion.class) {
        private final Property<SourceId> source = required("source", IdCodecs.SOURCE_ID);
        private final Property<Locator> locator = required("locator", SourceCodecs.LOCATOR);

        @Override
        PaperAssertion make(Values values) {
            return new PaperAssertion(values.get(source), values.get(locator));
        }
    };

    /** The form of an {@link Assertion}. */
    public static final Codec<Assertion> ASSERTION = new SumCodec<>(List.of(READING_ASSERTION, PAPER_ASSERTION));

    /** The form of a {@link Evidence}. */
    public static final Codec<Evidence> EVIDENCE = new ObjectCodec<>(Evidence.class) {
        private final Property<SourceId> source = required("source", IdCodecs.SOURCE_ID);
        private final Property<Locator> locator = required("locator", SourceCodecs.LOCATOR);
        private final Property<Stance> stance = required("stance", Codecs.named(Stance.values()));
        private final Property<Scope> about = optional("about", Codecs.named(Scope.values()));
        private final Property<LocalizedText> note = optional("note", Codecs.LOCALIZED_TEXT);

        @Override
        Evidence make(Values values) {
            return new Evidence(
                    values.get(source), values.get(locator), values.get(stance), values.find(about), values.find(note));
        }
    };

    /** The form of a {@link Annotation}. */
    public static final Codec<Annotation> ANNOTATION = new ObjectCodec<>(Annotation.class) {
        private final Property<String> annotator = required("annotator", Codecs.TEXT);
        private final Property<PartialDate> date = required("date", Codecs.DATE);
        private final Property<Verdict> label = required("label", Codecs.named(Verdict.values()));
        private final Property<List<AttributionLabel>> attributions =
                list("attributions", Codecs.named(AttributionLabel.values()));

        @Override
        Annotation make(Values values) {
            return new Annotation(
                    values.get(annotator), values.get(date), values.get(label), values.list(attributions));
        }
    };

    /** The form of a {@link LimitationAnnotation}. */
    static final Codec<LimitationAnnotation> LIMITATION_ANNOTATION = new ObjectCodec<>(LimitationAnnotation.class) {
        private final Property<String> annotator = required("annotator", Codecs.TEXT);
        private final Property<PartialDate> date = required("date", Codecs.DATE);
        private final Property<LimitationRelation> relation =
                optional("relation", Codecs.named(LimitationRelation.values()));

        @Override
        LimitationAnnotation make(Values values) {
            return new LimitationAnnotation(values.get(annotator), values.get(date), values.find(relation));
        }
    };

    /** The form of a {@link LimitationLink}. */
    static final Codec<LimitationLink> LIMITATION_LINK = new ObjectCodec<>(LimitationLink.class) {
        private final Property<LimitationRelation> relation =
                required("relation", Codecs.named(LimitationRelation.values()));
        private final Property<ClaimId> earlier = optional("earlier", IdCodecs.CLAIM_ID);
        private final Property<SourceId> source = required("source", IdCodecs.SOURCE_ID);
        private final Property<Locator> locator = required("locator", SourceCodecs.LOCATOR);
        private final Property<LocalizedText> reason = required("reason", Codecs.LOCALIZED_TEXT);
        private final Property<List<LimitationAnnotation>> annotations = list("annotations", LIMITATION_ANNOTATION);

        @Override
        LimitationLink make(Values values) {
            return new LimitationLink(
                    values.get(relation),
                    values.find(earlier),
                    values.get(source),
                    values.get(locator),
                    values.get(reason),
                    values.list(annotations));
        }
    };

    /** The form of a {@link Claim}. */
    public static final Codec<Claim> CLAIM = new BuiltCodec<>(Claim.class, Claim::builder, Claim.Builder::build)
            .required("id", IdCodecs.CLAIM_ID, Claim.Builder::id)
            .required("paper", IdCodecs.PAPER_ID, Claim.Builder::paper)
            .required("section", IdCodecs.SECTION_ID, Claim.Builder::section)
            .required("kind", Codecs.named(ClaimKind.values()), Claim.Builder::kind)
            .required("statement", Codecs.LOCALIZED_TEXT, Claim.Builder::statement)
            .list("assertions", ASSERTION, Claim.Builder::assertions)
            .required("verdict", Codecs.named(Verdict.values()), Claim.Builder::verdict)
            .required("rationale", Codecs.LOCALIZED_TEXT, Claim.Builder::rationale)
            .list("evidence", EVIDENCE, Claim.Builder::evidence)
            .list("capabilities", IdCodecs.CAPABILITY_ID, Claim.Builder::capabilities)
            .list("contradicts", IdCodecs.CLAIM_ID, Claim.Builder::contradicts)
            .list("limitationLinks", LIMITATION_LINK, Claim.Builder::limitationLinks)
            .list("annotations", ANNOTATION, Claim.Builder::annotations)
            .optional("settlement", Codecs.LOCALIZED_TEXT, Claim.Builder::settlement);

    private ClaimCodecs() {}
}
