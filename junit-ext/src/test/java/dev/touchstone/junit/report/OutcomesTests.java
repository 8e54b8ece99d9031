package dev.touchstone.junit.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.touchstone.assertions.message.NoVerdictException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutcomesTests {

    @TempDir
    private Path output;

    private void verdicts(String json) throws IOException {
        Files.writeString(output.resolve("verdict.json"), json);
    }

    @Test
    void areThoseOfEachTestAndVersion() throws IOException {
        verdicts(
                """
                {"versions": [
                  {"name": "v1", "tests": [{"test": "a.B#c", "outcome": "PASS"}]},
                  {"name": "v2", "tests": [{"test": "a.B#c", "outcome": "FAIL"}, {"test": "a.B#d", "outcome": "ERROR"}]}
                ]}
                """);

        assertThat(Outcomes.in(output).byTest())
                .containsExactly(
                        entry("a.B#c · v1", "PASS"), entry("a.B#c · v2", "FAIL"), entry("a.B#d · v2", "ERROR"));
    }

    @Test
    void areNoneBeforeTheFirstBuild() {
        assertThat(Outcomes.in(output.resolve("none")).byTest()).isEmpty();
    }

    @Test
    void areNotNoneWhereTheFileIsTorn() throws IOException {
        verdicts("{\"versions\": [");

        assertThatThrownBy(() -> Outcomes.in(output))
                .isInstanceOf(NoVerdictException.class)
                .hasMessage(
                        """
                        ERROR %s: the verdicts cannot be read

                        Why:  without them nobody can tell which of them have changed.
                        Fix:  delete the file and run the tests again.""",
                        output.resolve("verdict.json"));
    }
}
