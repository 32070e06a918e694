package dev.stemma.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The zip that is downloaded: unpacked, started by its script, quicker from the second call on. */
class LauncherTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    Path folder;

    private Path home;
    private Path cache;

    @BeforeEach
    void unpack() throws IOException {
        assumeThat(Files.isExecutable(Path.of("/bin/sh"))).as("a shell").isTrue();
        Path unpacked = Files.createDirectory(folder.resolve("unpacked"));
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(zip()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                unpack(zip, entry, unpacked);
            }
        }
        try (Stream<Path> tops = Files.list(unpacked)) {
            home = tops.findFirst().orElseThrow();
        }
        Files.setPosixFilePermissions(home.resolve("bin/stemma"), PosixFilePermissions.fromString("rwxr-xr-x"));
        cache = folder.resolve("ca che");
    }

    private static void unpack(InputStream zip, ZipEntry entry, Path unpacked) throws IOException {
        Path target = unpacked.resolve(entry.getName());
        if (entry.isDirectory()) {
            Files.createDirectories(target);
        } else {
            Files.createDirectories(target.getParent());
            Files.copy(zip, target);
        }
    }

    private static Path zip() {
        return Path.of(System.getProperty("stemma.zip", "../report/target/stemma-0.1.0-SNAPSHOT.zip"));
    }

    private ProcessBuilder launcher(String... args) {
        return starting(home.resolve("bin/stemma"), args);
    }

    private ProcessBuilder starting(Path script, String... args) {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("STEMMA_CACHE", cache.toString());
        return builder;
    }

    private static Program run(ProcessBuilder builder) {
        return Program.run(builder, "");
    }

    private List<Path> cached() throws IOException {
        if (Files.notExists(cache)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(cache)) {
            return files.toList();
        }
    }

    private Path theCache() throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            List<Path> files = cached();
            if (files.size() == 1 && Files.isRegularFile(files.get(0))) {
                return files.get(0);
            }
            Thread.sleep(200);
        }
        throw new AssertionError("no cache within " + PATIENCE + " but " + cached());
    }

    @Test
    void the_zip_holds_the_script_as_a_program_and_what_the_licences_want() throws IOException {
        assertThat(home.getFileName())
                .asString()
                .isEqualTo(zip().getFileName().toString().replaceFirst("\\.zip$", ""));
        assertThat(home.resolve("lib/stemma.jar")).hasSameBinaryContentAs(Program.jar());
        assertThat(home.resolve("LICENSE")).isNotEmptyFile();
        assertThat(home.resolve("LICENSE-DATA")).isNotEmptyFile();
        assertThat(home.resolve("NOTICE")).isNotEmptyFile();
        assertThat(home.resolve("bin/stemma.cmd")).content().contains("\r\n").doesNotContain("@project");
        assertThat(home.resolve("bin/stemma")).content().doesNotContain("\r", "@project");
        assertThat(home.resolve("completion/stemma")).content().contains("_complete_stemma");
    }

    @Test
    void unpacked_by_unzip_the_script_is_executable() throws IOException {
        assumeThat(Files.isExecutable(Path.of("/usr/bin/unzip"))).as("unzip").isTrue();
        Path target = folder.resolve("unzipped");

        run(new ProcessBuilder("unzip", "-q", zip().toString(), "-d", target.toString()));

        assertThat(target.resolve(home.getFileName()).resolve("bin/stemma")).isExecutable();
    }

    @Test
    void it_prints_and_exits_as_the_jar_does_also_through_a_link_and_with_odd_arguments() throws IOException {
        home = Files.move(home, folder.resolve("un packed"));
        Path link = Files.createSymbolicLink(folder.resolve("stemma"), Path.of("un packed/bin/stemma"));
        String odd = "no such \"family\" $HOME *";

        assertThat(run(starting(link, "show", "gpt-3", "--lang", "zh")))
                .isEqualTo(Program.run("show", "gpt-3", "--lang", "zh"));
        assertThat(run(launcher("check", odd))).isEqualTo(Program.run("check", odd));
        assertThat(Program.run(launcher("check", "-"), "{")).isEqualTo(Program.with("{", "check", "-"));
        assertThat(run(launcher())).isEqualTo(Program.run());
    }

    @Test
    void the_first_call_makes_a_cache_and_later_ones_start_from_it() throws IOException, InterruptedException {
        Program first = run(launcher("show", "gpt-3"));
        Path made = theCache();
        FileTime time = Files.getLastModifiedTime(made);
        Path log = folder.resolve("classes.log");
        ProcessBuilder second = launcher("show", "gpt-3");
        second.environment().put("STEMMA_JAVA_OPTS", "-Xlog:class+load:file=" + log);

        assertThat(run(second)).isEqualTo(first).isEqualTo(Program.run("show", "gpt-3"));

        assertThat(made.getFileName()).asString().contains(System.getProperty("java.version"));
        assertThat(Files.readAllLines(log))
                .anySatisfy(line -> assertThat(line).contains("dev.stemma.", "shared objects file"));
        assertThat(cached()).containsExactly(made);
        assertThat(Files.getLastModifiedTime(made)).isEqualTo(time);
    }

    @Test
    void another_jar_gets_another_cache_and_an_old_or_damaged_one_does_no_harm()
            throws IOException, InterruptedException {
        run(launcher("--version"));
        Path made = theCache();
        Files.setPosixFilePermissions(made, PosixFilePermissions.fromString("rw-------"));
        Files.writeString(made, "no cache");

        assertThat(run(launcher("--version"))).isEqualTo(Program.run("--version"));

        Files.setLastModifiedTime(
                home.resolve("lib/stemma.jar"), FileTime.from(Instant.now().plusSeconds(5)));
        run(launcher("--version"));
        Instant end = Instant.now().plus(PATIENCE);
        while (Files.size(made) < 1_000_000 && Instant.now().isBefore(end)) {
            Thread.sleep(200);
        }
        assertThat(Files.size(made)).isGreaterThan(1_000_000);
    }

    @Test
    void it_works_without_a_cache_where_none_can_be_had_or_none_is_wanted() throws IOException {
        ProcessBuilder none = launcher("--version");
        none.environment().put("STEMMA_CACHE", "");
        ProcessBuilder homeless = launcher("--version");
        homeless.environment().keySet().removeAll(List.of("STEMMA_CACHE", "XDG_CACHE_HOME", "HOME"));
        ProcessBuilder forbidden = launcher("--version");
        forbidden.environment().put("STEMMA_CACHE", Files.createFile(folder.resolve("file")) + "/below");

        Program jar = Program.run("--version");
        assertThat(run(none)).isEqualTo(jar);
        assertThat(run(homeless)).isEqualTo(jar);
        assertThat(run(forbidden)).isEqualTo(jar);
        assertThat(cached()).isEmpty();
    }

    @Test
    void without_a_java_that_will_do_it_says_what_to_install() throws IOException {
        Path old = Files.createDirectories(folder.resolve("java-11/bin")).getParent();
        Files.writeString(old.resolve("release"), "IMPLEMENTOR=\"Some\"\nJAVA_VERSION=\"11.0.2\"\n");
        Path java = Files.writeString(old.resolve("bin/java"), "#!/bin/sh\nexit 3\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        ProcessBuilder eleven = launcher("--version");
        eleven.environment().put("JAVA_HOME", old.toString());
        ProcessBuilder wrong = launcher("--version");
        wrong.environment().put("JAVA_HOME", "/no/java");

        assertThat(run(eleven))
                .isEqualTo(new Program(1, "", "stemma: " + java + " is Java 11.0.2; Stemma needs 17 or later\n"));
        assertThat(run(wrong))
                .isEqualTo(new Program(
                        1,
                        "",
                        "stemma: JAVA_HOME is /no/java, which has no bin/java; set it to a Java of 17 or later\n"));
    }
}
