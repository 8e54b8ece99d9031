package dev.touchstone.junit;

import dev.touchstone.junit.report.Reporter;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Type;

/**
 * Warns of a body that cannot fail: one that calls nothing but the JDK, accessors of ours and methods of its own class that do no more,
 * and throws nothing. Any other call may be an assertion, so a body that does assert is never warned about.
 */
final class AssertionScan {

    private final TemplateMethod method;
    private final Deque<String> open = new ArrayDeque<>();
    private final Set<String> seen = new HashSet<>();

    private AssertionScan(TemplateMethod method) {
        this.method = method;
        open.add(method.method().getName() + Type.getMethodDescriptor(method.method()));
    }

    static void warnIfNothingIsAsserted(TemplateMethod method, Reporter reporter) {
        if (new AssertionScan(method).assertsNothing().orElse(false)) {
            reporter.warn("WARNING " + method.displayName() + " asserts nothing about the answer: every answer passes."
                    + " Assert what a good answer holds, for example assertThat(answer).contains(\"…\").");
        }
    }

    /** Empty where a subclass may override what is called, or the class file cannot be read, being newer than the reader for example. */
    private Optional<Boolean> assertsNothing() {
        Class<?> declaring = method.method().getDeclaringClass();
        if (!declaring.equals(method.testClass())) {
            return Optional.empty();
        }
        String file = declaring.getName().substring(declaring.getName().lastIndexOf('.') + 1) + ".class";
        try (InputStream classFile = declaring.getResourceAsStream(file)) {
            return classFile == null ? Optional.empty() : Optional.of(scan(new ClassReader(classFile)));
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private boolean scan(ClassReader reader) {
        while (!open.isEmpty()) {
            String next = open.removeFirst();
            if (seen.add(next)) {
                CalledMethods calls = CalledMethods.of(reader, next);
                if (calls.mayFail()) {
                    return false;
                }
                open.addAll(calls.ofSameClass());
            }
        }
        return true;
    }
}
