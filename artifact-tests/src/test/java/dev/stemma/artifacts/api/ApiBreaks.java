package dev.stemma.artifacts.api;

import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.model.AccessModifier;
import japicmp.model.JApiBehavior;
import japicmp.model.JApiClass;
import japicmp.model.JApiCompatibility;
import japicmp.model.JApiCompatibilityChange;
import japicmp.model.JApiCompatibilityChangeType;
import japicmp.model.JApiField;
import japicmp.model.JApiParameter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What breaks whoever compiled against an older jar, as docs/versioning.md defines it; japicmp finds it. */
final class ApiBreaks {

    private ApiBreaks() {}

    /**
     * Compares two jars.
     *
     * @param packages those that are API
     * @return the breaks in the form {@code type#member: KIND_OF_CHANGE}, in japicmp's order
     */
    static List<String> between(Path older, Path newer, Collection<String> packages) {
        var options = new JarArchiveComparatorOptions();
        options.setAccessModifier(AccessModifier.PROTECTED);
        options.setNoAnnotations(true);
        options.getIgnoreMissingClasses().setIgnoreAllMissingClasses(true);
        List<JApiClass> classes = new JarArchiveComparator(options)
                .compare(new JApiCmpArchive(older.toFile(), "older"), new JApiCmpArchive(newer.toFile(), "newer"));
        Set<String> withBuilder = classes.stream()
                .map(JApiClass::getFullyQualifiedName)
                .filter(name -> name.endsWith("$Builder"))
                .map(name -> name.substring(0, name.lastIndexOf('$')))
                .collect(Collectors.toSet());

        List<String> breaks = new ArrayList<>();
        for (JApiClass type : classes) {
            String name = type.getFullyQualifiedName();
            if (!packages.contains(packageOf(name))) {
                continue;
            }
            boolean ours = withBuilder.contains(name);
            collect(breaks, name, type, ours);
            type.getConstructors().forEach(it -> collect(breaks, name + "#" + signature(it), it, ours));
            type.getMethods().forEach(it -> collect(breaks, name + "#" + signature(it), it, ours));
            for (JApiField field : type.getFields()) {
                collect(breaks, name + "#" + field.getName(), field, ours);
            }
        }
        return breaks;
    }

    /** Leaves out what the file accepts: a type, with all its members, or one member. */
    static List<String> without(Path acceptedFile, List<String> breaks) throws IOException {
        Set<String> accepted = Files.readAllLines(acceptedFile).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .collect(Collectors.toSet());
        return breaks.stream()
                .filter(line -> !accepted.contains(line.substring(0, line.indexOf(": ")))
                        && !accepted.contains(line.split("[#:]", -1)[0]))
                .toList();
    }

    private static void collect(List<String> breaks, String where, JApiCompatibility part, boolean ours) {
        for (JApiCompatibilityChange change : part.getCompatibilityChanges()) {
            if (change.isBinaryCompatible() && change.isSourceCompatible()) {
                continue;
            }
            // A type with a builder is made by us alone, so nobody has to implement what it gains.
            if (ours && change.getType() == JApiCompatibilityChangeType.METHOD_ADDED_TO_INTERFACE) {
                continue;
            }
            breaks.add(where + ": " + change.getType());
        }
    }

    private static String signature(JApiBehavior behaviour) {
        return behaviour.getName()
                + behaviour.getParameters().stream()
                        .map(JApiParameter::getType)
                        .collect(Collectors.joining(",", "(", ")"));
    }

    private static String packageOf(String className) {
        return className.substring(0, Math.max(0, className.lastIndexOf('.')));
    }
}
