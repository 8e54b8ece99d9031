package dev.touchstone.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What one would write without approved outputs. */
class FileContentsTestCase {

    static Stream<Path> files() {
        return FileContents.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void isEqual(Path file) throws IOException {
        Graded.one();
        assertThat(FileContents.expected(file)).isEqualTo(Files.readString(file));
    }
}
