package dev.touchstone.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.fixtures.ApprovedTestCases.JsonTestCase;
import dev.touchstone.junit.fixtures.ApprovedTestCases.RowsTestCase;
import dev.touchstone.junit.fixtures.ApprovedTestCases.TextTestCase;
import dev.touchstone.junit.fixtures.ScriptedModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApprovedCasesTests {

    @TempDir
    private Path module;

    @BeforeEach
    void answers() {
        ScriptedModel.answers((version, request) -> "Well: " + request.input());
    }

    @Test
    void aTestNotesItsLineOfVersionsAndAllItsCases() throws IOException {
        run(TextTestCase.class);

        assertThat(noted("TextTestCase/says")).isEqualTo("pair\nleft\nright\n");
    }

    @Test
    void aTestWithoutCasesNotesThatItReadsOne() throws IOException {
        run(JsonTestCase.class);

        assertThat(noted("JsonTestCase/totals")).isEqualTo("pair\n\n");
    }

    @Test
    void everyRowOfArgumentsIsACase() throws IOException {
        run(RowsTestCase.class);

        assertThat(noted("RowsTestCase/paints").lines())
                .hasSize(3)
                .startsWith("pair")
                .doesNotHaveDuplicates();
    }

    private void run(Class<?> fixture) {
        EngineRun.of(fixture).with("touchstone.versions", "a").in(module).run();
    }

    private String noted(String test) throws IOException {
        return Files.readString(module.resolve(
                "target/touchstone/expected/dev/touchstone/junit/fixtures/ApprovedTestCases$" + test + ".cases"));
    }
}
