package dev.touchstone.loopback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LoopbackServerTests {

    private static final String HI = "{\"model\":\"m\",\"messages\":[{\"role\":\"user\",\"content\":\"Hi\"}]}";

    @Test
    @Timeout(60)
    void itServesInAProcessOfItsOwnOnceItHasSaidWhere() throws Exception {
        Process server = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LoopbackServer.class.getName(),
                        "--delay-ms",
                        "60",
                        "--text",
                        "30 days")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = server.inputReader(StandardCharsets.UTF_8)) {
            String said = Objects.requireNonNull(out.readLine());
            assertThat(said).matches("PORT \\d+");
            String url = "http://127.0.0.1:" + said.substring("PORT ".length()) + "/v1/chat/completions";

            long before = System.nanoTime();
            assertThat(Raw.post(url, HI).body()).contains("30 days");

            assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThanOrEqualTo(Duration.ofMillis(60));
        } finally {
            server.destroyForcibly();
        }
    }
}
