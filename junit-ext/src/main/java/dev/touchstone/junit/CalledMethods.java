package dev.touchstone.junit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** What one method calls. A method whose code is elsewhere (inherited, abstract) may do anything. */
final class CalledMethods extends MethodVisitor {

    private static final List<String> HARMLESS = List.of(
            "java/",
            "dev/touchstone/assertions/response/",
            "dev/touchstone/junit/golden/",
            "dev/touchstone/junit/model/",
            "dev/touchstone/junit/version/");
    private static final List<String> ANY_CODE =
            List.of("Ljava/util/function/", "Ljava/lang/Runnable;", "Ljava/util/concurrent/Callable;");

    private final String owner;
    private final Set<String> sameClass = new HashSet<>();
    private boolean hasCode;
    private boolean mayFail;

    private CalledMethods(String owner) {
        super(Opcodes.ASM9);
        this.owner = owner;
    }

    static CalledMethods of(ClassReader reader, String nameAndDescriptor) {
        CalledMethods calls = new CalledMethods(reader.getClassName());
        reader.accept(
                new ClassVisitor(Opcodes.ASM9) {
                    @Override
                    public @Nullable MethodVisitor visitMethod(
                            int access, String name, String descriptor, String signature, String[] exceptions) {
                        return (name + descriptor).equals(nameAndDescriptor) ? calls : null;
                    }
                },
                ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return calls;
    }

    boolean mayFail() {
        return mayFail || !hasCode;
    }

    Set<String> ofSameClass() {
        return sameClass;
    }

    @Override
    public void visitCode() {
        hasCode = true;
    }

    /** A field may hold code written anywhere. */
    @Override
    public void visitFieldInsn(int opcode, String type, String name, String descriptor) {
        mayFail |= ANY_CODE.stream().anyMatch(descriptor::startsWith);
    }

    @Override
    public void visitMethodInsn(int opcode, String type, String name, String descriptor, boolean isInterface) {
        called(type, name, descriptor);
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        for (Object argument : arguments) {
            if (argument instanceof Handle handle) {
                called(handle.getOwner(), handle.getName(), handle.getDesc());
            }
        }
    }

    @Override
    public void visitInsn(int opcode) {
        mayFail |= opcode == Opcodes.ATHROW;
    }

    private void called(String type, String name, String descriptor) {
        if (type.equals(owner)) {
            sameClass.add(name + descriptor);
        } else {
            mayFail |= HARMLESS.stream().noneMatch(type::startsWith) && !type.startsWith("[");
        }
    }
}
