package dev.touchstone.junit.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TestCommandTests {

    private static final String SELECTED = "-Dtest='RefundTests#statesTheWindow' -Dtouchstone.versions=refund-v2";

    private final PlannedVersion planned = PlanFixture.alone(PlanFixture.test(4, 1, PlanFixture.PASS_RATE));

    @TempDir
    private Path root;

    @BeforeEach
    void aBuildHasARoot() throws IOException {
        Files.createFile(root.resolve("pom.xml"));
    }

    private TestCommand command(Path module) {
        return TestCommand.of(
                new ProjectLayout(module, module.resolve("target")), Map.of("MAVEN_PROJECTBASEDIR", root.toString()));
    }

    @Test
    void aSingleModuleNeedsNoModuleName() {
        assertThat(command(root).of(planned)).isEqualTo("mvn test " + SELECTED);
    }

    @Test
    void aModuleOfAReactorIsNamedFromTheRoot() {
        assertThat(command(root.resolve("services").resolve("bot")).of(planned))
                .isEqualTo("mvn test -pl services/bot -am -Dsurefire.failIfNoSpecifiedTests=false " + SELECTED);
    }

    @Test
    void aModuleWithABlankInItsNameIsQuoted() {
        assertThat(command(root.resolve("my bot")).of(planned))
                .isEqualTo("mvn test -pl 'my bot' -am -Dsurefire.failIfNoSpecifiedTests=false " + SELECTED);
    }

    @Test
    void withoutTheVariableTheModuleIsTheRoot() {
        TestCommand command = TestCommand.of(new ProjectLayout(root, root.resolve("target")), Map.of());

        assertThat(command.of(planned)).isEqualTo("mvn test " + SELECTED);
    }

    @Test
    void aRootThatIsNoMavenProjectIsNoReactor() throws IOException {
        Files.delete(root.resolve("pom.xml"));

        assertThat(command(root.resolve("bot")).of(planned)).isEqualTo("mvn test " + SELECTED);
    }

    @Test
    void aModuleOutsideTheRootIsNoPartOfTheReactor() {
        assertThat(command(root.resolveSibling("elsewhere")).of(planned)).isEqualTo("mvn test " + SELECTED);
    }

    @ParameterizedTest
    @CsvSource({
        "refund-026,     -Dtouchstone.case=refund-026",
        "a b,            '''-Dtouchstone.case=a b'''",
        "$(rm -rf ~),    '''-Dtouchstone.case=$(rm -rf ~)'''",
        "x;y|z,          '''-Dtouchstone.case=x;y|z'''",
        "Rückgabe,       '''-Dtouchstone.case=Rückgabe'''"
    })
    void aCaseIsOneWordOfTheShellWhateverItsId(String id, String word) {
        assertThat(command(root).of(planned, id)).isEqualTo("mvn test " + SELECTED + " " + word);
    }

    @Test
    void aQuoteInAnIdEndsNoQuotation() {
        assertThat(command(root).of(planned, "it's"))
                .isEqualTo("mvn test " + SELECTED + " '-Dtouchstone.case=it'\\''s'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nRun:  rm -rf ~", "a\u001b[2J", "a\u202eb", "a\tb"})
    void aCaseThatCannotBeShownAsItIsIsLeftOut(String id) {
        assertThat(command(root).of(planned, id)).isEqualTo("mvn test " + SELECTED);
    }

    @Test
    void aBackslashInAnIdStaysOne() {
        assertThat(command(root).of(planned, "a\\b")).isEqualTo("mvn test " + SELECTED + " '-Dtouchstone.case=a\\b'");
    }
}
