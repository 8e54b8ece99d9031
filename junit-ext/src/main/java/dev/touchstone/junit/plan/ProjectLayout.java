package dev.touchstone.junit.plan;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where the module under test keeps things.
 *
 * @param module the module's folder
 * @param build the build tool's output folder in it: {@code target}, {@code build}, …
 */
public record ProjectLayout(Path module, Path build) {

    private static final List<String> BUILD_FILES =
            List.of("pom.xml", "build.gradle", "build.gradle.kts", "settings.gradle", "settings.gradle.kts");

    /**
     * Finds the folders from where the classes lie.
     *
     * @param basedir what the build tool says the module's folder is, if it says so
     * @param classes where the compiled test classes lie
     */
    public static ProjectLayout of(Optional<Path> basedir, Path classes) {
        Path compiled = classes.toAbsolutePath().normalize();
        Path module = basedir.map(path -> path.toAbsolutePath().normalize()).orElseGet(() -> nearestModule(compiled));
        return new ProjectLayout(module, buildFolder(module, compiled));
    }

    private static Path nearestModule(Path start) {
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            Path candidate = folder;
            if (BUILD_FILES.stream().anyMatch(file -> Files.exists(candidate.resolve(file)))) {
                return folder;
            }
        }
        return Path.of("").toAbsolutePath();
    }

    /** The first folder on the way from the module to its classes. */
    private static Path buildFolder(Path module, Path compiled) {
        boolean inside = compiled.startsWith(module) && compiled.getNameCount() > module.getNameCount() + 1;
        return module.resolve(inside ? module.relativize(compiled).getName(0).toString() : "target");
    }

    /** Results, reports and whatever else is never committed. */
    public Path output() {
        return build.resolve("touchstone");
    }

    /** Recorded answers. */
    public Path recordings() {
        return module.resolve("src/test/touchstone/recordings");
    }

    /** What people have approved. */
    public Path approved() {
        return module.resolve("src/test/touchstone/approved");
    }

    /** What baselines gave when they were accepted. */
    public Path baselines() {
        return module.resolve("src/test/touchstone/baselines");
    }

    /** The digests under which prompts were last seen. */
    public Path promptDigests() {
        return baselines().resolve("prompts.json");
    }
}
