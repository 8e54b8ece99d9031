package dev.touchstone.junit;

import dev.touchstone.junit.disk.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** What tells the code that grades from that of another day. */
final class JudgeDigest {

    private static final String UNKNOWN = "unknown";

    private JudgeDigest() {}

    /** {@code sha256:} and 64 hexadecimal digits of the class files of the test and of what it extends; {@code unknown} where one cannot be read. */
    static String of(Class<?> test) {
        ByteArrayOutputStream files = new ByteArrayOutputStream();
        try {
            for (Class<?> type = test; type != null && type != Object.class; type = type.getSuperclass()) {
                files.writeBytes(file(type));
            }
        } catch (IOException unreadable) {
            return UNKNOWN;
        }
        return "sha256:" + Sha256.hex(files.toByteArray());
    }

    private static byte[] file(Class<?> type) throws IOException {
        String name = type.getName().substring(type.getName().lastIndexOf('.') + 1) + ".class";
        try (InputStream bytes = type.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IOException("there is no " + name);
            }
            return bytes.readAllBytes();
        }
    }
}
