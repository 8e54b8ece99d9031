package dev.touchstone.junit.model.wire;

import java.net.URI;
import java.util.Map;

/** Shows a provider who asks. Called for every attempt, since keys expire. */
@FunctionalInterface
public interface Signer {

    /**
     * The headers that prove it.
     *
     * @param url the whole address, query included
     * @param body as it will be sent
     * @throws dev.touchstone.assertions.message.ConfigurationException if there is no key; says where one was looked for
     */
    Map<String, String> headers(URI url, byte[] body);
}
