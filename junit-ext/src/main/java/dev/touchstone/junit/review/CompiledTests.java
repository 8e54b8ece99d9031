package dev.touchstone.junit.review;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Which test methods there are, by their class files; nothing is loaded.
 *
 * @param folders where they lie
 */
record CompiledTests(List<Path> folders) {

    private static final String JAVA = "java/";

    /** @throws ConfigurationException if nothing is compiled: every test would seem to be gone */
    void require() {
        if (folders.stream().noneMatch(CompiledTests::holdsClasses)) {
            throw new ConfigurationException(Explanation.of("There are no compiled tests. Nothing was deleted.")
                    .fact(
                            "looked in",
                            folders.stream()
                                    .map(Path::toString)
                                    .reduce((a, b) -> a + "\n" + b)
                                    .orElse("no folder"))
                    .why("without them every approved output would seem to belong to a test that is gone.")
                    .fix("compile the tests first.")
                    .run("mvn test-compile"));
        }
    }

    /** Whether a method of that name is there; empty where it may be inherited from a class that is not. */
    Optional<Boolean> has(String className, String methodName) {
        Deque<String> open = new ArrayDeque<>(List.of(className.replace('.', '/')));
        boolean elsewhere = false;
        boolean first = true;
        while (!open.isEmpty()) {
            Optional<Path> file = file(open.removeFirst());
            if (file.isEmpty()) {
                elsewhere |= !first;
            } else if (declares(file.get(), methodName, open)) {
                return Optional.of(true);
            }
            first = false;
        }
        return elsewhere ? Optional.empty() : Optional.of(false);
    }

    private Optional<Path> file(String internalName) {
        return folders.stream()
                .map(folder -> folder.resolve(internalName + ".class"))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /** Adds the classes it extends to {@code open}. */
    private static boolean declares(Path file, String methodName, Deque<String> open) {
        try (InputStream bytes = Files.newInputStream(file)) {
            ClassReader reader = new ClassReader(bytes);
            Stream.concat(Stream.ofNullable(reader.getSuperName()), Arrays.stream(reader.getInterfaces()))
                    .filter(name -> !name.startsWith(JAVA))
                    .forEach(open::add);
            Search search = new Search(methodName);
            reader.accept(search, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
            return search.found;
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new ConfigurationException(
                    Explanation.of(file + ": this class file cannot be read. Nothing was deleted.")
                            .fix("compile the tests again.")
                            .run("mvn clean test-compile"));
        }
    }

    private static boolean holdsClasses(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".class"));
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static final class Search extends ClassVisitor {

        private final String wanted;
        private boolean found;

        Search(String wanted) {
            super(Opcodes.ASM9);
            this.wanted = wanted;
        }

        @Override
        public @Nullable MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            found |= name.equals(wanted);
            return null;
        }
    }
}
