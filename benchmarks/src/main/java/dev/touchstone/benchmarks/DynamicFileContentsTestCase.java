package dev.touchstone.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The same without anything around each comparison. */
class DynamicFileContentsTestCase {

    @TestFactory
    Stream<DynamicTest> equal() {
        return FileContents.files().map(file -> DynamicTest.dynamicTest(file.toString(), () -> compare(file)));
    }

    private static void compare(Path file) throws IOException {
        Graded.one();
        assertThat(FileContents.expected(file)).isEqualTo(Files.readString(file));
    }
}
