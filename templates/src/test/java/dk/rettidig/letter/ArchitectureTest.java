package dk.rettidig.letter;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
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

/** Which package may import which, and where the libraries stand. */
class ArchitectureTest {

    private static final String ROOT = "dk.rettidig.letter";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    /** A package and those it may import besides the letter's own records and itself. A new package is a new row. */
    private static final List<Row> ROWS = List.of(
            row("manuscript"),
            row("structure"),
            row("hyphenation"),
            row("font"),
            row("typography"),
            row("json"),
            row("docx", "manuscript"),
            row("template", "docx.guard", "typography"),
            row("typeset", "manuscript", "structure", "hyphenation", "font"),
            row("page", "manuscript", "structure", "font", "typeset"),
            row("pdf", "manuscript", "structure", "font", "typeset", "page"),
            row("readback", "manuscript", "docx"),
            row("reading", "manuscript", "docx"),
            row("command", "json", "template", "docx", "manuscript", "font", "pdf"));

    private record Row(String name, List<String> mayImport) {}

    private static Row row(String name, String... mayImport) {
        return new Row(name, List.of(mayImport));
    }

    @TestFactory
    Stream<DynamicTest> a_package_imports_only_what_stands_in_its_row() {
        return ROWS.stream()
                .map(row -> DynamicTest.dynamicTest(row.name(), () -> {
                    List<String> allowed = new ArrayList<>(List.of(ROOT, ROOT + "." + row.name() + ".."));
                    row.mayImport().forEach(name -> allowed.add(ROOT + "." + name + ".."));
                    noClasses()
                            .that(resideInAPackage(ROOT + "." + row.name() + ".."))
                            .should()
                            .dependOnClassesThat(resideInAPackage("dk.rettidig..")
                                    .and(resideOutsideOfPackages(allowed.toArray(String[]::new))))
                            .check(CLASSES);
                }));
    }

    @Test
    void every_package_has_a_row() {
        Set<String> found = CLASSES.stream()
                .map(type -> type.getPackageName().substring(ROOT.length()))
                .filter(name -> !name.isEmpty())
                .map(name -> name.split("\\.", -1)[1])
                .collect(toCollection(TreeSet::new));
        Set<String> listed = ROWS.stream().map(Row::name).collect(toCollection(TreeSet::new));

        assertEquals(found, listed);
    }

    @Test
    void no_two_packages_need_each_other() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void the_letter_itself_depends_on_nothing() {
        classes()
                .that()
                .resideInAnyPackage(ROOT, ROOT + ".manuscript", ROOT + ".structure", ROOT + ".typography")
                .should()
                .onlyDependOnClassesThat(resideInAPackage("java..")
                        .or(resideInAPackage("dk.rettidig.letter.."))
                        .or(resideInAPackage("org.jspecify.."))
                        .or(resideInAPackage("com.google.errorprone..")))
                .check(CLASSES);
    }

    @Test
    void the_word_library_reads_what_people_hand_in_and_checks_templates() {
        onlyIn("org.docx4j..", ROOT + ".readback..", ROOT + ".template");
    }

    @Test
    void the_pdf_library_reads_fonts_draws_pages_and_reads_arriving_files() {
        onlyIn("org.apache.pdfbox..", ROOT + ".font", ROOT + ".pdf..", ROOT + ".reading.source");
    }

    @Test
    void letters_need_no_container() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("jakarta..")
                        .and(resideOutsideOfPackages("jakarta.xml.bind..", "jakarta.activation..")))
                .because("only docx4j's own binding of markup is used")
                .check(CLASSES);
    }

    private static void onlyIn(String library, String... packages) {
        noClasses()
                .that()
                .resideOutsideOfPackages(packages)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES);
    }
}
