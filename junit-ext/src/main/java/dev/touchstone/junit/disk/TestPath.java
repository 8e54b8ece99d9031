package dev.touchstone.junit.disk;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Where what is kept of a test lies below its root, with {@code /} between the parts. */
public final class TestPath {

    /** So that a checkout fits into the 260 characters of Windows. */
    private static final int LONGEST = 180;

    private static final int LONGEST_FOLDER = 100;
    private static final int SHORT = 30;

    private TestPath() {}

    /**
     * {@code package/Class/method/case/name.extension}.
     *
     * @param folder of the test
     * @param extension with its dot
     */
    public static String of(String folder, String caseId, String name, String extension) {
        String path = path(folder, Slug.of(caseId, Slug.LONGEST), Slug.of(name, Slug.LONGEST) + extension);
        return path.length() <= LONGEST ? path : path(folder, Slug.of(caseId, SHORT), Slug.of(name, SHORT) + extension);
    }

    private static String path(String folder, String caseFolder, String file) {
        return folder + "/" + caseFolder + "/" + file;
    }

    /** The folder of one test. */
    public static String folder(String className, String methodName) {
        String whole = Arrays.stream((className + "." + methodName).split("\\."))
                .map(part -> Slug.ofJava(part, LONGEST_FOLDER))
                .collect(Collectors.joining("/"));
        return whole.length() <= LONGEST_FOLDER ? whole : shortFolder(className, methodName);
    }

    private static String shortFolder(String className, String methodName) {
        int dot = className.lastIndexOf('.');
        String packageName = className.substring(0, Math.max(dot, 0)).replace('.', '_');
        return (packageName.isEmpty() ? "" : Slug.ofJava(packageName, SHORT) + "/")
                + Slug.ofJava(className.substring(dot + 1), SHORT) + "/"
                + Slug.ofJava(methodName, SHORT);
    }
}
