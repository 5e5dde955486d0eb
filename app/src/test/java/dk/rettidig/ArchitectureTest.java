package dk.rettidig;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which package may import which. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dk.rettidig");

    /** A package and the packages of ours it may import. A new package is a new row. */
    private static final List<Row> ROWS = List.of(
            row("database"),
            row("calendar"),
            row("language", "calendar"),
            row("refusal", "language"),
            row("jobs", "calendar"),
            row("people", "database", "calendar"),
            row("web", "database", "calendar", "language", "refusal", "people", "views"),
            row("journal", "database", "calendar", "language", "refusal", "jobs", "people", "web"),
            row("mail", "database", "calendar", "language", "refusal", "jobs", "people", "web", "journal"),
            row("errand", "database", "calendar", "language", "refusal", "jobs", "people", "web"),
            row("settings", "calendar"),
            row("soundness", "language", "people", "web"),
            row("question", "database", "calendar", "language", "refusal", "people", "web", "journal"),
            row("writing", "language"),
            capability("hearing", "errand", "mail", "question", "writing"),
            capability("intake", "errand", "question", "jobs", "mail"),
            capability("reminder", "jobs", "mail", "question", "hearing"),
            capability("administration", "question", "answer", "approval"),
            capability("answer", "jobs", "question", "hearing", "writing"),
            capability("approval", "question", "answer", "mail"),
            capability("dispatch", "question", "answer", "approval", "mail"),
            capability("casefile", "errand", "question", "hearing", "answer", "approval", "dispatch", "writing"),
            capability("report", "jobs", "mail"),
            row(
                    "sample",
                    "database",
                    "calendar",
                    "people",
                    "journal",
                    "language",
                    "question",
                    "hearing",
                    "answer",
                    "approval",
                    "dispatch"));

    private record Row(String name, List<String> mayImport) {}

    private static Row row(String name, String... mayImport) {
        return new Row(name, List.of(mayImport));
    }

    /** What stands on the foundation, and the capabilities it may ask besides. */
    private static Row capability(String name, String... mayImport) {
        List<String> all =
                new ArrayList<>(List.of("database", "calendar", "language", "refusal", "people", "web", "journal"));
        all.addAll(List.of(mayImport));
        return new Row(name, List.copyOf(all));
    }

    @TestFactory
    Stream<DynamicTest> a_package_imports_only_what_stands_in_its_row() {
        return ROWS.stream()
                .map(row -> DynamicTest.dynamicTest(row.name(), () -> {
                    List<String> allowed =
                            new ArrayList<>(List.of("dk.rettidig." + row.name() + "..", "dk.rettidig.letter.."));
                    row.mayImport().forEach(name -> allowed.add("dk.rettidig." + name + ".."));
                    noClasses()
                            .that(resideInAPackage("dk.rettidig." + row.name() + ".."))
                            .should()
                            .dependOnClassesThat(resideInAPackage("dk.rettidig..")
                                    .and(resideOutsideOfPackages(allowed.toArray(String[]::new))))
                            .check(CLASSES);
                }));
    }

    @Test
    void every_package_has_a_row() {
        Set<String> found = CLASSES.stream()
                .map(type -> type.getPackageName() + ".")
                .map(name -> name.split("\\.", -1)[2])
                .filter(name -> !Set.of("letter", "views", "reading").contains(name))
                .collect(toCollection(TreeSet::new));
        Set<String> listed = ROWS.stream().map(Row::name).collect(toCollection(TreeSet::new));

        assertEquals(found, listed);
    }

    @Test
    void the_calendar_is_plain_java_but_for_the_clock() {
        noClasses()
                .that()
                .resideInAPackage("dk.rettidig.calendar")
                .and()
                .haveSimpleNameNotContaining("SystemTime")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta..")
                .check(CLASSES);
    }
}
