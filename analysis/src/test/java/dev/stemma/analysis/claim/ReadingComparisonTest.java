package dev.stemma.analysis.claim;

import static dev.stemma.analysis.Fixtures.READING;
import static dev.stemma.analysis.Fixtures.claim;
import static dev.stemma.analysis.Fixtures.corpus;
import static dev.stemma.analysis.Fixtures.paper;
import static dev.stemma.analysis.Fixtures.read;
import static dev.stemma.analysis.Fixtures.reading;
import static dev.stemma.analysis.Fixtures.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.stemma.analysis.Facts;
import dev.stemma.model.Corpus;
import dev.stemma.model.claim.Verdict;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.id.UnknownIdException;
import dev.stemma.model.source.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingComparisonTest {

    private static final SourceId OTHER = SourceId.of("other");

    private static final Corpus TWO = corpus().papers(List.of(paper("a", "2018-01-01")))
            .sources(List.of(
                    reading(READING, List.of(List.of("r1", "a", "1"))),
                    reading(OTHER, List.of(List.of("o1", "a", "1", "2")))))
            .claims(List.of(
                    claim("a/shared", Verdict.SUPPORTED)
                            .addAssertions(read("r1", "paragraph 1"), read(OTHER, "o1", "paragraph 1"), said("a", "1"))
                            .build(),
                    claim("a/first", Verdict.REFUTED)
                            .addAssertions(read("r1", "paragraph 1"))
                            .build(),
                    claim("a/second", Verdict.PARTLY_SUPPORTED)
                            .addAssertions(read(OTHER, "o1", "paragraph 2"), said("a", "1"))
                            .build(),
                    claim("a/neither", Verdict.SUPPORTED)
                            .addAssertions(said("a", "2"))
                            .build()))
            .build();

    private final ReadingComparison comparison = Facts.of(TWO).comparison(READING, OTHER);

    private static List<String> ids(List<AuditedClaim> claims) {
        return claims.stream().map(claim -> claim.id().value()).toList();
    }

    @Test
    void claims_are_shared_or_made_by_one_or_omitted_by_both() {
        assertThat(ids(comparison.both())).containsExactly("a/shared");
        assertThat(ids(comparison.onlyFirst())).containsExactly("a/first");
        assertThat(ids(comparison.onlySecond())).containsExactly("a/second");
        assertThat(ids(comparison.omittedByBoth())).containsExactly("a/neither");
        assertThat(comparison).hasToString("reading / other: 1 shared, 1 and 1 alone, 1 omitted by both");
    }

    @Test
    void the_two_change_places() {
        ReadingComparison back = Facts.of(TWO).comparison(OTHER, READING);

        assertThat(ids(back.onlyFirst())).isEqualTo(ids(comparison.onlySecond()));
        assertThat(ids(back.onlySecond())).isEqualTo(ids(comparison.onlyFirst()));
        assertThat(ids(back.both())).isEqualTo(ids(comparison.both()));
    }

    @Test
    void a_reading_shares_everything_with_itself() {
        ReadingComparison same = Facts.of(TWO).comparison(READING, READING);

        assertThat(same.onlyFirst()).isEmpty();
        assertThat(same.onlySecond()).isEmpty();
        assertThat(ids(same.both())).containsExactlyInAnyOrder("a/shared", "a/first");
    }

    @Test
    void every_two_readings_of_one_paper_are_paired_by_outline_or_claim() {
        SourceId third = SourceId.of("third");
        Corpus three = corpus().papers(List.of(paper("a", "2018-01-01"), paper("b", "2019-01-01")))
                .sources(List.of(
                        reading(third, List.of(List.of("t1", "b", "1"))),
                        reading(READING, List.of(List.of("r1", "a", "1"))),
                        reading(OTHER, List.of())))
                .claims(List.of(claim("a/other", Verdict.SUPPORTED)
                        .addAssertions(read(OTHER, "o1", "paragraph 1"))
                        .build()))
                .build();

        assertThat(Facts.of(three).comparisons())
                .containsExactly(Facts.of(three).comparison(OTHER, READING));
        assertThat(Facts.of(TWO).comparisons()).containsExactly(Facts.of(TWO).comparison(OTHER, READING));
    }

    @Test
    void the_explanation_counts_in_both_languages() {
        assertThat(comparison.explanation().toString())
                .startsWith(
                        "reading and other share 1 claims; 1 are reading's alone, 1 are other's alone, and both omit 1")
                .contains("statement of a/second");
        assertThat(comparison.explanation().in(Language.CHINESE))
                .startsWith("reading 与 other 有 1 条论断相同；只见于 reading 的有 1 条");
    }

    @Test
    void an_unknown_reading_is_named() {
        assertThatExceptionOfType(UnknownIdException.class)
                .isThrownBy(() -> Facts.of(TWO).comparison(READING, SourceId.of("third")))
                .withMessageContaining("'third'");
    }
}
