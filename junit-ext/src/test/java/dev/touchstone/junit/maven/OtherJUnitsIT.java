package dev.touchstone.junit.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tests of what knows JUnit, compiled once, on the oldest and the newest one. */
class OtherJUnitsIT {

    private static final int FEWEST = 350;
    private static final Pattern CLOSING = Pattern.compile("JUnit (\\S+): (\\d+) passed, 0 failed\\R*\\z");

    static List<String> others() {
        return ThisBuild.otherJUnits().subList(1, ThisBuild.otherJUnits().size());
    }

    /** What is called by mistake and not there yet is missed here first. */
    @Test
    void passTheSameTestsOnTheOldest() throws Exception {
        passTheSameTests(ThisBuild.otherJUnits().get(0));
    }

    /** Half a minute each; that the newest runs sampled tests at all, GateIT sees every time. */
    @ParameterizedTest
    @Tag("slow")
    @MethodSource("others")
    void passTheSameTestsOn(String junit) throws Exception {
        passTheSameTests(junit);
    }

    private static void passTheSameTests(String junit) throws Exception {
        Path log = Files.createDirectories(ThisBuild.output()).resolve("junit-" + junit + ".log");
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        MavenProject.FIRST_COMPILER,
                        "-Dbasedir=" + ThisBuild.module(),
                        "-cp",
                        classPath(junit),
                        OwnTests.class.getName())
                .directory(ThisBuild.module().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(java.waitFor(10, TimeUnit.MINUTES)).as("ended in time").isTrue();

        String output = Files.readString(log);
        Matcher closing = CLOSING.matcher(output);
        assertThat(closing.find()).as(output).isTrue();
        assertThat(closing.group(1)).isEqualTo(junit);
        assertThat(Integer.parseInt(closing.group(2))).isGreaterThanOrEqualTo(FEWEST);
        assertThat(java.exitValue()).isZero();
    }

    /** This class path with the JUnit in it exchanged. */
    private static String classPath(String junit) throws IOException {
        Stream<String> others = Arrays.stream(
                        System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !isJUnit(entry));
        try (Stream<Path> jars = Files.list(ThisBuild.module().resolve("target/junit-" + junit))) {
            return String.join(
                    File.pathSeparator,
                    Stream.concat(jars.map(Path::toString), others).toList());
        }
    }

    private static boolean isJUnit(String entry) {
        String path = entry.replace('\\', '/');
        return path.contains("/org/junit/jupiter/") || path.contains("/org/junit/platform/");
    }
}
