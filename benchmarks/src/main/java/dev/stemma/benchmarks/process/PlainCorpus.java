package dev.stemma.benchmarks.process;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A generated corpus as plain records of strings: what data binding fills when nothing is checked, shared or indexed. */
record PlainCorpus(
        int format,
        String id,
        Text title,
        String dataVersion,
        String license,
        @Nullable List<String> languages,
        List<Source> sources,
        List<Capability> capabilities,
        List<Paper> papers,
        List<Model> models,
        List<Claim> claims) {

    record Text(String en, String zh) {}

    record Place(@Nullable String section, @Nullable Integer page) {}

    record Source(
            String id, String kind, String title, @Nullable List<Outline> outline) {}

    record Outline(String section, String title, String paper, List<String> covers) {}

    record Capability(String id, String kind, Text name, Text description, List<Demonstration> demonstrations) {}

    record Demonstration(String tier, String paper, String source, Place locator) {}

    record Paper(
            String id,
            String title,
            List<Author> authors,
            List<String> documents,
            List<Date> dates,
            List<Section> sections,
            @Nullable List<Influence> buildsOn) {}

    record Author(
            @Nullable String family,
            @Nullable String given,
            @Nullable String name) {}

    record Date(String kind, String date, String source, Place locator) {}

    record Section(String id, String source, String title, int page) {}

    record Influence(String work, String how, String source, Place locator) {}

    record Model(String id, String name, String paper, boolean flagship, List<Disclosure> disclosures) {}

    record Disclosure(String quantity, List<Figure> figures) {}

    record Figure(String kind, @Nullable String value, String source, Place locator) {}

    record Claim(
            String id,
            String paper,
            String section,
            String kind,
            Text statement,
            List<Assertion> assertions,
            String verdict,
            Text rationale,
            List<Evidence> evidence,
            List<String> capabilities) {}

    record Assertion(
            String kind,
            String source,
            @Nullable String section,
            @Nullable String place,
            @Nullable Place locator) {}

    record Evidence(
            String source,
            Place locator,
            String stance,
            @Nullable Text note) {}
}
