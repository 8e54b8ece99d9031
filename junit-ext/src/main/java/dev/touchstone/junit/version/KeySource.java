package dev.touchstone.junit.version;

import java.time.Duration;

/** Where a provider's key comes from; the key itself is never kept in a version, a message or a file of ours. */
public sealed interface KeySource {

    /** An environment variable. */
    record Variable(String name) implements KeySource {}

    /** The content of a file, without white space around it, read again whenever it has changed. */
    record KeyFile(String path) implements KeySource {}

    /**
     * What a command prints, without white space around it.
     *
     * @param line run by the shell
     * @param lifetime how long one answer of the command is used
     */
    record Command(String line, Duration lifetime) implements KeySource {}
}
