package dev.touchstone.junit;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where the test classes of a build lie: every folder of the class path, and where the running class lies if that is none of them, in a jar
 * for example. The same in every JVM of a build, whichever class it runs first.
 */
record ClassPathRoots(List<Path> paths) {

    static ClassPathRoots of(List<String> classPaths, Optional<Path> runningClass) {
        Set<Path> roots = new TreeSet<>();
        for (String classPath : classPaths) {
            for (String entry : classPath.split(File.pathSeparator, -1)) {
                Optional<Path> root = entry.isBlank() ? Optional.empty() : real(entry);
                if (root.isPresent() && Files.isDirectory(root.get())) {
                    roots.add(root.get());
                }
            }
        }
        Optional<Path> running =
                runningClass.isPresent() ? real(runningClass.get().toString()) : Optional.empty();
        running.ifPresent(roots::add);
        return new ClassPathRoots(List.copyOf(roots));
    }

    private static Optional<Path> real(String entry) {
        try {
            return Optional.of(Path.of(entry).toRealPath());
        } catch (IOException | InvalidPathException absent) {
            return Optional.empty();
        }
    }
}
