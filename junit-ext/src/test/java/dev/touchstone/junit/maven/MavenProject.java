package dev.touchstone.junit.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A project that is no part of this build, built by the same Maven on the same JDK, by commands as a user types them. */
public final class MavenProject {

    private static final int MINUTES = 10;
    /** What takes seconds is over before the second compiler has paid for itself. */
    static final String FIRST_COMPILER = "-XX:TieredStopAtLevel=1";

    private static final String QUICK_START = FIRST_COMPILER + " -XX:+UseSerialGC -Xshare:auto";

    private static final Set<String> BUILD_SERVERS = Set.of(
            "CI",
            "TF_BUILD",
            "GITHUB_ACTIONS",
            "GITLAB_CI",
            "JENKINS_URL",
            "TEAMCITY_VERSION",
            "BUILDKITE",
            "CIRCLECI",
            "TRAVIS",
            "bamboo_buildKey",
            "CODEBUILD_BUILD_ID");

    private final Path folder;

    private MavenProject(String name) {
        this.folder = ThisBuild.output().resolve(name);
        deleteAll(folder);
        write(".mvn/maven.config", Repository.JUST_BUILT.options() + "-B\n");
    }

    /** Of files given by their paths. */
    public static MavenProject of(String name, Map<String, String> files) {
        MavenProject project = new MavenProject(name);
        files.forEach(project::write);
        return project;
    }

    /** A fresh copy of a fixture in {@code src/test/projects}. */
    public static MavenProject copyOf(String fixture, String name) {
        MavenProject project = new MavenProject(name);
        project.copy(fixture, "");
        return project;
    }

    /** Adds a fresh copy of a fixture as a module. */
    public MavenProject withModule(String fixture, String module) {
        copy(fixture, module);
        return this;
    }

    /** Maven may ask on the console: what is typed is given to the command by a pipe. */
    public MavenProject interactive() {
        return write(".mvn/maven.config", Repository.JUST_BUILT.options());
    }

    private void copy(String fixture, String to) {
        Path source = ThisBuild.module().resolve("src/test/projects").resolve(fixture);
        for (Path file : files(source)) {
            write(Path.of(to).resolve(source.relativize(file)).toString(), read(file));
        }
    }

    /** Replaces a file. */
    public MavenProject write(String file, String content) {
        Path path = folder.resolve(file);
        try {
            Files.createDirectories(path.getParent());
            Files.writeString(path, content);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
        return this;
    }

    /** What a file holds. */
    public String content(String file) {
        return read(folder.resolve(file));
    }

    /** All files below a folder, by their paths from there; none if there is no such folder. Bytes are read as Latin-1. */
    public Map<String, String> filesIn(String name) {
        Path start = folder.resolve(name);
        Map<String, String> contents = new TreeMap<>();
        if (Files.exists(start)) {
            for (Path file : files(start)) {
                contents.put(start.relativize(file).toString(), new String(bytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }

    VerdictFile verdicts() {
        return VerdictFile.read(folder.resolve("target/touchstone/verdict.json"));
    }

    /** Types the command into a shell in the project's folder. */
    public MavenRun run(String command) {
        Path log = folder.resolve("run.log");
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        prepare(shell.environment());
        try {
            Process process = shell.start();
            process.getOutputStream().close();
            boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
            process.destroyForcibly();
            assertThat(ended)
                    .as("%s ended within %d minutes:%n%s", command, MINUTES, read(log))
                    .isTrue();
            return new MavenRun(command, process.exitValue(), read(log));
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** This Maven, this JDK, and nothing of the build around: neither its settings nor that it may run on a build server. */
    private static void prepare(Map<String, String> environment) {
        environment.keySet().removeIf(name -> name.startsWith("MAVEN_") || name.startsWith("TOUCHSTONE_"));
        environment.keySet().removeAll(BUILD_SERVERS);
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("MAVEN_OPTS", QUICK_START);
        environment.put("PATH", ThisBuild.maven().resolve("bin") + File.pathSeparator + environment.get("PATH"));
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private static String read(Path file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private static void deleteAll(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
