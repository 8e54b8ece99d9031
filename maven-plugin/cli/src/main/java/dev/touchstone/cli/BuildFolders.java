package dev.touchstone.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the build tool of a module puts what it builds, by custom.
 *
 * @param output its folder
 * @param tests where compiled test classes lie
 */
record BuildFolders(Path output, List<Path> tests) {

    static BuildFolders of(Path module) {
        return isGradle(module) ? gradle(module.resolve("build")) : maven(module.resolve("target"));
    }

    private static boolean isGradle(Path module) {
        return Files.notExists(module.resolve("pom.xml"))
                && (Files.exists(module.resolve("build.gradle")) || Files.exists(module.resolve("build.gradle.kts")));
    }

    private static BuildFolders maven(Path output) {
        return new BuildFolders(output, List.of(output.resolve("test-classes")));
    }

    /** A language each. */
    private static BuildFolders gradle(Path output) {
        return new BuildFolders(
                output,
                Stream.of("java", "kotlin", "groovy", "scala")
                        .map(language ->
                                output.resolve("classes").resolve(language).resolve("test"))
                        .toList());
    }
}
