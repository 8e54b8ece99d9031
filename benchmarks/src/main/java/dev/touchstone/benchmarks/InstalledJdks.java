package dev.touchstone.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The JDKs of this machine that are new enough, one for each major version. */
final class InstalledJdks {

    private static final Path USUAL_PLACE = Path.of("/usr/lib/jvm");
    private static final int OLDEST = 17;
    private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)");

    private InstalledJdks() {}

    /** By major version; the one in {@code JAVA_HOME} and the one running go first. */
    static Map<Integer, Path> find() throws IOException {
        List<Path> places = new ArrayList<>();
        Optional.ofNullable(System.getenv("JAVA_HOME")).map(Path::of).ifPresent(places::add);
        places.add(Path.of(System.getProperty("java.home")));
        places.addAll(within(USUAL_PLACE));
        return among(places);
    }

    static Map<Integer, Path> among(List<Path> places) throws IOException {
        Map<Integer, Path> found = new TreeMap<>();
        for (Path home : places) {
            major(home).filter(major -> major >= OLDEST).ifPresent(major -> found.putIfAbsent(major, home));
        }
        return found;
    }

    private static List<Path> within(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }

    /** Empty if it is no JDK: every JDK since 9 says its version in a file named release. */
    private static Optional<Integer> major(Path home) throws IOException {
        Path release = home.resolve("release");
        if (!Files.isExecutable(java(home)) || !Files.isReadable(release)) {
            return Optional.empty();
        }
        Matcher version = VERSION.matcher(Files.readString(release));
        return version.find() ? Optional.of(Integer.valueOf(version.group(1))) : Optional.empty();
    }

    static Path java(Path home) {
        return home.resolve("bin").resolve("java");
    }
}
