package dev.touchstone.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassPathRootsTests {

    @TempDir
    private Path folder;

    private Path tests = Path.of("");
    private Path classes = Path.of("");
    private Path jar = Path.of("");

    @BeforeEach
    void classPath() throws IOException {
        folder = folder.toRealPath();
        tests = Files.createDirectories(folder.resolve("target/test-classes"));
        classes = Files.createDirectories(folder.resolve("target/classes"));
        jar = Files.createFile(folder.resolve("shared-tests.jar"));
    }

    private static String classPath(Object... entries) {
        return String.join(
                File.pathSeparator,
                List.of(entries).stream().map(Object::toString).toList());
    }

    @Test
    void everyFolderOfEveryClassPathIsARootOnce() {
        ClassPathRoots roots = ClassPathRoots.of(
                List.of(classPath(tests, jar, folder.resolve("absent"), ""), classPath(tests, classes)),
                Optional.empty());

        assertThat(roots.paths()).containsExactly(classes, tests);
    }

    @Test
    void theRootsDependNeitherOnTheOrderOfTheClassPathNorOnTheClassThatRunsFirst() {
        ClassPathRoots first = ClassPathRoots.of(List.of(classPath(tests, classes)), Optional.of(tests));
        ClassPathRoots second = ClassPathRoots.of(List.of(classPath(classes, tests)), Optional.of(classes));
        ClassPathRoots third = ClassPathRoots.of(List.of(classPath(classes, tests)), Optional.empty());

        assertThat(first).isEqualTo(second).isEqualTo(third);
    }

    @Test
    void theJarOfARunningClassIsARootToo() {
        assertThat(ClassPathRoots.of(List.of(classPath(tests, jar)), Optional.of(jar))
                        .paths())
                .containsExactly(jar, tests);
    }

    @Test
    void anEntryThatIsNoPathIsNoRoot() {
        assertThat(ClassPathRoots.of(List.of("a\0b"), Optional.empty()).paths()).isEmpty();
    }
}
