package dev.touchstone.loopback;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Messages of {@code application/vnd.amazon.eventstream}: length, length of the headers, checksum of both, headers, payload, checksum
 * of all before; big-endian, CRC-32 (Amazon, event stream encoding).
 */
final class EventStream {

    private static final int PRELUDE = 12;
    private static final int CHECKSUM = 4;
    private static final byte STRING = 7;

    private EventStream() {}

    static Frame event(String type, byte[] json) {
        return message(
                headers(":event-type", type, ":content-type", "application/json", ":message-type", "event"), json);
    }

    static Frame exception(String type, byte[] json) {
        return message(
                headers(":exception-type", type, ":content-type", "application/json", ":message-type", "exception"),
                json);
    }

    private static Frame message(byte[] headers, byte[] payload) {
        int length = PRELUDE + headers.length + payload.length + CHECKSUM;
        ByteBuffer message = ByteBuffer.allocate(length).putInt(length).putInt(headers.length);
        message.putInt(checksum(message)).put(headers).put(payload);
        message.putInt(checksum(message));
        return Frame.of(message.array());
    }

    private static byte[] headers(String... namesAndValues) {
        ByteArrayOutputStream headers = new ByteArrayOutputStream();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            byte[] name = namesAndValues[i].getBytes(StandardCharsets.UTF_8);
            byte[] value = namesAndValues[i + 1].getBytes(StandardCharsets.UTF_8);
            headers.write(name.length);
            headers.writeBytes(name);
            headers.write(STRING);
            headers.write(value.length >> Byte.SIZE);
            headers.write(value.length);
            headers.writeBytes(value);
        }
        return headers.toByteArray();
    }

    private static int checksum(ByteBuffer written) {
        CRC32 checksum = new CRC32();
        checksum.update(written.duplicate().flip());
        return (int) checksum.getValue();
    }
}
