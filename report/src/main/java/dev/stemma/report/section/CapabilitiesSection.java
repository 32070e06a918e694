package dev.stemma.report.section;

import dev.stemma.analysis.fact.Vocabulary;
import dev.stemma.analysis.generation.CapabilityPresence;
import dev.stemma.analysis.generation.GenerationCapabilities;
import dev.stemma.analysis.generation.LimitationChange;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What each generation introduced and carried over, by the strongest evidence, and what became of limitations. */
final class CapabilitiesSection {

    private CapabilitiesSection() {}

    static void write(ReportWriter out) {
        write(
                out,
                out.facts().capabilities().generations().stream()
                        .flatMap(generation -> presences(generation).stream())
                        .toList());
    }

    /** {@return what a generation introduced, carried over and did not prove, by kind} */
    static List<CapabilityPresence> presences(GenerationCapabilities generation) {
        return Stream.of(generation.introduced(), generation.carriedOver(), generation.unproven())
                .flatMap(List::stream)
                .sorted(Comparator.comparing(presence -> presence.capability().kind()))
                .toList();
    }

    static void write(ReportWriter out, List<CapabilityPresence> presences) {
        out.heading(2, Label.CAPABILITIES);
        if (presences.isEmpty()) {
            out.paragraph(Label.NO_CAPABILITIES);
            return;
        }
        out.paragraph(Label.CAPABILITIES_RULE);
        out.grid(
                presences,
                out.words(Label.GENERATION, CapabilityPresence::paper),
                out.words(
                        Label.KIND,
                        presence -> Vocabulary.nameOf(presence.capability().kind())),
                out.words(Label.CAPABILITY, presence -> presence.capability().name()),
                out.words(Label.STATUS, presence -> presence.status().words()),
                out.words(
                        Label.TIER,
                        presence ->
                                presence.tier().<Object>map(Vocabulary::nameOf).orElse(Label.STRUCK_OUT)),
                out.words(
                        Label.SOURCE,
                        presence -> Stream.concat(presence.standing().stream(), presence.struckOut().stream())
                                .findFirst()
                                .map(judged -> judged.demonstration().citation())));
        limitations(out);
    }

    private static void limitations(ReportWriter out) {
        List<LimitationChange> changes = out.facts().lineage().generations().stream()
                .flatMap(paper -> out.facts().limitations().changes(paper.id()).stream())
                .toList();
        if (changes.isEmpty()) {
            return;
        }
        out.heading(3, Label.LIMITATIONS);
        out.paragraph(Label.LIMITATIONS_RULE);
        out.grid(
                changes,
                out.words(Label.GENERATION, LimitationChange::paper),
                out.words(Label.STATUS, change -> Vocabulary.nameOf(change.relation())),
                out.words(Label.LIMITATION_OF, change -> change.limitation().paper()),
                out.words(Label.LIMITATION, change -> change.limitation().statement()),
                out.words(
                        Label.SHOWN_BY,
                        change -> change.links().stream()
                                .map(link -> out.say(link.citation()))
                                .distinct()
                                .toList()));
    }
}
