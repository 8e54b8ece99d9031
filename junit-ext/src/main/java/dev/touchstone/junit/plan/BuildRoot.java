package dev.touchstone.junit.plan;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where the build was started.
 *
 * @param module the module under test as seen from there; empty if it is the root itself
 */
record BuildRoot(Optional<String> module) {

    private static final String ROOT = "MAVEN_PROJECTBASEDIR";

    /** @param environment Maven's launcher tells there where the build's root is */
    static BuildRoot of(ProjectLayout layout, Map<String, String> environment) {
        Path root = Path.of(environment.getOrDefault(ROOT, layout.module().toString()))
                .normalize();
        boolean reactor = layout.module().startsWith(root)
                && !layout.module().equals(root)
                && Files.exists(root.resolve("pom.xml"));
        return new BuildRoot(
                reactor
                        ? Optional.of(
                                root.relativize(layout.module()).toString().replace('\\', '/'))
                        : Optional.empty());
    }
}
