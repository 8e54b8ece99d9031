package dev.touchstone.junit.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** What the build that runs these tests told them. */
final class ThisBuild {

    private ThisBuild() {}

    static Path module() {
        return Path.of(told("basedir"));
    }

    /** The folder all of this writes to. */
    static Path output() {
        return module().resolve("target/it");
    }

    static Path sources() {
        return module().resolve("..").normalize();
    }

    static String version() {
        return told("it.version");
    }

    static List<String> otherJUnits() {
        return List.of(told("it.junits").split(","));
    }

    static Path maven() {
        return Path.of(told("it.maven.home"));
    }

    static Path localRepository() {
        return Path.of(told("it.localRepository"));
    }

    private static String told(String property) {
        return Objects.requireNonNull(System.getProperty(property), () -> property + " is not set: run mvn verify");
    }
}
