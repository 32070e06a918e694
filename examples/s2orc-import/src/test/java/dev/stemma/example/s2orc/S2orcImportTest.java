package dev.stemma.example.s2orc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.corpus.CorpusLines;
import dev.stemma.model.CorpusVisitor;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.source.Person;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class S2orcImportTest {

    private static final Path INVENTED = Path.of("data", "invented-records.jsonl");

    @TempDir
    Path folder;

    private List<String> run() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        S2orcImport.run(
                INVENTED, folder.resolve("papers.ndjson"), new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void papers_citations_and_what_dangles_are_counted() throws IOException {
        assertThat(run())
                .startsWith(
                        "7 entries: 3 papers, citations {cites=5}",
                        "2 cited papers are not among them[s2-900, s2-901]");
    }

    @Test
    void what_cannot_be_carried_over_is_said_with_its_line() throws IOException {
        List<String> lines = run();

        assertThat(lines.get(2)).startsWith("6 remarks");
        assertThat(lines.subList(3, 8))
                .containsExactly(
                        "line 2: s2-102 has no year",
                        "line 2: s2-102 lists 1 of its citations again; once is enough",
                        "line 2: s2-102 cites itself; left out",
                        "line 4: s2-101 is there a second time; left out",
                        "line 6: s2-104 has no title; left out");
        assertThat(lines.get(8)).startsWith("line 7: no JSON: ");
    }

    @Test
    void names_of_authors_are_put_together_and_titles_can_be_seen() throws IOException {
        run();
        List<Paper> papers = new ArrayList<>();
        CorpusLines.read(folder.resolve("papers.ndjson"), new CorpusVisitor() {
            @Override
            public void paper(Paper paper) {
                papers.add(paper);
            }
        });

        assertThat(papers).extracting(Paper::title).containsExactly("On Nothing", "On Something", "ÜberEtwas");
        assertThat(papers.get(0).authors())
                .containsExactly(Person.of("Invented Jr.", "A. B."), Person.of("Collective"));
        assertThat(papers.get(1).dates()).isEmpty();
        assertThat(papers.get(2).buildsOn()).hasSize(3);
    }
}
