package dev.touchstone.junit.review;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * The methods of one name in a class file.
 *
 * @param descriptors a method each
 * @param parents the internal names of what the class extends, the JDK apart
 */
record DeclaredMethods(Set<String> descriptors, List<String> parents) {

    private static final String JDK = "java/";

    /** @throws ConfigurationException if it is no class file */
    static DeclaredMethods in(Path file, String methodName) {
        try {
            ClassReader reader = new ClassReader(Files.readAllBytes(file));
            Search search = new Search(methodName);
            reader.accept(search, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
            List<String> parents = Stream.concat(
                            Stream.ofNullable(reader.getSuperName()), Stream.of(reader.getInterfaces()))
                    .filter(name -> !name.startsWith(JDK))
                    .toList();
            return new DeclaredMethods(search.found, parents);
        } catch (IOException | RuntimeException unreadable) {
            throw unreadable(file, unreadable);
        }
    }

    static FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException trouble) {
            throw unreadable(file, trouble);
        }
    }

    private static ConfigurationException unreadable(Path file, Exception trouble) {
        ConfigurationException refused = new ConfigurationException(
                Explanation.of(file + ": this class file cannot be read. Nothing was deleted.")
                        .why("a test that cannot be seen is not gone.")
                        .fix("compile the tests again.")
                        .run("mvn clean test-compile"));
        refused.addSuppressed(trouble);
        return refused;
    }

    private static final class Search extends ClassVisitor {

        private final String wanted;
        private final Set<String> found = new HashSet<>();

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
            if (name.equals(wanted) && (access & Opcodes.ACC_SYNTHETIC) == 0) {
                found.add(descriptor);
            }
            return null;
        }
    }
}
