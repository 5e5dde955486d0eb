package dk.rettidig.habits;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HabitTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(place -> !place.contains("/dk/rettidig/letter/"))
            .importPackages("dk.rettidig");

    private static final JavaClasses WITHOUT_HABITS =
            new ClassFileImporter().importPackages("dk.rettidig.habits.broken");

    @ParameterizedTest
    @EnumSource
    void every_class_has_it(Habit habit) {
        habit.rule().check(OURS);
    }

    @ParameterizedTest
    @EnumSource
    void a_class_without_it_is_noticed(Habit habit) {
        assertTrue(habit.rule().evaluate(WITHOUT_HABITS).hasViolation());
    }
}
