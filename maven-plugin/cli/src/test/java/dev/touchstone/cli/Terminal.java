package dev.touchstone.cli;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** A pseudo-terminal: a program in it cannot tell that nobody sits there. */
final class Terminal implements AutoCloseable {

    private final PtyProcess process;
    // Not the stream itself: it gives single bytes with their signs.
    private final Reader screen;
    private final StringBuilder shown = new StringBuilder();

    private Terminal(PtyProcess process) {
        this.process = process;
        this.screen = new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8);
    }

    /** Without what tells a build server. */
    static Terminal running(String... command) {
        Map<String, String> environment = new TreeMap<>(System.getenv());
        environment.keySet().removeIf(name -> name.equals("CI") || name.startsWith("GITHUB_"));
        environment.put("TERM", "xterm");
        try {
            return new Terminal(new PtyProcessBuilder(command)
                    .setEnvironment(environment)
                    .setInitialColumns(200)
                    .start());
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /** Reads up to and with this text; returns what was shown since the last. */
    String until(String text) {
        try {
            int from = shown.length();
            while (shown.indexOf(text, from) < 0) {
                int next = screen.read();
                if (next < 0) {
                    throw new AssertionError("\"" + text + "\" was not shown, but:\n" + shown);
                }
                shown.append((char) next);
            }
            return shown.substring(from);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    void type(String keys) {
        try {
            process.getOutputStream().write(keys.getBytes(StandardCharsets.US_ASCII));
            process.getOutputStream().flush();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
