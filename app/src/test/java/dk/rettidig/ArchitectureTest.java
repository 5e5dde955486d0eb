package dk.rettidig;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which package may import which, and the habits that hold in all of them. */
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
            row("settings", "calendar"),
            row("soundness", "language", "people", "web"),
            row("question", "database", "calendar", "language", "refusal", "people", "web", "journal"),
            row("writing", "language"),
            capability("hearing", "mail", "question", "writing"),
            capability("intake", "question", "jobs", "mail"),
            capability("reminder", "jobs", "mail", "question", "hearing"),
            capability("administration", "question", "answer", "approval"),
            capability("answer", "question", "hearing", "writing"),
            capability("approval", "question", "answer"),
            capability("dispatch", "question", "answer", "approval", "mail"),
            capability("casefile", "question", "hearing", "answer", "approval", "dispatch", "writing"),
            capability("report"),
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

    @Test
    void only_the_calendar_asks_what_time_it_is() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dk.rettidig.calendar")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(InstantSource.class, "system")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(CLASSES);
    }

    @Test
    void an_entity_is_handled_by_the_collection_of_its_package() {
        fields().that()
                .haveRawType(EntityManager.class)
                .should()
                .beDeclaredInClassesThat()
                .areNotAnnotatedWith(Entity.class)
                .check(CLASSES);
    }

    @Test
    void a_public_method_of_an_entity_tells_what_it_did() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .and()
                .arePublic()
                .should()
                .notHaveRawReturnType(void.class)
                .check(CLASSES);
    }

    @Test
    void an_entity_has_no_public_field_and_no_setter() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameNotMatching("set[A-Z].*")
                .check(CLASSES);
        fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .and()
                .areNotStatic()
                .and()
                .haveNameNotStartingWith("_")
                .should()
                .bePrivate()
                .check(CLASSES);
    }

    @Test
    void nothing_is_named_after_a_layer() {
        classes()
                .that()
                .resideInAPackage("dk.rettidig..")
                .and()
                .doNotHaveSimpleName("ProblemMapper")
                .should()
                .haveNameNotMatching(".*(Impl|Service|Manager|Utils?|Helper|Mapper|Facade|Dto)(\\$.*)?")
                .because("a name says what a thing is; an exception mapper is what JAX-RS calls it")
                .check(CLASSES);
    }
}
