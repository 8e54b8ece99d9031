package dev.touchstone.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.junit.EngineRun.Ran;
import dev.touchstone.junit.fixtures.RecordedBaselineTestCases.PassRateTestCase;
import dev.touchstone.junit.fixtures.RecordedBaselineTestCases.RoutesTestCase;
import dev.touchstone.loopback.LoopbackProvider;
import dev.touchstone.loopback.Reply;
import dev.touchstone.loopback.Script;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record is drawn on one day; on the next the provider, or the candidate, is another. */
class RecordedBaselineTests {

    private static final String RECORD =
            "src/test/touchstone/baselines/dev/touchstone/junit/fixtures/RecordedBaselineTestCases$RoutesTestCase/lands/";
    private static final String OLD = "gpt-x-2026-05-01";
    private static final String NEW = "gpt-y-2026-06-01";

    @TempDir
    private Path module;

    private final Random random = new Random(4);
    private double oldFails = 0.05;
    private double newFails = 0.05;
    private String served = OLD;
    private String filler = "";
    private final LoopbackProvider provider = LoopbackProvider.start((Script) asked -> {
        boolean old = asked.model().equals(OLD);
        String start = random.nextDouble() < (old ? oldFails : newFails) ? "bad" : "good";
        String words = start + " word".repeat(8 + random.nextInt(4)) + (old ? filler : "");
        return Reply.text(words).servedBy(old ? served : NEW);
    });

    @BeforeEach
    void declareVersions() throws IOException, URISyntaxException {
        Path classes = Path.of(RecordedBaselineTests.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Path key = Files.writeString(module.resolve("key.txt"), "any");
        Files.writeString(
                classes.resolve("touchstone/recorded.yaml"),
                """
                baseline: v1
                connection: {baseUrl: %s/v1, key: {file: "%s"}}
                versions:
                  v1: {provider: openai, model: %s, served: "gpt-*"}
                  v2: {provider: openai, model: %s, served: "gpt-*"}
                """
                        .formatted(provider.url(), key, OLD, NEW));
    }

    @AfterEach
    void close() {
        provider.close();
    }

    private EngineRun of(Class<?> fixture, String version) {
        return EngineRun.of(fixture)
                .with("touchstone.versions", version)
                .with("touchstone.responses", "live")
                .with("touchstone.concurrency", "1")
                .with("touchstone.seed", "7")
                .in(module);
    }

    private Ran run(String version) {
        return of(RoutesTestCase.class, version).run();
    }

    private Ran accept(Class<?> fixture) {
        return of(fixture, "v1").with("touchstone.baseline", "accept").run();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    @Test
    void withoutARecordNobodyIsAsked() {
        Ran ran = run("v1");

        assertThat(ran.thrown()).isInstanceOf(ConfigurationException.class);
        assertThat(ran.failure())
                .isEqualTo(
                        """
                        there is no record of RecordedBaselineTestCases.RoutesTestCase.lands · v1. No call was made.

                          expected %sv1.baseline.json

                        Why:  @NoDrift(sinceRecord = true) compares today's answers with it, and what is compared with nothing has never drifted.
                        Fix:  draw a record of the version in production, and commit it.
                        Run:  mvn test -Dtest='RecordedBaselineTestCases' -Dtouchstone.versions=v1 -Dtouchstone.responses=live -Dtouchstone.baseline=accept"""
                                .formatted(RECORD));
        assertThat(provider.requests()).isZero();
    }

    @Test
    void theFirstRecordIsDrawnAcceptedAndMadeTheAnchor() {
        Ran ran = accept(RoutesTestCase.class);

        assertThat(ran.failures()).isEmpty();
        assertThat(ran.printed())
                .contains("record accepted: " + RECORD
                        + "v1.baseline.json   the first record of its test, and its anchor");
        assertThat(module.resolve(RECORD + "v1.baseline.json")).exists();
        assertThat(module.resolve(RECORD + "anchor.json"))
                .content()
                .contains("\"pinned\": \"the first record of its test\"");
    }

    @Test
    void aProviderThatServesTheSamePasses() {
        accept(RoutesTestCase.class);

        Ran ran = run("v1,v2");

        assertThat(ran.failures()).isEmpty();
        assertThat(ran.outcomes()).containsExactly("PASS lands · v1", "PASS lands · v2");
        assertThat(ran.verdictLines().get(0)).contains("grade drift below 25.0 % since its record: ");
    }

    @Test
    void aProviderThatServesSomethingElseUnderTheSameNameHasDriftedAndTheCandidateHasNotRegressed() {
        accept(RoutesTestCase.class);
        oldFails = 0.7;
        newFails = 0.7;

        Ran ran = run("v1,v2");

        assertThat(ran.outcomes()).containsExactly("FAIL lands · v1", "INCONCLUSIVE lands · v2");
        assertThat(ran.failures().get(0)).isEqualTo("");
    }

    @Test
    void aWorseCandidateOnAnUnchangedProviderHasRegressed() {
        accept(RoutesTestCase.class);
        newFails = 0.7;

        Ran ran = run("v1,v2");

        assertThat(ran.outcomes()).containsExactly("FAIL lands · v2", "PASS lands · v1");
        assertThat(ran.failure()).isEqualTo("");
    }

    @Test
    void aModelServedInPlaceOfTheRecordedOneIsNamed() {
        accept(RoutesTestCase.class);
        served = "gpt-x-2026-05-02";

        assertThat(run("v1").failure())
                .startsWith("FAIL RecordedBaselineTestCases.RoutesTestCase.lands · v1: the provider has drifted: the"
                        + " served model of its answers has moved by 100.0 % since its record of " + today()
                        + ", less than 25.0 % tolerated");
    }

    @Test
    void aPassRateThatFellWithTheProviderIsLaidToIt() {
        accept(PassRateTestCase.class);
        oldFails = 0.7;

        assertThat(of(PassRateTestCase.class, "v1").run().failure()).isEqualTo("");
    }

    @Test
    void recordedAnswersAreNotTakenForTodays() {
        accept(RoutesTestCase.class);
        oldFails = 0.7;
        newFails = 0.7;
        of(RoutesTestCase.class, "v1,v2").with("touchstone.responses", "record").run();

        Ran replayed = of(RoutesTestCase.class, "v1,v2")
                .with("touchstone.responses", "replay")
                .run();

        assertThat(replayed.printed()).isEqualTo("");
    }
}
