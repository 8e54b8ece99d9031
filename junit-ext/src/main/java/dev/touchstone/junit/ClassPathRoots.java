package dev.touchstone.junit;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Where the test classes of a build lie: every folder of the class path, and where the running class lies if that is none of them, in a jar
 * for example. The same in every JVM of a build, whichever class it runs first.
 */
record ClassPathRoots(List<Path> paths) {

    static ClassPathRoots of(List<String> classPaths, Optional<Path> runningClass) {
        Stream<Path> folders = classPaths.stream()
                .flatMap(classPath -> Arrays.stream(classPath.split(File.pathSeparator)))
                .filter(entry -> !entry.isBlank())
                .map(ClassPathRoots::real)
                .flatMap(Optional::stream)
                .filter(Files::isDirectory);
        Stream<Path> running = runningClass.map(Path::toString).flatMap(ClassPathRoots::real).stream();
        return new ClassPathRoots(
                List.copyOf(new TreeSet<>(Stream.concat(folders, running).toList())));
    }

    private static Optional<Path> real(String entry) {
        try {
            return Optional.of(Path.of(entry).toRealPath());
        } catch (IOException | InvalidPathException absent) {
            return Optional.empty();
        }
    }
}
