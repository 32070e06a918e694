package dev.stemma.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.stemma.model.source.Language;
import dev.stemma.model.source.LocalizedText;
import dev.stemma.report.Json;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TableFormatPropertyTest {

    private static final List<Column<Row>> COLUMNS = List.of(
            Column.text("name", Row::name),
            Column.localized("text", List.of(Language.ENGLISH, Language.CHINESE), Row::text),
            Column.text("note", Row::note),
            Column.words("words", Row::words),
            Column.objects("parts", Row::words, List.of(Column.text("part", word -> word))));

    record Row(String name, LocalizedText text, Optional<String> note, List<String> words) {}

    @Provide
    Arbitrary<List<Row>> rows() {
        Arbitrary<String> texts = Arbitraries.strings()
                .withCharRange('a', 'c')
                .withChars(",;\"\n\r '|\\\t")
                .withChars("论文，。")
                .withChars("\uD83D\uDE00é")
                .ofMinLength(1)
                .ofMaxLength(12)
                .filter(text -> !text.isBlank() && text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF));
        Arbitrary<List<String>> words = Arbitraries.strings()
                .alpha()
                .ofMinLength(1)
                .ofMaxLength(4)
                .list()
                .ofMaxSize(3);
        return Combinators.combine(texts, texts, texts, texts.optional(), words)
                .as((name, en, zh, note, list) -> new Row(name, localized(en, zh), note, list))
                .list()
                .ofMaxSize(5);
    }

    /** A localized text has no carriage return; the plain ones of the row may have. */
    private static LocalizedText localized(String en, String zh) {
        return LocalizedText.of(en.replace('\r', ' '), zh.replace('\r', ' '));
    }

    private static String write(TableFormat format, List<Row> rows) throws IOException {
        StringWriter out = new StringWriter();
        format.write(new Table<>(COLUMNS, rows), out);
        return out.toString();
    }

    @Property
    void what_is_written_as_csv_reads_back(@ForAll("rows") List<Row> rows) throws IOException {
        List<CsvRecord> records = CsvReader.builder().ofCsvRecord(write(TableFormat.CSV, rows)).stream()
                .toList();

        assertThat(records.get(0).getFields()).containsExactly("name", "text_en", "text_zh", "note", "words", "parts");
        assertThat(records).hasSize(rows.size() + 1);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            assertThat(records.get(i + 1).getFields())
                    .startsWith(
                            row.name(),
                            row.text().in(Language.ENGLISH),
                            row.text().in(Language.CHINESE),
                            row.note().orElse(""),
                            String.join(" ", row.words()));
            assertThat(Json.value(records.get(i + 1).getField(5))).isEqualTo(parts(row));
        }
    }

    @Property
    void a_spreadsheet_reads_no_formula_and_every_number(@ForAll("rows") List<Row> rows, @ForAll("firsts") String first)
            throws IOException {
        List<Row> harmful = rows.stream()
                .map(row -> new Row(first + row.name(), row.text(), row.note(), row.words()))
                .toList();
        String csv = write(TableFormat.EXCEL, harmful);

        assertThat(csv).startsWith("\uFEFF");
        List<CsvRecord> records =
                CsvReader.builder().ofCsvRecord(csv.substring(1)).stream().toList();
        for (int i = 0; i < harmful.size(); i++) {
            String name = harmful.get(i).name();
            assertThat(records.get(i + 1).getField(0))
                    .isEqualTo(name.matches("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?") ? name : "'" + name);
        }
    }

    @Provide
    Arbitrary<String> firsts() {
        return Arbitraries.of("=", "+", "-", "@", "\t", "\r", "-1.5e3", "+7");
    }

    @Property
    void what_is_written_as_jsonl_reads_back(@ForAll("rows") List<Row> rows) throws IOException {
        List<Map<String, Object>> objects =
                write(TableFormat.JSONL, rows).lines().map(Json::object).toList();

        assertThat(objects).hasSameSizeAs(rows);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            assertThat(objects.get(i))
                    .containsEntry("name", row.name())
                    .containsEntry(
                            "text",
                            Map.of(
                                    "en",
                                    row.text().in(Language.ENGLISH),
                                    "zh",
                                    row.text().in(Language.CHINESE)))
                    .containsEntry("note", row.note().orElse(null))
                    .containsEntry("words", row.words())
                    .containsEntry("parts", parts(row));
        }
    }

    private static List<Map<String, String>> parts(Row row) {
        return row.words().stream().map(word -> Map.of("part", word)).toList();
    }
}
