package dev.stemma.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.model.Corpus;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.id.ClaimId;
import dev.stemma.model.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {

    @TempDir
    Path folder;

    private Path first;
    private Path second;

    @BeforeEach
    void write() {
        first = SmallFamily.writtenTo(folder.resolve("first"));
        second = SmallFamily.writtenTo(folder.resolve("second"));
    }

    private Run diff() {
        return Run.of("diff", first.toString(), second.toString());
    }

    private void replace(String file, String old, String replacement) throws IOException {
        Path path = second.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(old);
        Files.writeString(path, text.replace(old, replacement));
    }

    @Test
    void equal_data_do_not_differ() {
        assertThat(diff()).isEqualTo(new Run(0, "no difference in the data\n", ""));
    }

    @Test
    void names_the_properties_that_changed() throws IOException {
        replace("index.json", "1.0.0", "1.0.1");
        replace("claims/alpha.json", "Alpha never stops.", "Alpha hardly stops.");
        replace("models/beta.json", "\"12\"", "\"24\"");
        replace("results/alpha.json", "92.50", "92.51");

        assertThat(diff()).isEqualTo(new Run(0, """
                        ~ corpus itself: dataVersion
                        ~ model beta-one: disclosures/layers
                        ~ claim alpha/start/never: statement
                        ~ result alpha-paper/alpha-one/sums/accuracy/few-shot?shots=4&split=test: score
                        0 added, 0 removed, 4 changed
                        """, ""));
    }

    @Test
    void writes_the_section_of_a_changelog() throws IOException {
        List<Claim> claims = new ArrayList<>(SmallFamily.claims());
        Claim gone = claims.remove(1);
        claims.add(renamed(gone, "alpha/start/for-ever"));
        SmallFamily.writtenTo(second, without(SmallFamily.corpus().build(), claims));
        replace("index.json", "1.0.0", "1.0.1");
        replace("models/beta.json", "\"12\"", "\"24\"");

        assertThat(Run.of("diff", "--changelog", first.toString(), second.toString()))
                .isEqualTo(new Run(0, """
                        ### Data changes

                        - Data version 1.0.1.
                        - Changed corpus (1): `itself` [dataVersion].
                        - Changed model (1): `beta-one` [disclosures/layers].
                        - Removed claim (1): `alpha/start/never`.
                        - Added claim (1): `alpha/start/for-ever`.
                        """, ""));
        assertThat(Run.of("diff", "--changelog", first.toString(), first.toString())
                        .out())
                .endsWith("- Data version 1.0.0.\n- No change.\n");
    }

    @Test
    void names_what_is_new_and_what_is_gone() {
        List<Claim> claims = new ArrayList<>(SmallFamily.claims());
        Claim gone = claims.remove(1);
        claims.add(renamed(gone, "alpha/start/for-ever"));
        SmallFamily.writtenTo(second, without(SmallFamily.corpus().build(), claims));

        assertThat(diff().out())
                .isEqualTo("- claim alpha/start/never\n+ claim alpha/start/for-ever\n1 added, 1 removed, 0 changed\n");
    }

    private static Claim renamed(Claim claim, String id) {
        return Claim.builder()
                .id(ClaimId.of(id))
                .paper(claim.paper())
                .section(claim.section())
                .kind(claim.kind())
                .statement(claim.statement())
                .assertions(claim.assertions())
                .verdict(claim.verdict())
                .rationale(claim.rationale())
                .evidence(claim.evidence())
                .build();
    }

    private static Corpus without(Corpus corpus, List<Claim> claims) {
        return SmallFamily.header()
                .sources(corpus.sources())
                .papers(corpus.papers())
                .models(corpus.models())
                .claims(claims)
                .capabilities(corpus.capabilities())
                .benchmarks(corpus.benchmarks())
                .results(corpus.results())
                .build();
    }

    @Test
    void another_order_is_said_as_such() {
        Corpus corpus = SmallFamily.corpus().build();
        List<Source> reversed = new ArrayList<>(corpus.sources());
        Collections.reverse(reversed);
        SmallFamily.writtenTo(
                second,
                SmallFamily.header()
                        .sources(reversed)
                        .papers(corpus.papers())
                        .models(corpus.models())
                        .claims(corpus.claims())
                        .capabilities(corpus.capabilities())
                        .benchmarks(corpus.benchmarks())
                        .results(corpus.results())
                        .build());

        assertThat(diff()).isEqualTo(new Run(0, "the same entries in another order\n", ""));
    }

    @Test
    void an_invalid_side_is_named() throws IOException {
        replace("claims/alpha.json", "\"refuted\"", "\"wrong\"");

        Run run = diff();

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("the corpus in folder " + second + " has ");
    }

    @Test
    void needs_two_paths() {
        Run run = Run.of("diff", first.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("B");
    }
}
