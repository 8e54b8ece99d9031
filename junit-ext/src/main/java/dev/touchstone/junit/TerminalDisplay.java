package dev.touchstone.junit;

import dev.touchstone.junit.report.ProgressDisplay;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/**
 * The terminal Maven was started from, in place, if there is one; else lines on the process's own standard error. Both go round what
 * Surefire captures: its channel is the process's standard output, and {@code System.out} and {@code System.err} end in its XML.
 */
final class TerminalDisplay implements ProgressDisplay {

    private static final Path TERMINAL = Path.of("/dev/tty");
    private static final String ERASE = "\r\u001b[K";

    private final OutputStream out;
    private final boolean inPlace;

    private TerminalDisplay(OutputStream out, boolean inPlace) {
        this.out = out;
        this.inPlace = inPlace;
    }

    /** @param ci whether this is a build server: nobody sits before its terminal */
    static ProgressDisplay of(boolean ci) {
        if (!ci) {
            try {
                return new TerminalDisplay(Files.newOutputStream(TERMINAL, StandardOpenOption.WRITE), true);
            } catch (IOException | UnsupportedOperationException none) {
                return lines();
            }
        }
        return lines();
    }

    private static ProgressDisplay lines() {
        return new TerminalDisplay(new FileOutputStream(FileDescriptor.err), false);
    }

    static ProgressDisplay of(OutputStream out, boolean inPlace) {
        return new TerminalDisplay(out, inPlace);
    }

    @Override
    public Duration interval() {
        return inPlace ? Duration.ofMillis(200) : Duration.ofSeconds(10);
    }

    @Override
    public void show(String line) {
        write(inPlace ? ERASE + line : line + System.lineSeparator());
    }

    @Override
    public void clear() {
        if (inPlace) {
            write(ERASE);
        }
    }

    /** A display that has gone away must not end the run. */
    private void write(String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException gone) {
            return;
        }
    }
}
