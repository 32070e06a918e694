package dev.stemma.example.s2orc;

import dev.stemma.model.CorpusVisitor;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.id.WorkId;
import dev.stemma.model.paper.DateKind;
import dev.stemma.model.paper.Influence;
import dev.stemma.model.paper.InfluenceKind;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.paper.PaperDate;
import dev.stemma.model.source.Author;
import dev.stemma.model.source.Locator;
import dev.stemma.model.source.Organisation;
import dev.stemma.model.source.PartialDate;
import dev.stemma.model.source.Person;
import dev.stemma.model.source.Source;
import dev.stemma.model.source.SourceKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Hands the papers of S2ORC's metadata to a visitor, record by record.
 *
 * <p>A citation says that a paper cites another one and nothing more, so that is what becomes of it. Its place is the record,
 * because the paper itself was not read.
 */
final class S2orcRecords {

    private static final SourceId METADATA = SourceId.of("s2orc-metadata");

    private final ObjectMapper json = new ObjectMapper();
    private final CorpusVisitor visitor;
    private final Set<PaperId> known = new HashSet<>();
    private final List<String> remarks = new ArrayList<>();

    S2orcRecords(CorpusVisitor visitor) {
        this.visitor = visitor;
    }

    /** Reads a file of one record a line; returns remarks on what could not be carried over as it stands. */
    List<String> read(Path file) throws IOException {
        visitor.source(Source.builder()
                .id(METADATA)
                .kind(SourceKind.DATA_SET)
                .title("S2ORC: metadata of papers")
                .addAuthors(new Organisation("Allen Institute for AI"))
                .build());
        String name = String.valueOf(file.getFileName());
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    record(line, Locator.builder().file(name).line(number).build());
                }
            }
        }
        return remarks;
    }

    private void record(String line, Locator place) {
        try {
            JsonNode record = json.readTree(line);
            PaperId id = idOf(text(record, "paper_id"));
            if (!known.add(id)) {
                remark(place, id + " is there a second time; left out");
                return;
            }
            paper(record, id, place);
        } catch (JacksonException e) {
            remark(place, "no JSON: " + e.getOriginalMessage() + "; left out");
        } catch (IllegalArgumentException e) {
            remark(place, e.getMessage() + "; left out");
        }
    }

    private static PaperId idOf(String number) {
        return PaperId.of("s2-" + number);
    }

    private void paper(JsonNode record, PaperId id, Locator place) {
        SourceId document = SourceId.of(id + "-paper");
        String title = clean(text(record, "title"));
        if (title.isEmpty()) {
            remark(place, id + " has no title; left out");
            return;
        }
        List<Author> authors =
                elements(record, "authors").flatMap(S2orcRecords::author).toList();
        Optional<PartialDate> year = year(record, id, place);
        Source.Builder source = Source.builder()
                .id(document)
                .kind(SourceKind.PAPER)
                .title(title)
                .authors(authors);
        year.ifPresent(source::date);
        Optional.of(text(record, "s2_url")).filter(url -> !url.isEmpty()).ifPresent(source::url);
        visitor.source(source.build());
        visitor.paper(Paper.builder()
                .id(id)
                .title(title)
                .authors(authors)
                .addDocuments(document)
                .dates(year.map(date -> new PaperDate(DateKind.PAPER, date, METADATA, place, Optional.empty()))
                        .map(List::of)
                        .orElse(List.of()))
                .buildsOn(citations(record, id, place))
                .build());
    }

    private Optional<PartialDate> year(JsonNode record, PaperId id, Locator place) {
        if (record.path("year").isIntegralNumber()) {
            return Optional.of(PartialDate.of(record.path("year").asString()));
        }
        remark(place, id + " has no year");
        return Optional.empty();
    }

    private List<Influence> citations(JsonNode record, PaperId id, Locator place) {
        List<String> listed =
                elements(record, "outbound_citations").map(JsonNode::asString).toList();
        Set<String> cited = new LinkedHashSet<>(listed);
        if (cited.size() < listed.size()) {
            remark(place, id + " lists " + (listed.size() - cited.size()) + " of its citations again; once is enough");
        }
        if (cited.remove(text(record, "paper_id"))) {
            remark(place, id + " cites itself; left out");
        }
        return cited.stream()
                .map(number -> new Influence(
                        WorkId.of(idOf(number).value()), InfluenceKind.CITES, METADATA, place, Optional.empty()))
                .toList();
    }

    /** Returns an author, none if the record has no name; who has a last name alone may be a group, which the record does not say. */
    private static Stream<Author> author(JsonNode author) {
        String given = words(Stream.concat(
                Stream.of(text(author, "first")), elements(author, "middle").map(JsonNode::asString)));
        String family = words(Stream.of(text(author, "last"), text(author, "suffix")));
        if (family.isEmpty()) {
            return given.isEmpty() ? Stream.empty() : Stream.of(Person.of(given));
        }
        return Stream.of(given.isEmpty() ? Person.of(family) : Person.of(family, given));
    }

    private static String words(Stream<String> parts) {
        return parts.map(S2orcRecords::clean).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    /** Returns a text on one line, without characters that cannot be seen. */
    private static String clean(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("[\\p{Cc}\\p{Cf}]", "").strip();
    }

    private static String text(JsonNode node, String property) {
        return Objects.requireNonNullElse(node.path(property).asString(""), "");
    }

    private static Stream<JsonNode> elements(JsonNode node, String property) {
        return StreamSupport.stream(node.path(property).spliterator(), false);
    }

    private void remark(Locator place, String message) {
        remarks.add("line " + place.line().orElseThrow() + ": " + message);
    }
}
