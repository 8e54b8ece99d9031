package dev.touchstone.junit.model.wire;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.model.Model;
import dev.touchstone.junit.model.Request;
import dev.touchstone.junit.version.ModelVersion;
import org.jspecify.annotations.Nullable;

/**
 * A model version asked over HTTP, on the thread of the caller: again where trouble may pass, told at once where it stays.
 *
 * <p>An answer is whole or was not given; then {@link dev.touchstone.assertions.message.NoVerdictException} tells provider, host,
 * attempts, time and what to do, but no key, header value or query.
 */
public final class WireModel implements Model {

    private final ModelVersion version;
    private final Provider provider;
    private final Keys keys;
    private final Transport transport;
    private final WireFormat format;
    private volatile @Nullable Place last;

    /** Parsed once as long as the base URL stays: it may hold a variable. */
    private record Place(String baseUrl, Address address) {}

    /** Opens nothing yet and looks no key up. */
    public WireModel(ModelVersion version, Provider provider, Keys keys, Transport transport) {
        this.version = version;
        this.provider = provider;
        this.keys = keys;
        this.transport = transport;
        this.format = provider.format(version);
    }

    /**
     * Asks.
     *
     * @return with its latency (sending to last byte) and attempts; of a stream also with the time to the first piece
     * @throws dev.touchstone.assertions.message.NoVerdictException if no answer was given; an interrupted thread stays interrupted
     * @throws dev.touchstone.assertions.message.ConfigurationException if the connection cannot be used as it is written
     */
    @Override
    public Response respond(Request request) {
        Outgoing outgoing = new Outgoing(version, provider, new SeenKeys(keys), format.request(version, request));
        return new Question(outgoing, address(outgoing.baseUrl()), format, transport).answer();
    }

    private Address address(String baseUrl) {
        Place place = last;
        if (place == null || !place.baseUrl().equals(baseUrl)) {
            place = new Place(baseUrl, Address.of(baseUrl, version.name()));
            last = place;
        }
        return place.address();
    }
}
