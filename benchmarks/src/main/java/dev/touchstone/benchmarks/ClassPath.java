package dev.touchstone.benchmarks;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;

/** Where a JVM finds its classes. */
record ClassPath(List<Path> entries) {

    private static final List<String> OF_JUNIT =
            List.of("junit-jupiter", "junit-platform", "opentest4j", "apiguardian");

    static ClassPath of(String text) {
        return new ClassPath(
                Arrays.stream(text.split(File.pathSeparator)).map(Path::of).toList());
    }

    /** The same with every folder of classes made a jar, as a user has them. */
    ClassPath packed(Path folder) {
        List<Path> packed = new ArrayList<>();
        for (Path entry : entries) {
            packed.add(
                    Files.isDirectory(entry) ? jar(entry, folder.resolve("module-" + packed.size() + ".jar")) : entry);
        }
        return new ClassPath(packed);
    }

    private static Path jar(Path classes, Path jar) {
        ToolProvider tool = ToolProvider.findFirst("jar").orElseThrow();
        int code = tool.run(System.out, System.err, "--create", "--file=" + jar, "-C", classes.toString(), ".");
        if (code != 0) {
            throw new IllegalStateException("no jar could be made of " + classes);
        }
        return jar;
    }

    /** The same behind another entry. */
    ClassPath behind(Path first) {
        List<Path> all = new ArrayList<>(List.of(first));
        all.addAll(entries);
        return new ClassPath(all);
    }

    /** Its first entry, where the benchmarks are, and JUnit: as if there were no Touchstone. */
    ClassPath plain() {
        List<Path> plain = new ArrayList<>(entries.subList(0, 1));
        entries.stream().filter(ClassPath::isOfJUnit).forEach(plain::add);
        return new ClassPath(plain);
    }

    private static boolean isOfJUnit(Path entry) {
        String name = String.valueOf(entry.getFileName());
        return OF_JUNIT.stream().anyMatch(name::startsWith);
    }

    @Override
    public String toString() {
        return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
