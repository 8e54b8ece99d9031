package dev.touchstone.junit.model.wire;

import java.io.IOException;

/** Runs a command that prints a key. */
@FunctionalInterface
public interface Commands {

    /**
     * What a command left behind.
     *
     * @param exitCode 0: it did what it should
     * @param output what it printed: a secret
     */
    record Outcome(int exitCode, String output) {

        /** Without the output. */
        @Override
        public String toString() {
            return "exit code " + exitCode;
        }
    }

    /**
     * Runs one line by the shell.
     *
     * @throws IOException if it cannot be run or takes too long
     */
    Outcome run(String line) throws IOException, InterruptedException;
}
