package dev.touchstone.junit.model.wire;

import java.net.URI;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Where one request goes, in the words of the HTTP client and of those who sign it: parsed once for all requests that go there.
 *
 * @param path below the base URL, with its query
 */
record Endpoint(String path, HttpUrl url, URI uri) {

    /** The last one of an address; which thread wrote it is of no account. */
    static final class Last {

        private volatile @Nullable Endpoint endpoint;

        Endpoint of(Address address, String path) {
            Endpoint known = endpoint;
            if (known == null || !known.path().equals(path)) {
                HttpUrl url = address.with(path);
                known = new Endpoint(path, url, url.uri());
                endpoint = known;
            }
            return known;
        }
    }
}
