package dev.touchstone.junit.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** A folder of class files as a compiler leaves them, methods without bodies. */
record ClassFiles(Path folder) {

    static final String OBJECT = "java/lang/Object";
    static final FileTime COMPILED = FileTime.fromMillis(2_000_000);

    private static final String NO_ARGUMENTS = "()V";

    /** @param members methods by their names, or names with descriptors */
    ClassFiles withClass(String name, String parent, String... members) {
        return with(name, Opcodes.ACC_PUBLIC, parent, new String[0], members);
    }

    ClassFiles withClassOf(String name, String implemented, String... members) {
        return with(name, Opcodes.ACC_PUBLIC, OBJECT, new String[] {implemented}, members);
    }

    ClassFiles withInterface(String name, String... members) {
        return with(name, Opcodes.ACC_INTERFACE | Opcodes.ACC_ABSTRACT, OBJECT, new String[0], members);
    }

    private ClassFiles with(String name, int access, String parent, String[] interfaces, String... members) {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, access, name, null, parent, interfaces);
        for (String member : members) {
            int arguments = member.indexOf('(');
            String method = arguments < 0 ? member : member.substring(0, arguments);
            String descriptor = arguments < 0 ? NO_ARGUMENTS : member.substring(arguments);
            writer.visitMethod(Opcodes.ACC_ABSTRACT, method, descriptor, null, null)
                    .visitEnd();
        }
        writer.visitEnd();
        write(folder.resolve(name + ".class"), writer.toByteArray(), COMPILED);
        return this;
    }

    static void write(Path file, byte[] content, FileTime modified) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, content);
            Files.setLastModifiedTime(file, modified);
        } catch (IOException trouble) {
            throw new java.io.UncheckedIOException(trouble);
        }
    }
}
