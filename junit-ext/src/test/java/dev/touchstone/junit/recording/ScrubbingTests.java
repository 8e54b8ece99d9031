package dev.touchstone.junit.recording;

import static dev.touchstone.junit.recording.RecordingFixture.ID;
import static dev.touchstone.junit.recording.RecordingFixture.NOBODY;
import static dev.touchstone.junit.recording.RecordingFixture.WITH;
import static dev.touchstone.junit.recording.RecordingFixture.sample;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.assertions.response.ToolCall;
import dev.touchstone.junit.model.Responses;
import dev.touchstone.junit.version.ModelVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScrubbingTests {

    private static final Scrubbing SHAPES = Scrubbing.of(Map.of(), List.of());

    @ParameterizedTest
    @CsvSource({
        "sk-proj-Abcdefghijklmnop1234, sk",
        "sk-ant-api03-abcdefghijklmnop, sk-ant",
        "AIzaSyA1234567890abcdefghijklmnopqrstuvw, AIza",
        "AKIAIOSFODNN7EXAMPLE, AKIA",
        "ASIAIOSFODNN7EXAMPLE, AKIA",
        "ghp_abcdefghijklmnopqrstuvwxyz0123456789, github-token",
        "gho_abcdefghijklmnopqrstuvwxyz0123456789, github-token",
        "github_pat_11ABCDEFG0abcdefghijkl_mnop, github-token",
        "xoxb-123456789012-abcdefghijkl, slack-token",
        "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl, jwt"
    })
    void aKeyIsReplacedByItsShape(String key, String shape) {
        assertThat(SHAPES.scrub("Use " + key + ", please.")).isEqualTo("Use «redacted:" + shape + "», please.");
    }

    @Test
    void aPrivateKeyIsReplacedAsAWhole() {
        String key = "-----BEGIN RSA PRIVATE KEY-----\nMIIE\nabc\n-----END RSA PRIVATE KEY-----";

        assertThat(SHAPES.scrub("a\n" + key + "\nb")).isEqualTo("a\n«redacted:private-key»\nb");
        assertThat(SHAPES.scrub("a\n" + key.substring(0, 40))).isEqualTo("a\n«redacted:private-key»");
    }

    @Test
    void theTokenOfABearerIsReplaced() {
        assertThat(SHAPES.scrub("Authorization: Bearer abc.def-123456"))
                .isEqualTo("Authorization: Bearer «redacted:bearer»");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a risk-adjusted-return-on-capital",
                "the task-force-of-experts",
                "sk-learn-is-a-misspelled-library",
                "the bearer responsibilities",
                "a Mafia of 20 MEDIA",
                "high_water_mark of the_night"
            })
    void ordinaryWordsStay(String text) {
        assertThat(SHAPES.scrub(text)).isEqualTo(text);
    }

    @Test
    void valuesOfVariablesNamedLikeASecretAreReplacedTheLongestFirst() {
        Scrubbing scrubbing = Scrubbing.of(
                Map.of(
                        "MY_API_KEY", "swordfish",
                        "db_password", "swordfish-and-more",
                        "ACCESS_TOKEN", "short",
                        "HOME", "/home/alice",
                        "ODD_SECRET", "redacted"),
                List.of());

        assertThat(scrubbing.scrub("swordfish swordfish-and-more short /home/alice redacted"))
                .isEqualTo("«redacted:MY_API_KEY» «redacted:db_password» short /home/alice redacted");
    }

    @Test
    void scrubbingTwiceIsScrubbingOnce() {
        Scrubbing scrubbing = Scrubbing.of(Map.of("A_TOKEN", "swordfish", "B_KEY", "A_TOKEN»"), List.of());
        String once = scrubbing.scrub("swordfish Bearer abcdefgh1234567 sk-Abcdefghijklmnop1");

        assertThat(once).isEqualTo("«redacted:A_TOKEN» Bearer «redacted:bearer» «redacted:sk»");
        assertThat(scrubbing.scrub(once)).isEqualTo(once);
    }

    @Test
    void whatAConnectionHidesIsTakenOutTheLongestFirst() {
        Scrubbing scrubbing = Scrubbing.of(Map.of(), List.of());
        scrubbing.hide("swordfish");
        scrubbing.hide("swordfish-and-more");
        scrubbing.hide("short");

        assertThat(scrubbing.scrub("swordfish-and-more, short swordfish"))
                .isEqualTo("«redacted:connection», short «redacted:connection»");
    }

    @Test
    void aFailureThatQuotesNothingStaysItself() {
        Throwable failure = new IllegalStateException("no answer", new IOException("reset"));

        assertThat(SHAPES.scrub(failure)).isSameAs(failure);
    }

    @Test
    void whatHangsOnAFailureQuotesNothingEither() {
        Scrubbing scrubbing = Scrubbing.of(Map.of(), List.of());
        scrubbing.hide("swordfish");
        Throwable failure = new IllegalStateException("no answer", new IOException("key swordfish refused"));
        failure.addSuppressed(new IOException("closing swordfish"));
        Throwable clean = scrubbing.scrub(failure);

        assertThat(clean)
                .hasMessage("java.lang.IllegalStateException: no answer")
                .hasRootCauseMessage("java.io.IOException: key «redacted:connection» refused");
        assertThat(clean.getSuppressed()).singleElement().satisfies(suppressed -> assertThat(suppressed)
                .hasMessage("java.io.IOException: closing «redacted:connection»"));
        assertThat(clean.getStackTrace()).isEqualTo(failure.getStackTrace());
    }

    @Test
    void causesInACircleEnd() {
        Scrubbing scrubbing = Scrubbing.of(Map.of(), List.of());
        scrubbing.hide("swordfish");
        Throwable first = new IllegalStateException("swordfish");
        first.initCause(new IOException("refused", first));

        assertThat(scrubbing.scrub(first)).hasMessage("java.lang.IllegalStateException: «redacted:connection»");
    }

    @Test
    void scrubbersOfTheUserAdd() {
        Scrubbing scrubbing = Scrubbing.of(
                Map.of(), List.of(text -> text.replace("alice", "«name»"), text -> text.replace("Berlin", "«town»")));

        assertThat(scrubbing.scrub("alice of Berlin has AKIAIOSFODNN7EXAMPLE"))
                .isEqualTo("«name» of «town» has «redacted:AKIA»");
    }

    private static final class Null implements Scrubber {
        @Override
        @SuppressWarnings("NullAway") // what a scrubber may do in spite of its contract
        public String scrub(String text) {
            return null;
        }
    }

    private static final class Throwing implements Scrubber {
        @Override
        public String scrub(String text) {
            throw new IllegalStateException("no dictionary");
        }
    }

    @Test
    void aScrubberThatFailsIsNamedAndNothingIsShown() {
        String name = getClass().getName();
        assertThatThrownBy(() -> Scrubbing.of(Map.of(), List.of(new Null())).scrub("alice"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("scrubber " + name + "$Null returned null. Nothing was written.\n\n"
                        + "Why:  text that could not be scrubbed must not be kept.\n"
                        + "Fix:  make it return the text without what must not be kept, or the text itself.");
        assertThatThrownBy(() -> Scrubbing.of(Map.of(), List.of(new Throwing())).scrub("alice"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("scrubber " + name
                        + "$Throwing threw java.lang.IllegalStateException: no dictionary. Nothing was written.\n");
    }

    @Test
    void noSecretReachesTheDiskAndWhatIsJudgedIsWhatIsReplayed(@TempDir Path module) throws Exception {
        String secret = "correct-horse-battery";
        RecordingFixture fixture = new RecordingFixture(module);
        Scrubbing scrubbing = Scrubbing.of(Map.of("VAULT_TOKEN", secret), List.of());
        ModelVersion version = new ModelVersion(
                "v1", Optional.empty(), "m-" + secret, Optional.empty(), Map.of("stop", List.of(secret)));
        RecordedWith with = new RecordedWith(Map.of("field", secret), 1, true, false);
        Response given = Response.of("It is " + secret)
                .calling(List.of(new ToolCall(secret, secret, "{\"key\":\"" + secret + "\"}")))
                .servedBy(secret);
        Response whileRecording;
        try (Recordings recordings = fixture.in(Responses.RECORD, scrubbing)) {
            whileRecording = recordings.of(ID, version, with, request -> given).respond(sample(0, 0, "Tell " + secret));
            assertNowhere(secret, module);
        }

        assertNowhere(secret, module);
        assertThat(whileRecording.text()).isEqualTo("It is «redacted:VAULT_TOKEN»");
        try (Recordings recordings = fixture.in(Responses.REPLAY, scrubbing)) {
            assertThat(recordings.of(ID, version, with, NOBODY).respond(sample(0, 0, "Tell " + secret)))
                    .isEqualTo(whileRecording);
            assertThatThrownBy(() -> recordings.of(ID, version, WITH, NOBODY).respond(sample(0, 0, secret)))
                    .satisfies(miss -> assertThat(miss.toString()).doesNotContain(secret));
        }
        try (Recordings recordings = fixture.in(Responses.LIVE, scrubbing)) {
            assertThat(recordings.of(ID, version, WITH, request -> given).respond(sample(0)))
                    .isEqualTo(whileRecording);
        }
        assertNowhere(secret, module);
    }

    private static void assertNowhere(String secret, Path module) throws IOException {
        try (Stream<Path> files = Files.walk(module)) {
            assertThat(files.filter(Files::isRegularFile))
                    .hasSizeGreaterThan(1)
                    .allSatisfy(file -> assertThat(RecordingFixture.text(file)).doesNotContain(secret));
        }
    }
}
