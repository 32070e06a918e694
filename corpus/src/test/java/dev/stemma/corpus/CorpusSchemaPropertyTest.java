package dev.stemma.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import dev.stemma.corpus.MutationPropertyTest.BytesFiles;
import dev.stemma.corpus.problem.Problem;
import dev.stemma.corpus.problem.Rule;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Reader and schema, each without the other's help, on a valid corpus in which something was changed at random. */
class CorpusSchemaPropertyTest {

    /** What one file shows by itself. */
    private static final Set<Rule> FORM = EnumSet.of(
            Rule.UNKNOWN_PROPERTY, Rule.MISSING_PROPERTY, Rule.WRONG_TYPE, Rule.INVALID_VALUE, Rule.EMPTY_LOCATOR);

    @Property(tries = 500)
    void what_the_schema_refuses_the_reader_refuses(@ForAll long seed) {
        Map<String, byte[]> files = MutationPropertyTest.mutatedTree(MutationPropertyTest.SMALL, new Random(seed), 1);

        Map<String, List<Error>> refused = refused(files);

        if (!refused.isEmpty()) {
            assertThat(CorpusReader.check(new BytesFiles(files)).problems())
                    .as(refused.toString())
                    .isNotEmpty();
        }
    }

    @Property(tries = 500)
    void what_the_reader_finds_wrong_in_the_form_of_a_file_the_schema_refuses(@ForAll long seed) {
        Map<String, byte[]> files = MutationPropertyTest.mutatedTree(MutationPropertyTest.SMALL, new Random(seed), 1);

        List<Problem> problems = CorpusReader.check(new BytesFiles(files)).problems();

        Set<String> wrong = problems.stream()
                .filter(problem -> FORM.contains(problem.rule()))
                .map(Problem::file)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(refused(files).keySet()).as(problems.toString()).containsAll(wrong);
    }

    private static Map<String, List<Error>> refused(Map<String, byte[]> files) {
        Map<String, List<Error>> refused = new TreeMap<>();
        files.forEach((path, bytes) ->
                refused.put(path, Schemas.errors(Schemas.ofFile(path), new String(bytes, StandardCharsets.UTF_8))));
        refused.values().removeIf(List::isEmpty);
        return refused;
    }
}
