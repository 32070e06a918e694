package dev.stemma.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scripts by others that lie in the repository are those that NOTICE names, to the last byte. */
class PageScriptsTest {

    private static final Path SCRIPTS = Path.of("src/main/resources/dev/stemma/report/page/lib");

    @ParameterizedTest
    @ValueSource(strings = {"plot/plot.umd.min.js", "dagre/dagre.min.js"})
    void a_script_is_as_published(String script) throws IOException, GeneralSecurityException {
        byte[] bytes = Files.readAllBytes(SCRIPTS.resolve(script));
        String checksum =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));

        assertThat(Files.readString(Path.of("../NOTICE"))).contains(checksum);
    }
}
