package dev.touchstone.junit.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectLayoutTests {

    @TempDir
    private Path module;

    @Test
    void mavenSaysWhereTheModuleIs() {
        ProjectLayout layout = ProjectLayout.of(Optional.of(module), module.resolve("target/test-classes"));

        assertThat(layout).isEqualTo(new ProjectLayout(module, module.resolve("target")));
        assertThat(layout.output()).isEqualTo(module.resolve("target/touchstone"));
        assertThat(layout.promptDigests()).isEqualTo(module.resolve("src/test/touchstone/baselines/prompts.json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"build.gradle", "build.gradle.kts", "settings.gradle", "settings.gradle.kts"})
    void aGradleModuleIsFoundFromItsClasses(String buildFile) throws IOException {
        Files.createFile(module.resolve(buildFile));

        ProjectLayout layout = ProjectLayout.of(Optional.empty(), module.resolve("build/classes/java/test"));

        assertThat(layout).isEqualTo(new ProjectLayout(module, module.resolve("build")));
    }

    @Test
    void aMavenModuleIsFoundFromItsClassesInAnIde() throws IOException {
        Files.createFile(module.resolve("pom.xml"));

        ProjectLayout layout = ProjectLayout.of(Optional.empty(), module.resolve("target/test-classes"));

        assertThat(layout).isEqualTo(new ProjectLayout(module, module.resolve("target")));
    }

    @Test
    void theNearestModuleIsTaken() throws IOException {
        Files.createFile(module.resolve("pom.xml"));
        Path inner = Files.createDirectories(module.resolve("bot"));
        Files.createFile(inner.resolve("pom.xml"));

        assertThat(ProjectLayout.of(Optional.empty(), inner.resolve("target/test-classes"))
                        .module())
                .isEqualTo(inner);
    }

    @Test
    void aBuildFolderOfAnotherNameIsRecognised() {
        ProjectLayout layout = ProjectLayout.of(Optional.of(module), module.resolve("out/test/bot"));

        assertThat(layout.build()).isEqualTo(module.resolve("out"));
    }

    @Test
    void classesThatLieElsewhereLeaveTheUsualBuildFolder() {
        Path elsewhere = module.resolveSibling("repository").resolve("bot-tests.jar");

        assertThat(ProjectLayout.of(Optional.of(module), elsewhere).build()).isEqualTo(module.resolve("target"));
    }

    @Test
    void classesDirectlyInTheModuleAreNoBuildFolder() {
        assertThat(ProjectLayout.of(Optional.of(module), module.resolve("classes"))
                        .build())
                .isEqualTo(module.resolve("target"));
        assertThat(ProjectLayout.of(Optional.of(module), module).build()).isEqualTo(module.resolve("target"));
    }

    @Test
    void aTestJarInTheBuildFolderBelongsToItsModule() throws IOException {
        Files.createFile(module.resolve("pom.xml"));

        assertThat(ProjectLayout.of(Optional.empty(), module.resolve("target/bot-tests.jar")))
                .isEqualTo(new ProjectLayout(module, module.resolve("target")));
    }

    @Test
    void withoutAnyBuildFileTheWorkingFolderIsTheModule() {
        Path nowhere = module.getRoot().resolve("no-such-folder").resolve("bot.jar");

        assertThat(ProjectLayout.of(Optional.empty(), nowhere).module())
                .isEqualTo(Path.of("").toAbsolutePath());
    }

    @Test
    void detoursInThePathsDoNotMatter() {
        ProjectLayout layout =
                ProjectLayout.of(Optional.of(module.resolve("x/..")), module.resolve("y/../target/test-classes"));

        assertThat(layout).isEqualTo(new ProjectLayout(module, module.resolve("target")));
    }
}
