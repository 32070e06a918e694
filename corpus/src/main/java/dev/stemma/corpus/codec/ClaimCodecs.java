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
import dev.stemma.model.id.CapabilityId;
import dev.stemma.model.id.ClaimId;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.id.SectionId;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.source.LocalizedText;
import dev.stemma.model.source.Locator;
import dev.stemma.model.source.PartialDate;
import java.util.List;

/** The JSON forms of claims and their parts. */
public final class ClaimCodecs {

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

    static final ObjectCodec<PaperAssertion> PAPER_ASSERTION = new ObjectCodec<>("paper", PaperAssertion.class) {
        private final Property<SourceId> source = required("source", IdCodecs.SOURCE_ID);
        private final Property<Locator> locator = required("locator", SourceCodecs.LOCATOR);

        @Override
        PaperAssertion make(Values values) {
            return new PaperAssertion(values.get(source), values.get(locator));
        }
    };

    public static final Codec<Assertion> ASSERTION = new SumCodec<>(List.of(READING_ASSERTION, PAPER_ASSERTION));

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

    public static final Codec<Claim> CLAIM = new ObjectCodec<>(Claim.class) {
        private final Property<ClaimId> id = required("id", IdCodecs.CLAIM_ID);
        private final Property<PaperId> paper = required("paper", IdCodecs.PAPER_ID);
        private final Property<SectionId> section = required("section", IdCodecs.SECTION_ID);
        private final Property<ClaimKind> kind = required("kind", Codecs.named(ClaimKind.values()));
        private final Property<LocalizedText> statement = required("statement", Codecs.LOCALIZED_TEXT);
        private final Property<List<Assertion>> assertions = list("assertions", ASSERTION);
        private final Property<Verdict> verdict = required("verdict", Codecs.named(Verdict.values()));
        private final Property<LocalizedText> rationale = required("rationale", Codecs.LOCALIZED_TEXT);
        private final Property<List<Evidence>> evidence = list("evidence", EVIDENCE);
        private final Property<List<CapabilityId>> capabilities = list("capabilities", IdCodecs.CAPABILITY_ID);
        private final Property<List<ClaimId>> contradicts = list("contradicts", IdCodecs.CLAIM_ID);
        private final Property<List<LimitationLink>> limitationLinks = list("limitationLinks", LIMITATION_LINK);
        private final Property<List<Annotation>> annotations = list("annotations", ANNOTATION);
        private final Property<LocalizedText> settlement = optional("settlement", Codecs.LOCALIZED_TEXT);

        @Override
        Claim make(Values values) {
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
                    .limitationLinks(values.list(limitationLinks))
                    .annotations(values.list(annotations))
                    .settlement(values.find(settlement))
                    .build();
        }
    };

    private ClaimCodecs() {}
}
