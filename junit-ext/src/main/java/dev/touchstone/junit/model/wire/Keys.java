package dev.touchstone.junit.model.wire;

import dev.touchstone.junit.version.KeySource;
import java.util.Optional;

/** The credentials of this process, looked up anew for every attempt. */
public interface Keys {

    /**
     * A provider's key.
     *
     * @param source as the connection says; empty: the usual variable
     * @throws dev.touchstone.assertions.message.ConfigurationException if there is none, or none that a header can carry; says where one
     *     was looked for, never what was found
     */
    String key(Optional<KeySource> source, String usualVariable);

    /** An environment variable that is set and not blank. */
    Optional<String> variable(String name);
}
