package dev.touchstone.assertions;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which package may use which; everything not listed is forbidden. */
class ArchitectureTests {

    private static final String ROOT = "dev.touchstone.assertions";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void theRulesExamineTheWholeModule() {
        assertThat(CLASSES.size()).isGreaterThan(250);
    }

    @ParameterizedTest
    @CsvSource({
        "response,   ''",
        "message,    ''",
        "statistics, ''",
        "grading,    response message",
        "verdict,    grading statistics message"
    })
    void aRoomUsesOnlyTheRoomsItMay(String room, String mayUse) {
        String[] allowed = Stream.concat(Stream.of(room), Arrays.stream(mayUse.split(" ")))
                .filter(name -> !name.isEmpty())
                .map(name -> ROOT + "." + name)
                .toArray(String[]::new);

        ArchRule rule = classes()
                .that()
                .resideInAPackage(ROOT + "." + room)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(Stream.concat(
                                Arrays.stream(allowed), Stream.of("java..", "org.jspecify..", "org.apache.commons.."))
                        .toArray(String[]::new))
                .because("the rooms of the house have doors, not holes");

        rule.check(CLASSES);
    }

    @Test
    void thereIsNoOtherRoom() {
        classes()
                .should()
                .resideInAnyPackage(
                        ROOT,
                        ROOT + ".response",
                        ROOT + ".grading",
                        ROOT + ".statistics",
                        ROOT + ".verdict",
                        ROOT + ".message")
                .because("a new room needs its own line in the rules")
                .check(CLASSES);
    }

    @Test
    void onlyStatisticsKnowsTheMathsLibraries() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".statistics")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.commons..")
                .because("a formula stands in one place, next to its source")
                .check(CLASSES);
    }

    @Test
    void onlyTheFluentSkinKnowsAssertJ() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.assertj..")
                .because("verdicts are reached without an assertion library too")
                .check(CLASSES);
    }

    @Test
    void nothingKnowsJUnitOrJackson() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.junit..", "org.opentest4j..", "com.fasterxml..")
                .because("the assertions serve any framework and touch no file")
                .check(CLASSES);
    }

    @Test
    void noTwoRoomsNeedEachOther() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }
}
