package dev.touchstone.junit.recording;

import dev.touchstone.junit.disk.Sha256;
import dev.touchstone.junit.model.Message;
import dev.touchstone.junit.version.ModelVersion;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Tells equal requests from different ones in a few microseconds; it never leaves the memory of this process.
 *
 * @param digest of all parts with their lengths
 */
record RequestPrint(ByteBuffer digest) {

    static RequestPrint of(ModelVersion version, Map<String, String> extra, List<Message> messages) {
        Parts parts = new Parts();
        parts.add(version.digest());
        parts.add(extra.size());
        new TreeMap<>(extra).forEach((name, value) -> {
            parts.add(name);
            parts.add(value);
        });
        messages.forEach(parts::add);
        return new RequestPrint(ByteBuffer.wrap(parts.sha256.digest()).asReadOnlyBuffer());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RequestPrint that && digest.equals(that.digest);
    }

    @Override
    public int hashCode() {
        return digest.hashCode();
    }

    private static final class Parts {

        private final MessageDigest sha256 = Sha256.start();

        private void add(Message message) {
            add(message.role().name());
            add(message.text());
            add(message.toolCalls().size());
            message.toolCalls().forEach(call -> add(call.toString()));
            add(message.answers().toString());
            add(message.attachments().size());
            message.attachments().forEach(attachment -> {
                add(attachment.mediaType());
                add(attachment.content().length);
                sha256.update(attachment.content());
            });
        }

        private void add(int number) {
            sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, number));
        }

        /** Halves of surrogate pairs are all the same in UTF-8, not so in the hash. */
        private void add(String text) {
            add(text.length());
            add(text.hashCode());
            sha256.update(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
