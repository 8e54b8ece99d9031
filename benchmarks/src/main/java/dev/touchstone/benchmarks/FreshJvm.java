package dev.touchstone.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A JVM that runs one test class as a build tool would, in a module folder, and ends.
 *
 * @param options of the JVM
 */
record FreshJvm(ClassPath classPath, Path module, Class<?> testCase, List<String> options) {

    /**
     * How long it took in milliseconds, from its start to its end.
     *
     * @throws IllegalStateException if the class was not green; with what it printed
     */
    double millis() throws Exception {
        return Usage.of(this::run).wallMillis();
    }

    private int run() throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(command()).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(testCase.getSimpleName() + " was not green:\n" + printed);
        }
        return 1;
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(InstalledJdks.java(Path.of(System.getProperty("java.home"))).toString());
        command.add("-Dbasedir=" + module);
        command.addAll(options);
        command.addAll(List.of("-cp", classPath.toString(), OneClass.class.getName(), testCase.getName()));
        return command;
    }
}
