package dev.touchstone.junit.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.loopback.Asked;
import dev.touchstone.loopback.LoopbackProvider;
import dev.touchstone.loopback.Reply;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Secrets of the environment go over the wire and come back, but get neither into a file nor onto the console. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecretsIT {

    private static final String IN_A_HEADER = "planted-header-4712";
    private static final String AS_THE_QUESTION = "planted-question-4713";
    private static final String AS_THE_SYSTEM_MESSAGE = "planted-system-4714";
    private static final String ECHOED = "planted-echo-4715";
    private static final Map<String, String> SECRETS = Map.of(
            "OPENAI_API_KEY", "sk-Planted0key4711abcdef",
            "GATEWAY_PASSWORD", IN_A_HEADER,
            "GATEWAY_ROUTE", "planted-route-4716",
            "CUSTOMER_TOKEN", AS_THE_QUESTION,
            "SYSTEM_SECRET", AS_THE_SYSTEM_MESSAGE,
            "DEPLOY_TOKEN", ECHOED);
    private static final String ENVIRONMENT = SECRETS.entrySet().stream()
            .map(secret -> secret.getKey() + "=" + secret.getValue() + " ")
            .collect(Collectors.joining());

    private final LoopbackProvider provider = LoopbackProvider.start(SecretsIT::reply);
    private final LoopbackProvider refusing = LoopbackProvider.start(asked -> Reply.error(
            401,
            "Incorrect API key provided: " + asked.headers().get("authorization") + " for "
                    + asked.headers().get("x-gateway") + " by "
                    + asked.headers().get("x-route")));
    private final MavenProject project = MavenProject.copyOf("secrets", "secrets")
            .write("src/test/resources/touchstone/kept.yaml", versions(provider))
            .write("src/test/resources/touchstone/refused.yaml", versions(refusing));

    private static Reply reply(Asked asked) {
        return Reply.text(
                asked.user().contains("deployment")
                        ? "It is " + ECHOED + " by " + asked.headers().get("x-route") + " at "
                                + asked.headers().get("x-gateway") + "."
                        : asked.system() + asked.user());
    }

    private static String versions(LoopbackProvider provider) {
        return """
               provider: openai
               versions:
                 steady:
                   model: gpt-4o-2024-08-06
                   connection: {baseUrl: "%s/v1", headers: {X-Gateway: "${GATEWAY_PASSWORD}", X-Route: "${GATEWAY_ROUTE}"}}
               """
                .formatted(provider.url());
    }

    @AfterAll
    void close() {
        provider.close();
        refusing.close();
    }

    @Test
    void stayOutOfWhatIsRecordedAndReplayed() {
        MavenRun recorded =
                run("-Dtest=KeptTests -Dtouchstone.responses=record").isGreen();
        assertThat(provider.asked())
                .anyMatch(asked -> asked.user().equals(AS_THE_QUESTION))
                .anyMatch(asked -> asked.system().endsWith(AS_THE_SYSTEM_MESSAGE))
                .allMatch(asked -> IN_A_HEADER.equals(asked.headers().get("x-gateway")));
        assertThat(project.filesIn("src/test/touchstone/recordings"))
                .hasSize(3)
                .anySatisfy((file, content) -> assertThat(content).contains("CUSTOMER_TOKEN"))
                .anySatisfy((file, content) -> assertThat(content).contains("SYSTEM_SECRET"))
                .anySatisfy((file, content) -> assertThat(content).contains("DEPLOY_TOKEN"));
        assertNoSecret(recorded);

        int connections = provider.connections();
        MavenRun replayed = run("-Dtest=KeptTests").isGreen();

        assertThat(provider.connections()).isEqualTo(connections);
        assertNoSecret(replayed);
    }

    @Test
    void stayOutOfFailures() {
        MavenRun failed =
                run("-Dtest=FailingTests -Dtouchstone.responses=record").isRed();

        assertThat(failed.counts()).isEqualTo("Tests run: 2, Failures: 1, Errors: 1, Skipped: 0");
        assertThat(failed.output()).contains("Incorrect API key provided");
        assertNoSecret(failed);
    }

    @Test
    void stayOutOfWhatOwnCodeThrows() {
        MavenRun failed = run("-Dtest=OwnCodeTests").isRed();

        assertThat(failed.counts()).isEqualTo("Tests run: 1, Failures: 0, Errors: 1, Skipped: 0");
        assertThat(failed.output()).contains("401 from https://bot/?token=");
        assertNoSecret(failed);
    }

    private MavenRun run(String options) {
        return project.run(ENVIRONMENT + "mvn test " + options);
    }

    private void assertNoSecret(MavenRun run) {
        Map<String, String> places = new LinkedHashMap<>(Map.of("the console", run.output()));
        project.filesIn("target").forEach((file, content) -> places.put("target/" + file, content));
        project.filesIn("src").forEach((file, content) -> places.put("src/" + file, content));
        assertThat(places.keySet()).anyMatch(file -> file.startsWith("target/touchstone/results/"));
        SECRETS.forEach(
                (name, secret) -> assertThat(leaks(places, secret)).as(name).isEmpty());
    }

    /** Where a secret stands, and what around it. */
    private static Map<String, String> leaks(Map<String, String> places, String secret) {
        Map<String, String> leaks = new LinkedHashMap<>();
        places.forEach((place, content) -> {
            int found = content.indexOf(secret);
            if (found >= 0) {
                leaks.put(place, content.substring(Math.max(0, found - 100), Math.min(content.length(), found + 60)));
            }
        });
        return leaks;
    }
}
