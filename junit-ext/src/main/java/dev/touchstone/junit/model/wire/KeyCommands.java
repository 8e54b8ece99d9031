package dev.touchstone.junit.model.wire;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.junit.version.KeySource;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/** Keys that commands print, each used for its lifetime. One command runs at a time. */
final class KeyCommands {

    private final Commands commands;
    private final LongSupplier nanoseconds;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<KeySource.Command, Printed> printed = new HashMap<>();

    KeyCommands(Commands commands, LongSupplier nanoseconds) {
        this.commands = commands;
        this.nanoseconds = nanoseconds;
    }

    private record Printed(String key, long at) {

        /** Without the key. */
        @Override
        public String toString() {
            return "a key";
        }
    }

    String key(KeySource.Command command) {
        lock.lock();
        try {
            Printed known = printed.get(command);
            if (known == null
                    || nanoseconds.getAsLong() - known.at()
                            >= command.lifetime().toNanos()) {
                known = new Printed(run(command), nanoseconds.getAsLong());
                printed.put(command, known);
            }
            return known.key();
        } finally {
            lock.unlock();
        }
    }

    private String run(KeySource.Command command) {
        try {
            Commands.Outcome outcome = commands.run(command.line());
            String key = outcome.output().strip();
            if (outcome.exitCode() != 0) {
                throw refused(command, "ended with exit code " + outcome.exitCode());
            }
            if (key.isEmpty()) {
                throw refused(command, "printed nothing, with exit code 0");
            }
            return key;
        } catch (IOException e) {
            throw refused(command, "could not be run, or took too long");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoVerdictException(
                    Explanation.of("The thread that waited for " + KeyOrigin.text(command) + " was interrupted")
                            .why("an answer that was not given is neither good nor bad.")
                            .fix("run it again: it was stopped from outside."));
        }
    }

    private static ConfigurationException refused(KeySource.Command command, String problem) {
        return new ConfigurationException(
                Explanation.of("There is no key: " + KeyOrigin.text(command) + " " + problem + ". No call was made.")
                        .why("what it printed is not shown: it may be the key.")
                        .fix("run it by hand; it must print the key and nothing else, with exit code 0."));
    }
}
