package dev.touchstone.junit.model.wire;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/** A body that OkHttp never sends a second time of its own accord: a request that costs money is repeated only where it is counted. */
final class OneShotBody extends RequestBody {

    private final byte[] content;

    OneShotBody(byte[] content) {
        this.content = content;
    }

    // The header is set with all others, so that nothing is put behind it.
    @Override
    public @Nullable MediaType contentType() {
        return null;
    }

    @Override
    public long contentLength() {
        return content.length;
    }

    @Override
    public boolean isOneShot() {
        return true;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        sink.write(content);
    }
}
