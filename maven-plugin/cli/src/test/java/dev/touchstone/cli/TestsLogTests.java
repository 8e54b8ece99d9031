package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.message.NoVerdictException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TestsLogTests {

    @Test
    void endsWithItsLastLinesHarmless() throws IOException {
        try (TestsLog log = TestsLog.create()) {
            String lines =
                    IntStream.rangeClosed(1, 60).mapToObj(i -> "line " + i).collect(Collectors.joining("\n"));
            Files.writeString(log.file(), lines + "\u001b[2J\n");

            assertThat(log.end()).hasSize(40).startsWith("line 21").endsWith("line 60\\u001B[2J");
        }
    }

    @Test
    void isGoneAfterwards() {
        TestsLog log = TestsLog.create();
        assertThat(log.end()).isEmpty();

        log.close();

        assertThat(log.file()).doesNotExist();
        assertThatThrownBy(log::end)
                .isInstanceOf(NoVerdictException.class)
                .hasMessage(
                        """
                        the temporary file of the plan cannot be used: %s

                        Fix:  make the folder of temporary files writable.""",
                        log.file());
    }
}
