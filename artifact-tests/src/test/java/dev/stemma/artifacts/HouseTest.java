package dev.stemma.artifacts;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How the house is built: which part knows which, as the compiled classes say. */
class HouseTest {

    /** A row of the table: a package, what is in it, which packages of its module it uses. */
    private static final Pattern ROOM = Pattern.compile("\\| `([a-z.]+)` \\| .* \\| ((?:`[a-z.]+`(?:, )?)+|-) \\|");

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .importPaths(Stream.of(Modules.values()).map(Modules::classes).toList());

    @Test
    void no_package_stands_in_a_circle() {
        // Each package is a slice of its own, those of all modules together.
        slices().matching("dev.stemma.(**)").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void the_picture_of_the_house_in_the_contributors_guide_is_true() throws IOException {
        Map<String, String> drawn = new TreeMap<>();
        Files.readString(Path.of("../CONTRIBUTING.md"))
                .lines()
                .map(ROOM::matcher)
                .filter(Matcher::matches)
                .forEach(row -> drawn.put(row.group(1), row.group(2).replace("`", "")));

        assertThat(drawn).isEqualTo(built());
    }

    /** Returns for each package those of its own module that it uses, as the guide writes them. */
    private static Map<String, String> built() {
        Map<String, Set<String>> uses = new TreeMap<>();
        for (JavaClass type : HOUSE) {
            if (type.getSimpleName().endsWith("-info")) {
                continue;
            }
            String from = room(type);
            Set<String> used = uses.computeIfAbsent(from, unused -> new TreeSet<>());
            type.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(target -> target.getPackageName().startsWith("dev.stemma."))
                    .map(HouseTest::room)
                    .filter(to -> !to.equals(from) && module(to).equals(module(from)))
                    .forEach(used::add);
        }
        Map<String, String> built = new TreeMap<>();
        uses.forEach((from, to) -> built.put(from, to.isEmpty() ? "-" : String.join(", ", to)));
        return built;
    }

    private static String room(JavaClass type) {
        return type.getPackageName().substring("dev.stemma.".length());
    }

    private static String module(String room) {
        return room.split("\\.", 2)[0];
    }

    @Test
    void a_package_has_enough_types_to_be_one_and_not_too_many_to_be_seen() {
        Map<String, Long> types = HOUSE.stream()
                .filter(type -> !type.isNestedClass() && !type.isAnonymousClass() && !type.isLocalClass())
                .filter(type -> !type.getSimpleName().startsWith("Immutable")
                        && !type.getSimpleName().endsWith("-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, TreeMap::new, Collectors.counting()));

        assertThat(types)
                .isNotEmpty()
                .allSatisfy((name, count) -> assertThat(count).as(name).isBetween(4L, 30L));
    }

    @Test
    void the_model_needs_nothing_but_annotations() {
        classes()
                .that()
                .resideInAPackage("dev.stemma.model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "dev.stemma.model..",
                        "java..",
                        "com.fasterxml.jackson.annotation..",
                        "com.fasterxml.jackson.databind.annotation..",
                        "org.immutables.value..",
                        "org.jspecify.annotations..")
                .check(HOUSE);
    }

    @Test
    void the_corpus_knows_the_model_alone() {
        noClasses()
                .that()
                .resideInAPackage("dev.stemma.corpus..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.stemma.analysis..", "dev.stemma.report..")
                .check(HOUSE);
    }

    @Test
    void the_analysis_does_not_know_where_a_corpus_came_from_or_how_facts_are_written() {
        noClasses()
                .that()
                .resideInAPackage("dev.stemma.analysis..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.stemma.corpus..", "dev.stemma.report..", "tools.jackson..", "com.fasterxml.jackson..")
                .check(HOUSE);
    }
}
