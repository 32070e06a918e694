package dev.stemma.report.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    Path folder;

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void the_old_file_stands_until_the_new_one_is_complete() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");

        WholeFile.write(file, out -> {
            out.write("new 新");
            out.flush();
            assertThat(file).hasContent("old");
        });

        assertThat(file).usingCharset(StandardCharsets.UTF_8).hasContent("new 新");
        assertThat(names()).containsExactly("a.txt");
    }

    @Test
    void nothing_is_left_of_what_failed() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");

        assertThatThrownBy(() -> WholeFile.write(file, out -> {
                    out.write("half");
                    throw new IOException("no more");
                }))
                .hasMessage("no more");

        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("a.txt");
    }

    @Test
    void another_writer_does_not_stand_in_the_way() throws IOException {
        Path file = folder.resolve("a.txt");

        WholeFile.write(file, out -> {
            out.write("first");
            WholeFile.write(file, inner -> inner.write("second"));
            assertThat(file).hasContent("second");
        });

        assertThat(file).hasContent("first");
        assertThat(names()).containsExactly("a.txt");
    }

    @Test
    void permissions_and_links_stay() throws IOException {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);

        WholeFile.write(link, out -> out.write("new"));

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
    }

    @Test
    void a_name_as_long_as_names_may_be_is_written() throws IOException {
        Path file = folder.resolve("n".repeat(255));

        WholeFile.write(file, out -> out.write("new"));

        assertThat(file).hasContent("new");
    }

    @Test
    void a_folder_is_no_file() {
        assertThatThrownBy(() -> WholeFile.write(folder, out -> out.write("x"))).isInstanceOf(IOException.class);
        assertThat(folder).isEmptyDirectory();
    }
}
