package dev.stemma.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.corpus.GptCorpus;
import dev.stemma.model.Corpus;
import dev.stemma.model.claim.Claim;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The pages for readers name only claims that the corpus has. */
class DocumentedClaimsTest {

    private static final Pattern CLAIM = Pattern.compile("`(gpt-[1-4]/[a-z0-9./-]*[a-z0-9])`");

    @Test
    void every_claim_that_a_page_names_exists() throws IOException {
        Corpus gpt = GptCorpus.load();
        Set<String> known =
                gpt.claims().stream().map(Claim::id).map(Object::toString).collect(Collectors.toSet());

        for (String page : List.of("audit.md", "audit.zh.md", "falsehoods.md", "editing-the-corpus.md")) {
            List<String> named = CLAIM.matcher(Files.readString(Path.of("..", "docs", page)))
                    .results()
                    .map((MatchResult match) -> match.group(1))
                    .toList();
            assertThat(named).as(page).hasSizeGreaterThan(3).isSubsetOf(known);
        }
    }
}
