import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Checks, without a network, that a folder into which a release was deployed fulfils what Maven Central requires, and, if a second
 * folder is named, that both builds are the same byte for byte. Signatures are checked by the gpg on the PATH and its keyring.
 *
 * <p>Run as: java build-support/release/CheckRelease.java FOLDER [SECOND-FOLDER]
 */
public final class CheckRelease {

    private static final List<String> PUBLISHED =
            List.of("stemma-analysis", "stemma-bom", "stemma-corpus", "stemma-model", "stemma-report");

    private int checked;
    private int problems;
    private int reported;

    public static void main(String[] arguments) throws Exception {
        CheckRelease check = new CheckRelease();
        Path repository = Path.of(arguments[0]);
        List<Path> poms = files(repository, ".pom");
        for (Path pom : poms) {
            check.pom(pom);
        }
        check.report(poms.size() + " poms: complete, flat, no snapshot, with all that belongs beside them");
        try (Stream<Path> artifacts = Files.list(repository.resolve("dev/stemma"))) {
            List<String> names =
                    artifacts.map(artifact -> artifact.getFileName().toString()).sorted().toList();
            check.expect(names.equals(PUBLISHED), repository + ": holds " + names + " and not " + PUBLISHED);
        }
        List<Path> files = files(repository, "");
        for (Path file : files) {
            check.file(file);
        }
        check.report(files.size() + " files, checksums and signatures among them: ours only, each right");
        if (arguments.length > 1) {
            int compared = check.same(repository, Path.of(arguments[1]));
            check.report(compared + " files: the same byte for byte in the second build");
        }
        System.out.println(check.checked + " checks, " + check.problems + " problems");
        System.exit(check.problems == 0 ? 0 : 1);
    }

    /** What a pom must say, and what it must not. */
    private void pom(Path file) throws Exception {
        Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        Element project = document.getDocumentElement();
        for (String required : List.of(
                "groupId",
                "artifactId",
                "version",
                "name",
                "description",
                "url",
                "licenses/license/name",
                "licenses/license/url",
                "developers/developer/name",
                "scm/url",
                "scm/connection")) {
            expect(!text(project, required).isEmpty(), file + ": no " + required);
        }
        String content = Files.readString(file);
        expect(!content.contains("SNAPSHOT"), file + ": names a SNAPSHOT");
        expect(!content.contains("${"), file + ": has a property that nobody resolves");
        expect(document.getElementsByTagName("systemPath").getLength() == 0, file + ": a dependency has system scope");
        for (String forbidden : List.of("repositories", "pluginRepositories", "distributionManagement")) {
            expect(text(project, forbidden).isEmpty(), file + ": has " + forbidden);
        }
        // What a consumer reads is flat: nothing of ours but what is published too.
        expect(text(project, "parent/artifactId").isEmpty(), file + ": has a parent");
        expect(text(project, "build").isEmpty(), file + ": has a build");
        if (!text(project, "packaging").equals("pom")) {
            String name = file.getFileName().toString();
            String base = name.substring(0, name.length() - ".pom".length());
            for (String suffix : List.of(".jar", "-sources.jar", "-javadoc.jar", "-cyclonedx.json")) {
                Path attached = file.resolveSibling(base + suffix);
                expect(Files.exists(attached), file + ": no " + attached.getFileName());
                if (suffix.endsWith(".jar") && Files.exists(attached)) {
                    license(attached);
                }
            }
        }
    }

    private void license(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            expect(zip.getEntry("META-INF/LICENSE") != null, jar + ": no META-INF/LICENSE");
            expect(zip.getEntry("META-INF/NOTICE") != null, jar + ": no META-INF/NOTICE");
        }
    }

    /** Each file has its checksums, and each but the metadata a signature that verifies. */
    private void file(Path file) throws Exception {
        String name = file.getFileName().toString();
        if (name.matches(".*\\.(md5|sha1)")) {
            return;
        }
        if (name.endsWith(".asc")) {
            expect(Files.exists(file.resolveSibling(name.replaceAll("\\.asc$", ""))), file + ": signs nothing");
            return;
        }
        checksum(file, "MD5", ".md5");
        checksum(file, "SHA-1", ".sha1");
        if (name.startsWith("maven-metadata")) {
            return;
        }
        Path signature = file.resolveSibling(name + ".asc");
        if (!Files.exists(signature)) {
            expect(false, file + ": not signed");
            return;
        }
        Process gpg = new ProcessBuilder("gpg", "--batch", "--verify", signature.toString(), file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        expect(gpg.waitFor() == 0, file + ": its signature does not verify");
    }

    private void checksum(Path file, String algorithm, String suffix) throws IOException, GeneralSecurityException {
        Path sum = file.resolveSibling(file.getFileName() + suffix);
        if (!Files.exists(sum)) {
            expect(false, file + ": no " + suffix);
            return;
        }
        String actual =
                HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(Files.readAllBytes(file)));
        expect(Files.readString(sum).strip().startsWith(actual), file + ": its " + algorithm + " is " + actual);
    }

    /** Signatures hold the time of signing, and the metadata that of deploying; all else is the same in both builds. */
    private int same(Path first, Path second) throws IOException {
        TreeSet<String> names = new TreeSet<>();
        for (Path folder : List.of(first, second)) {
            for (Path file : files(folder, "")) {
                String name = folder.relativize(file).toString();
                if (!name.matches(".*(\\.asc|\\.md5|\\.sha1)") && !name.contains("maven-metadata")) {
                    names.add(name);
                }
            }
        }
        expect(!names.isEmpty(), first + ": nothing to compare");
        for (String name : names) {
            Path one = first.resolve(name);
            Path other = second.resolve(name);
            expect(
                    Files.exists(one) && Files.exists(other) && Files.mismatch(one, other) < 0,
                    name + ": the two builds differ");
        }
        return names.size();
    }

    private void expect(boolean fulfilled, String problem) {
        checked++;
        if (!fulfilled) {
            problems++;
            System.out.println("PROBLEM " + problem);
        }
    }

    /** Says what was checked since the last report, if all of it is so. */
    private void report(String fulfilled) {
        if (problems == reported) {
            System.out.println(fulfilled);
        }
        reported = problems;
    }

    private static List<Path> files(Path folder, String suffix) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        }
    }

    /** The text at a path of element names below the element; empty if there is none. */
    private static String text(Element element, String path) {
        Node node = element;
        for (String name : path.split("/")) {
            Node child = node.getFirstChild();
            while (child != null && !name.equals(child.getNodeName())) {
                child = child.getNextSibling();
            }
            if (child == null) {
                return "";
            }
            node = child;
        }
        return node.getTextContent().strip();
    }
}
