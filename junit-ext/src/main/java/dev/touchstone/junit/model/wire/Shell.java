package dev.touchstone.junit.model.wire;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The shell of this machine: {@code sh -c}, or {@code cmd /c} on Windows. What a command prints as its errors is not read.
 *
 * @param most how long a command may take
 */
record Shell(Duration most) implements Commands {

    private static final int LONGEST_OUTPUT = 1 << 16;

    @Override
    public Outcome run(String line) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(shell(line))
                .redirectInput(ProcessBuilder.Redirect.from(nothing()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            CompletableFuture<String> output = CompletableFuture.supplyAsync(() -> read(process.getInputStream()));
            String printed = output.get(most.toMillis(), TimeUnit.MILLISECONDS);
            return new Outcome(process.waitFor(), printed);
        } catch (TimeoutException e) {
            throw new IOException("it takes longer than " + Spans.text(most), e);
        } catch (ExecutionException e) {
            throw new IOException("its output cannot be read", e);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static List<String> shell(String line) {
        return isWindows() ? List.of("cmd", "/c", line) : List.of("sh", "-c", line);
    }

    private static File nothing() {
        return new File(isWindows() ? "NUL" : "/dev/null");
    }

    private static boolean isWindows() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
    }

    private static String read(InputStream output) {
        try (output) {
            return new String(output.readNBytes(LONGEST_OUTPUT), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
