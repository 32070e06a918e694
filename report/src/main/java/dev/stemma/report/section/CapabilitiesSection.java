package dev.stemma.report.section;

import dev.stemma.analysis.fact.Vocabulary;
import dev.stemma.analysis.generation.CapabilityPresence;
import dev.stemma.analysis.generation.CapabilityStatus;
import dev.stemma.analysis.generation.CapabilityTimeline;
import dev.stemma.analysis.generation.GenerationCapabilities;
import dev.stemma.analysis.generation.JudgedDemonstration;
import dev.stemma.report.document.Block;
import java.util.List;
import java.util.stream.Stream;

/** What each generation introduced and what it carried over, by the strongest evidence that stands. */
final class CapabilitiesSection {

    private CapabilitiesSection() {}

    static List<Block> of(Context context) {
        CapabilityTimeline timeline = context.facts().capabilities();
        List<List<String>> rows = timeline.generations().stream()
                .flatMap(CapabilitiesSection::presences)
                .map(presence -> row(context, presence))
                .toList();
        if (rows.isEmpty()) {
            return List.of(context.heading(2, Label.CAPABILITIES), context.paragraph(Label.NO_CAPABILITIES));
        }
        return List.of(
                context.heading(2, Label.CAPABILITIES),
                context.paragraph(Label.CAPABILITIES_RULE, context.say(Vocabulary.nameOf(timeline.minimum()))),
                context.grid(
                        List.of(
                                context.words(Label.GENERATION),
                                context.words(Label.CAPABILITY),
                                context.words(Label.STATUS),
                                context.words(Label.TIER),
                                context.words(Label.SOURCE)),
                        rows));
    }

    private static Stream<CapabilityPresence> presences(GenerationCapabilities generation) {
        return Stream.of(generation.introduced(), generation.carriedOver(), generation.unproven())
                .flatMap(List::stream);
    }

    private static List<String> row(Context context, CapabilityPresence presence) {
        return List.of(
                presence.paper().value(),
                context.say(presence.capability().name()),
                context.say(status(presence.status())),
                presence.tier()
                        .map(tier -> context.say(Vocabulary.nameOf(tier)))
                        .orElseGet(() -> context.say(Label.STRUCK_OUT)),
                presence.standing().stream()
                        .findFirst()
                        .or(() -> presence.struckOut().stream().findFirst())
                        .map(JudgedDemonstration::demonstration)
                        .map(demonstration -> demonstration.citation().in(context.language()))
                        .orElse(context.say(Label.NONE)));
    }

    private static Label status(CapabilityStatus status) {
        return switch (status) {
            case INTRODUCED -> Label.INTRODUCED;
            case CARRIED_OVER -> Label.CARRIED_OVER;
            case UNPROVEN -> Label.UNPROVEN;
        };
    }
}
