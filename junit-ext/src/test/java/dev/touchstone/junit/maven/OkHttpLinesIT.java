package dev.touchstone.junit.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.loopback.LoopbackProvider;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A user's class path holds our OkHttp, theirs of the line before beside it, in both orders, or theirs alone: each asks, records and
 * replays, and the user's own client works in the same JVM.
 */
class OkHttpLinesIT {

    private static final String KEY = "sk-Lines0123456789abcdef";
    private static final String[] CLASS_PATHS = {"ours", "ours-first", "theirs-first", "theirs"};

    /** Three versions, which OkHttp it is, and the user's client, whole and streamed. */
    private static final String COUNTS = "Tests run: 6, Failures: 0, Errors: 0, Skipped: 0";

    private final LoopbackProvider asked = LoopbackProvider.start().requiringKey(KEY);
    private final LoopbackProvider askedByTheUser = LoopbackProvider.start().requiringKey(KEY);
    private final ZippingProvider zipping = ZippingProvider.start();
    private final MavenProject project = MavenProject.copyOf("okhttp-lines", "okhttp-lines");
    private final String command = "OPENAI_API_KEY=" + KEY + " CLIENT_URL=" + askedByTheUser.url() + " mvn test";
    private final String record = command + " -Dtouchstone.responses=record";

    private String versions() {
        return """
               provider: openai
               versions:
                 whole:
                   model: gpt-4o-2024-08-06
                   connection: {baseUrl: "%1$s/v1"}
                 streamed:
                   model: gpt-4o-2024-08-06
                   parameters: {max_completion_tokens: 100}
                   connection: {baseUrl: "%1$s/v1", stream: true}
                 zipped:
                   model: gpt-4o-2024-08-06
                   parameters: {max_completion_tokens: 200}
                   connection: {baseUrl: "%2$s/v1"}
               """
                .formatted(asked.url(), zipping.url());
    }

    @AfterEach
    void close() {
        asked.close();
        askedByTheUser.close();
        zipping.close();
    }

    @BeforeEach
    void versionsOfEachKind() {
        project.write("shared/src/test/resources/touchstone/echoes.yaml", versions());
    }

    /** Of the four class paths the one without the OkHttp that Touchstone was compiled against. */
    @Test
    void recordOnTheLineOfTheUserAlone() {
        assertThat(project.run(record + " -pl theirs").isGreen().counts()).isEqualTo(COUNTS);
        isRecorded("theirs");
    }

    /** Eight builds of a module: three quarters of a minute. */
    @Test
    @Tag("slow")
    void recordAndReplayWithoutAConnectionOnEveryClassPath() {
        assertThat(project.run(record).isGreen().counts()).isEqualTo(COUNTS);
        for (String classPath : CLASS_PATHS) {
            isRecorded(classPath);
        }
        int before = asked.connections() + zipping.requests();
        int users = askedByTheUser.requests();

        MavenRun replayed = project.run(command).isGreen();

        assertThat(replayed.counts()).isEqualTo(COUNTS);
        assertThat(before).isPositive();
        assertThat(asked.connections() + zipping.requests()).isEqualTo(before);
        assertThat(askedByTheUser.requests() - users).isEqualTo(6);
    }

    private void isRecorded(String classPath) {
        Map<String, String> recordings = project.filesIn(classPath + "/src/test/touchstone/recordings");

        assertThat(recordings).as(classPath).hasSize(9).allSatisfy((file, content) -> assertThat(content)
                .contains("\"end\":true"));
    }
}
