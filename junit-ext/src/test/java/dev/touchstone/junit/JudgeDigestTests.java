package dev.touchstone.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.disk.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class JudgeDigestTests {

    private static class Grading {}

    private static final class Graded extends Grading {}

    private static byte[] bytes(String file) throws IOException {
        try (InputStream stream = Objects.requireNonNull(JudgeDigestTests.class.getResourceAsStream(file))) {
            return stream.readAllBytes();
        }
    }

    @Test
    void whatATestExtendsGradesToo() throws IOException {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(bytes("JudgeDigestTests$Graded.class"));
        both.writeBytes(bytes("JudgeDigestTests$Grading.class"));

        assertThat(JudgeDigest.of(Graded.class)).isEqualTo("sha256:" + Sha256.hex(both.toByteArray()));
        assertThat(JudgeDigest.of(Grading.class))
                .isEqualTo("sha256:" + Sha256.hex(bytes("JudgeDigestTests$Grading.class")));
    }

    @Test
    void aClassWithoutAFileIsUnknown() {
        Runnable hidden = () -> {};

        assertThat(JudgeDigest.of(hidden.getClass())).isEqualTo("unknown");
    }
}
