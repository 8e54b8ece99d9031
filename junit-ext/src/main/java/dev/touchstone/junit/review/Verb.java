package dev.touchstone.junit.review;

import dev.touchstone.assertions.message.ConfigurationException;

/** One thing that can be done. */
interface Verb {

    /**
     * Does it.
     *
     * @return an {@link ExitCode}
     * @throws ConfigurationException if it is refused, or a file is damaged
     */
    int run(Options options, Console console);
}
