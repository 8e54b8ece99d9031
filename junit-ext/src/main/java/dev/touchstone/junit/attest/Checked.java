package dev.touchstone.junit.attest;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import java.util.Optional;

/**
 * A statement out of an envelope, and whether it can be believed.
 *
 * @param place {@code file:line}
 * @param statement what is said
 * @param distrust why it is not to be believed; empty: a key of the policy has signed it
 */
public record Checked(String place, Statement statement, Optional<Explanation> distrust) {

    /**
     * What is said, if it can be believed.
     *
     * @throws ConfigurationException if not
     */
    public Statement trusted() {
        distrust.ifPresent(reason -> {
            throw new ConfigurationException(reason);
        });
        return statement;
    }
}
