package dev.touchstone.loopback;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Writes HTTP/1.1 responses to one connection (RFC 9112), at the pace of the reply. */
final class ResponseWriter {

    private static final byte[] LAST_CHUNK = ascii("0\r\n\r\n");

    private final OutputStream out;

    ResponseWriter(OutputStream out) {
        this.out = out;
    }

    void write(Outgoing outgoing) throws IOException, InterruptedException {
        pause(outgoing.delivery().pace().before());
        if (outgoing.chunked()) {
            stream(outgoing);
        } else {
            byte[] body = outgoing.frames().get(0).bytes();
            send(head(outgoing, "content-length: " + body.length), body);
        }
    }

    private void stream(Outgoing outgoing) throws IOException, InterruptedException {
        send(head(outgoing, "transfer-encoding: chunked"));
        boolean begun = false;
        for (Frame frame : outgoing.frames()) {
            if (frame.isPiece() && begun) {
                pause(outgoing.delivery().pace().between());
            }
            begun |= frame.isPiece();
            send(ascii(Integer.toHexString(frame.bytes().length) + "\r\n"), frame.bytes(), ascii("\r\n"));
        }
        send(LAST_CHUNK);
    }

    private static byte[] head(Outgoing outgoing, String length) {
        StringBuilder head = new StringBuilder("HTTP/1.1 ")
                .append(outgoing.delivery().status())
                .append(" Loopback\r\n")
                .append(length)
                .append("\r\n");
        outgoing.headers()
                .forEach((name, value) ->
                        head.append(name).append(": ").append(value).append("\r\n"));
        return ascii(head.append("\r\n").toString());
    }

    /** In one packet, if it fits: a head that waits for its body would be measured as the provider's delay. */
    private void send(byte[]... parts) throws IOException {
        ByteArrayOutputStream packet = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            packet.writeBytes(part);
        }
        packet.writeTo(out);
        out.flush();
    }

    private static void pause(Duration time) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(time.toNanos());
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
