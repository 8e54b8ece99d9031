package dev.touchstone.junit;

import dev.touchstone.junit.version.VersionSet;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * Finds every sampled test of a build, without running anything of it. A test class that cannot be read counts as one verdict: it is red
 * when it runs, and takes nothing from the others but a small part of their α.
 */
final class FamilyScan {

    private final List<FamilyMember> members = new ArrayList<>();
    private final Map<ModelVersions, VersionSet> versions = new HashMap<>();
    private int unreadable;

    private FamilyScan() {}

    static Family of(ClassPathRoots roots, NamePatterns names) {
        FamilyScan scan = new FamilyScan();
        FoundClasses found = FoundClasses.in(roots, names);
        found.loaded().forEach(scan::standalone);
        found.unloadable().forEach(scan::unreadable);
        int counted = scan.members.stream()
                .mapToInt(member -> member.verdicts(scan.versions))
                .sum();
        return new Family(scan.members, counted + scan.unreadable);
    }

    private void standalone(Class<?> type) {
        int before = members.size();
        try {
            if (TestClassShape.isStandalone(type)) {
                add(type, List.of(type));
            }
        } catch (RuntimeException | LinkageError broken) {
            members.subList(before, members.size()).clear();
            unreadable(type.getName());
        }
    }

    private void add(Class<?> type, List<Class<?>> around) {
        for (Method method :
                ReflectionSupport.findMethods(type, TestClassShape::isSampled, HierarchyTraversalMode.TOP_DOWN)) {
            members.add(new FamilyMember(new TemplateMethod(type, method), around));
        }
        for (Class<?> nested : ReflectionSupport.findNestedClasses(type, TestClassShape::isNested)) {
            List<Class<?>> inner = new ArrayList<>(List.of(nested));
            inner.addAll(around);
            add(nested, inner);
        }
    }

    /** Only one with a sampled test is counted: a class path is full of classes whose optional parts are absent. */
    private void unreadable(String className) {
        String file = className.replace('.', '/') + ".class";
        try (InputStream bytes = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            if (bytes != null && isOurs(new String(bytes.readAllBytes(), StandardCharsets.ISO_8859_1))) {
                unreadable++;
            }
        } catch (IOException gone) {
            unreadable++;
        }
    }

    private static boolean isOurs(String classFile) {
        return classFile.contains(SampledTest.class.descriptorString());
    }
}
