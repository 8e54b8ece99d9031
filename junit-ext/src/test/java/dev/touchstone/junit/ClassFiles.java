package dev.touchstone.junit;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Class files of classes no compiler would make: with parts that are absent. */
final class ClassFiles {

    private ClassFiles() {}

    /** With one annotated method {@code lands()}. */
    static void write(Path root, String name, String superclass, Class<? extends Annotation> annotation)
            throws IOException {
        write(root, name, superclass, "()V", annotation);
    }

    /** With one annotated method {@code lands(…)} that takes an object of another class. */
    static void writeTaking(Path root, String name, String taken, Class<? extends Annotation> annotation)
            throws IOException {
        write(root, name, "java/lang/Object", "(L" + taken + ";)V", annotation);
    }

    private static void write(
            Path root, String name, String superclass, String method, Class<? extends Annotation> annotation)
            throws IOException {
        ClassWriter type = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        type.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, name, null, superclass, null);
        constructor(type, superclass);
        MethodVisitor lands = type.visitMethod(0, "lands", method, null, null);
        lands.visitAnnotation(Type.getDescriptor(annotation), true).visitEnd();
        lands.visitCode();
        lands.visitInsn(Opcodes.RETURN);
        lands.visitMaxs(0, 0);
        lands.visitEnd();
        type.visitEnd();
        Path file = root.resolve(name + ".class");
        Files.createDirectories(file.getParent());
        Files.write(file, type.toByteArray());
    }

    private static void constructor(ClassWriter type, String superclass) {
        MethodVisitor constructor = type.visitMethod(Opcodes.ACC_PUBLIC, "<init>", "()V", null, null);
        constructor.visitCode();
        constructor.visitVarInsn(Opcodes.ALOAD, 0);
        constructor.visitMethodInsn(Opcodes.INVOKESPECIAL, superclass, "<init>", "()V", false);
        constructor.visitInsn(Opcodes.RETURN);
        constructor.visitMaxs(0, 0);
        constructor.visitEnd();
    }
}
