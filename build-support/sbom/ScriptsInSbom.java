import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Adds the scripts that lie in the jar of stemma-report to its bill of materials, which the Maven plugin makes of dependencies
 * only. Name, version and licence are those of NOTICE, the checksums those of the files. It fails unless each folder of scripts
 * is one that NOTICE names, and the other way round.
 *
 * <p>Run by the build: {@code java ScriptsInSbom.java NOTICE LIB_FOLDER bom.json}.
 */
class ScriptsInSbom {

    private static final Pattern NAMED =
            Pattern.compile("(?m)^  (?<name>(?:@[a-z]+/)?(?<folder>[a-z0-9]+)) (?<version>\\d[\\d.]*) +\\((?<licence>[\\w.-]+)\\)");
    private static final String COMPONENTS = "\"components\" : [";

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[1]);
        Path bom = Path.of(args[2]);
        List<String> components = new ArrayList<>();
        List<String> named = new ArrayList<>();
        Matcher scripts = NAMED.matcher(Files.readString(Path.of(args[0])));
        while (scripts.find()) {
            named.add(scripts.group("folder"));
            components.add(component(scripts, folder.resolve(scripts.group("folder"))));
        }
        try (Stream<Path> folders = Files.list(folder)) {
            List<String> shipped =
                    folders.map(script -> script.getFileName().toString()).sorted().toList();
            if (!shipped.equals(named.stream().sorted().toList())) {
                throw new IllegalStateException(
                        "the jar has scripts of " + shipped + ", NOTICE names " + named + "; name all of them, and no others");
            }
        }
        String text = Files.readString(bom);
        if (!text.contains(COMPONENTS)) {
            throw new IllegalStateException(bom + " has no list of components to add to");
        }
        if (!text.contains("pkg:npm/")) { // else a second run over one file
            Files.writeString(bom, text.replace(COMPONENTS, COMPONENTS + "\n" + String.join(",\n", components) + ","));
        }
    }

    private static String component(Matcher script, Path folder) throws Exception {
        String version = script.group("version");
        String purl = "pkg:npm/" + script.group("name").replace("@", "%40") + "@" + version;
        List<String> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.filter(path -> path.toString().endsWith(".js")).sorted().toList()) {
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                files.add("""
                                { "type" : "file", "name" : "%s", "hashes" : [ { "alg" : "SHA-256", "content" : "%s" } ] }"""
                        .formatted(file.getFileName(), HexFormat.of().formatHex(hash)));
            }
        }
        return """
                    {
                      "type" : "library",
                      "bom-ref" : "%s",
                      "name" : "%s",
                      "version" : "%s",
                      "scope" : "required",
                      "licenses" : [ { "license" : { "id" : "%s" } } ],
                      "purl" : "%s",
                      "components" : [
                %s
                      ]
                    }"""
                .formatted(purl, script.group("name"), version, script.group("licence"), purl, String.join(",\n", files));
    }
}
