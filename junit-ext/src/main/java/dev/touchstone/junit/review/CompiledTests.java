package dev.touchstone.junit.review;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.junit.approval.Staleness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which test methods there are, by their class files; nothing is loaded.
 *
 * @param folders where they lie
 * @param sources what they were compiled from, as far as it is known
 */
record CompiledTests(List<Path> folders, Sources sources) {

    private static final String ENDING = ".class";

    /** @throws ConfigurationException if nothing is compiled: every test would seem to be gone */
    void require() {
        if (folders.stream().noneMatch(CompiledTests::holdsClasses)) {
            String looked = folders.stream().map(Path::toString).collect(Collectors.joining("\n"));
            throw new ConfigurationException(Explanation.of("There are no compiled tests. Nothing was deleted.")
                    .fact("looked in", looked.isEmpty() ? "no folder" : looked)
                    .why("without them every approved output would seem to belong to a test that is gone.")
                    .fix("compile the tests first.")
                    .run("mvn test-compile"));
        }
    }

    /** {@link Staleness#READ} if there is one method of that name, inherited ones included. */
    Staleness of(String className, String methodName) {
        Set<String> descriptors = new HashSet<>();
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(className.replace('.', '/')));
        Staleness otherwise = Staleness.ORPHAN;
        while (!open.isEmpty()) {
            String name = open.removeFirst();
            if (!seen.add(name)) {
                continue;
            }
            Optional<Path> file = file(name);
            if (isNewer(name, file)) {
                otherwise = Staleness.UNCOMPILED;
            } else if (file.isEmpty() && seen.size() > 1 && otherwise == Staleness.ORPHAN) {
                otherwise = Staleness.INHERITED;
            }
            file.map(compiled -> DeclaredMethods.in(compiled, methodName)).ifPresent(declared -> {
                descriptors.addAll(declared.descriptors());
                open.addAll(declared.parents());
            });
        }
        return switch (descriptors.size()) {
            case 0 -> otherwise;
            case 1 -> Staleness.READ;
            default -> Staleness.OVERLOADED;
        };
    }

    private Optional<Path> file(String internalName) {
        return folders.stream()
                .map(folder -> folder.resolve(internalName + ENDING))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /** Whether a source was written since, or never compiled. */
    private boolean isNewer(String internalName, Optional<Path> compiled) {
        FileTime then = compiled.map(DeclaredMethods::modified).orElse(FileTime.fromMillis(0));
        return sources.of(internalName).filter(now -> now.compareTo(then) > 0).isPresent();
    }

    private static boolean holdsClasses(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(ENDING));
        } catch (IOException unreadable) {
            return false;
        }
    }
}
