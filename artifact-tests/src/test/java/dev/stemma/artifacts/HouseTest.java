package dev.stemma.artifacts;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How the house is built: which part knows which, as the compiled classes say. */
class HouseTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .importPaths(Stream.of(Modules.values()).map(Modules::classes).toList());

    @Test
    void no_package_stands_in_a_circle() {
        // Each package is a slice of its own, those of all modules together.
        slices().matching("dev.stemma.(**)").should().beFreeOfCycles().check(HOUSE);
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
