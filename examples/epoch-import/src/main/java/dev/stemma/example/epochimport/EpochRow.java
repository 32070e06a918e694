package dev.stemma.example.epochimport;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.stemma.model.source.Author;
import dev.stemma.model.source.Person;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * A row of the table.
 *
 * @param line the line in which it begins, from 1
 * @param cells its cells by column
 */
record EpochRow(long line, NamedCsvRecord cells) {

    /** Reads a file in UTF-8, with or without a byte order mark; line breaks within quotes belong to their cell. */
    static List<EpochRow> read(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
            return reader.stream()
                    .map(cells -> new EpochRow(cells.getStartingLineNumber(), cells))
                    .toList();
        }
    }

    /** Returns the text of a cell on one line, without control characters; empty for an empty cell. */
    String text(String column) {
        return cells.getField(column)
                .replaceAll("\\s+", " ")
                .replaceAll("[\\p{Cc}\\p{Cf}]", "")
                .strip();
    }

    String model() {
        return text("Model");
    }

    /** Returns the authors, whose names the table does not take apart; it does not say either which of them are organisations. */
    List<Author> authors() {
        return list("Authors").stream().<Author>map(Person::ofPrinted).toList();
    }

    /** Returns the parts of a cell that are separated by commas. */
    List<String> list(String column) {
        return Arrays.stream(text(column).split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
