package dev.touchstone.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassPathTests {

    @TempDir
    Path folder;

    @Test
    void isReadAndWrittenAsTheJvmWantsIt() {
        String text = String.join(File.pathSeparator, "classes", "a.jar");

        assertThat(ClassPath.of(text)).hasToString(text);
        assertThat(ClassPath.of(text).behind(Path.of("first"))).hasToString("first" + File.pathSeparator + text);
    }

    @Test
    void plainHasTheBenchmarksAndJUnitAlone() {
        ClassPath all = new ClassPath(List.of(
                Path.of("module-0.jar"),
                Path.of("module-1.jar"),
                Path.of("m2/junit-jupiter-api-5.14.4.jar"),
                Path.of("m2/assertj-core-3.27.7.jar"),
                Path.of("m2/opentest4j-1.3.0.jar")));

        assertThat(all.plain().entries())
                .containsExactly(
                        Path.of("module-0.jar"),
                        Path.of("m2/junit-jupiter-api-5.14.4.jar"),
                        Path.of("m2/opentest4j-1.3.0.jar"));
    }

    @Test
    void foldersOfClassesBecomeJarsInTheSameOrder() throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes/com/acme"));
        Files.writeString(classes.resolve("Bot.class"), "x");
        Path library = Files.writeString(folder.resolve("library.jar"), "y");

        ClassPath packed = new ClassPath(List.of(library, folder.resolve("classes"))).packed(folder);

        assertThat(packed.entries()).containsExactly(library, folder.resolve("module-1.jar"));
        try (JarFile jar = new JarFile(folder.resolve("module-1.jar").toFile())) {
            assertThat(jar.getEntry("com/acme/Bot.class")).isNotNull();
        }
    }
}
