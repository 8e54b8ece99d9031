package dev.touchstone.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.junit.EngineRun.Ran;
import dev.touchstone.junit.fixtures.WireTestCases.AskingTestCase;
import dev.touchstone.junit.fixtures.WireTestCases.FloatingTestCase;
import dev.touchstone.junit.fixtures.WireTestCases.LeakingTestCase;
import dev.touchstone.junit.fixtures.WireTestCases.ProvidersTestCase;
import dev.touchstone.loopback.LoopbackProvider;
import dev.touchstone.loopback.Reply;
import dev.touchstone.loopback.Script;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Known providers asked over a real wire, by JUnit. */
class WireTests {

    private static final String KEY = "planted-key-4711-of-nobody";

    @TempDir
    private Path module;

    private LoopbackProvider loopback = LoopbackProvider.start(Script.text("good"));

    @AfterEach
    void close() {
        loopback.close();
    }

    private void answering(Script script) {
        loopback.close();
        loopback = LoopbackProvider.start(script);
    }

    /** On the class path of the tests, since the port is another every time. */
    private static void declare(String name, String yaml) {
        try {
            Path classes = Path.of(WireTests.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Files.writeString(classes.resolve("touchstone").resolve(name + ".yaml"), yaml);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        } catch (URISyntaxException unusual) {
            throw new IllegalStateException(unusual);
        }
    }

    private void declareProviders(boolean stream) throws IOException {
        Path key = Files.writeString(module.resolve("key.txt"), KEY + "\n");
        loopback.requiringKey(KEY);
        declare(
                "wire",
                """
                baseline: gpt
                connection:
                  baseUrl: %1$s
                  key: {file: "%2$s"}
                  stream: %3$s
                versions:
                  gpt: {provider: openai, model: gpt-x-2026-05-01, parameters: {temperature: 0.2}, connection: {baseUrl: %1$s/v1}}
                  responses: {provider: openai-responses, model: gpt-x-2026-05-01, connection: {baseUrl: %1$s/v1}}
                  compatible: {provider: openai-compatible, model: local, connection: {baseUrl: %1$s/v1}}
                  claude: {provider: anthropic, model: claude-opus-4-6, parameters: {max_tokens: 100}}
                  gemini: {provider: gemini, model: gemini-3-pro}
                  llama: {provider: ollama, model: llama4}
                """
                        .formatted(loopback.url(), key, stream));
    }

    private Ran run(Class<?> fixture, String responses) {
        return EngineRun.of(fixture)
                .with("touchstone.responses", responses)
                .in(module)
                .run();
    }

    private List<String> files() {
        List<String> contents = new ArrayList<>();
        try (Stream<Path> found = Files.walk(module)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                if (!file.endsWith("key.txt")) {
                    contents.add(Files.readString(file, StandardCharsets.ISO_8859_1));
                }
            }
            return contents;
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyProviderIsAskedRecordedAndReplayedWithoutASocket(boolean stream) throws IOException {
        declareProviders(stream);
        Ran recorded = run(ProvidersTestCase.class, "record");
        int connections = loopback.connections();
        Ran replayed = run(ProvidersTestCase.class, "replay");

        assertThat(recorded.outcomes())
                .containsExactly(
                        "PASS lands · claude",
                        "PASS lands · compatible",
                        "PASS lands · gemini",
                        "PASS lands · gpt",
                        "PASS lands · llama",
                        "PASS lands · responses");
        assertThat(replayed.outcomes()).isEqualTo(recorded.outcomes());
        assertThat(loopback.connections()).isEqualTo(connections).isPositive();
        assertThat(loopback.asked())
                .extracting(asked -> asked.provider())
                .contains("openai", "openai-responses", "anthropic", "gemini", "ollama");
        assertThat(loopback.asked()).allMatch(asked -> asked.stream() == stream);
        assertThat(recorded.results("samples"))
                .allSatisfy(sample -> assertThat(sample.get("finish").asText()).isEqualTo("stop"));
        assertThat(files()).isNotEmpty().noneMatch(file -> file.contains(KEY));
        assertThat(recorded.printed()).doesNotContain(KEY);
    }

    @Test
    void ordinaryTestsAskProvidersToo() throws IOException {
        declareProviders(false);

        assertThat(run(AskingTestCase.class, "record").succeeded()).hasSize(6);
        assertThat(run(AskingTestCase.class, "replay").succeeded()).hasSize(6);
        assertThat(loopback.requests()).isEqualTo(6);
    }

    @Test
    void withoutARecordingAReplayAsksNobody() throws IOException {
        declareProviders(false);
        Ran ran = run(ProvidersTestCase.class, "replay");

        assertThat(ran.outcomes()).hasSize(6).allMatch(outcome -> outcome.startsWith("ERROR"));
        assertThat(loopback.connections()).isZero();
    }

    @Test
    void aWrongKeyIsAnErrorThatDoesNotShowIt() throws IOException {
        declareProviders(false);
        loopback.requiringKey("another-key");
        Ran ran = EngineRun.of(ProvidersTestCase.class)
                .with("touchstone.responses", "record")
                .with("touchstone.versions", "gpt")
                .in(module)
                .run();

        assertThat(ran.failure())
                .startsWith("ERROR WireTestCases.ProvidersTestCase.lands · gpt: ")
                .contains("401")
                .doesNotContain(KEY);
        assertThat(files()).noneMatch(file -> file.contains(KEY));
    }

    @Test
    void anotherModelThanAskedForIsNoAnswerOfTheVersion() throws IOException {
        answering(asked -> Reply.text("good").servedBy("gpt-y-2026-06-01"));
        declareProviders(false);
        Ran ran = EngineRun.of(ProvidersTestCase.class)
                .with("touchstone.responses", "record")
                .with("touchstone.versions", "gpt")
                .in(module)
                .run();

        assertThat(ran.failure())
                .startsWith(
                        "ERROR WireTestCases.ProvidersTestCase.lands · gpt: model version gpt: it asks for gpt-x-2026-05-01, but gpt-y-2026-06-01 answered");
    }

    @Test
    void aModelThatChangesWithinTheRunLeavesNoVerdict() throws IOException {
        answering(Script.sequence(
                Reply.text("good").servedBy("gpt-x-2026-05-01"),
                Reply.text("good").servedBy("gpt-x-2026-05-01-b")));
        declare(
                "wire",
                """
                baseline: gpt
                versions:
                  gpt: {provider: openai, model: gpt-x-2026-05-01, served: "gpt-x-2026-05-01*", connection: {baseUrl: %s/v1, key: {file: "%s"}}}
                """
                        .formatted(loopback.url(), Files.writeString(module.resolve("key.txt"), KEY)));
        Ran ran = run(ProvidersTestCase.class, "record");

        assertThat(ran.failure())
                .startsWith(
                        "ERROR WireTestCases.ProvidersTestCase.lands · gpt: model version gpt: the model that answers has changed within the run");
        assertThat(ran.json("verdict.json").get("decision").asText()).isEqualTo("ERROR");
    }

    @Test
    void aFloatingBaselineIsRefusedBeforeTheFirstCall() {
        declare(
                "floating",
                """
                baseline: old
                provider: openai
                connection: {baseUrl: %s/v1}
                versions:
                  old: {model: gpt-x-latest}
                  new: {model: gpt-x-2026-05-01}
                """
                        .formatted(loopback.url()));
        Ran ran = run(FloatingTestCase.class, "record");

        assertThat(ran.thrown()).isInstanceOf(ConfigurationException.class);
        assertThat(ran.failure())
                .startsWith(
                        "Model version old is a baseline, but the model id gpt-x-latest is not pinned by openai. No call was made.");
        assertThat(loopback.connections()).isZero();
    }

    @Test
    void aFloatingCandidateIsToldOf() {
        declare(
                "floating",
                """
                baseline: old
                provider: openai
                connection: {baseUrl: %s/v1}
                versions:
                  old: {model: gpt-x-2026-05-01}
                  new: {model: gpt-x-latest}
                """
                        .formatted(loopback.url()));
        Ran ran = run(FloatingTestCase.class, "replay");

        assertThat(ran.printed())
                .containsOnlyOnce(
                        "WARNING model version new: the model id gpt-x-latest is not pinned by openai, so another model may answer tomorrow.");
    }

    @Test
    void theCostIsToldBeforeTheFirstCall() throws IOException {
        declareProviders(false);
        String prices = Files.writeString(
                        module.resolve("prices.yaml"),
                        """
                        currency: USD
                        models:
                          claude-opus-4-6: {input: 5, output: 25}
                        """)
                .toString();
        Ran ran = EngineRun.of(ProvidersTestCase.class)
                .with("touchstone.responses", "record")
                .with("touchstone.versions", "claude")
                .with("touchstone.prices", prices)
                .in(module)
                .run();

        assertThat(ran.printed().lines().filter(line -> line.startsWith("COST")))
                .containsExactly(
                        "COST about 265 calls to pay for · about 463 tokens read, at most 26,462 written · about 0.6639 USD if every answer is as long as allowed");
        assertThat(ran.printed().indexOf("COST")).isLessThan(ran.printed().indexOf("PASS"));
    }

    @Test
    void troubleThatQuotesASecretIsToldWithoutIt() {
        Ran ran = EngineRun.of(LeakingTestCase.class)
                .with("planted", "sk-ant-api03-4711aBcDeFgHiJkLmNoPqRsTuVwXyZ")
                .with("touchstone.versions", "a")
                .in(module)
                .run();

        assertThat(ran.failure()).contains("401 for «redacted:").doesNotContain("4711aBcD");
        assertThat(ran.thrown()).hasStackTraceContaining("«redacted:");
        assertThat(files()).isNotEmpty().noneMatch(file -> file.contains("4711aBcD"));
    }
}
