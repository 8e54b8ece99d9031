package dev.touchstone.benchmarks;

import dev.touchstone.loopback.LoopbackServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The loopback provider in a process of its own, on the JDK of this one.
 *
 * @param port where it listens
 */
record LoopbackProcess(Process process, int port) implements AutoCloseable {

    private static final String PORT = "PORT ";

    /** @param arguments of {@link LoopbackServer} */
    static LoopbackProcess start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                InstalledJdks.java(Path.of(System.getProperty("java.home"))).toString(),
                "-cp",
                System.getProperty("java.class.path"),
                LoopbackServer.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new LoopbackProcess(process, port(process));
    }

    private static int port(Process process) throws IOException {
        try (BufferedReader lines = process.inputReader()) {
            String line = lines.readLine();
            if (line != null && line.startsWith(PORT)) {
                return Integer.parseInt(line.substring(PORT.length()));
            }
        }
        process.destroyForcibly();
        throw new IllegalStateException("the loopback provider did not start");
    }

    /** As providers are written in a versions file. */
    String baseUrl() {
        return "http://127.0.0.1:" + port + "/v1";
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
