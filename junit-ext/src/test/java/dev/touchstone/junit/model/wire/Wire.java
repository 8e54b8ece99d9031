package dev.touchstone.junit.model.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.version.Connection;
import dev.touchstone.junit.version.ModelVersion;
import dev.touchstone.junit.version.Patience;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.FileSystems;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;

/** One end of a wire: a model with a planted key and a clock of its own. */
final class Wire implements AutoCloseable {

    static final String KEY = "sk-planted-4711-secret";
    static final String HEADER = "planted-header-0815";
    static final String QUERY = "planted-query-1234";

    final FakeTime time = new FakeTime();
    final Transport transport = new Transport(time, () -> 0.5);
    final Map<String, String> environment = new HashMap<>(Map.of(TinyProvider.USUAL_VARIABLE, KEY, "EXTRA", HEADER));

    static MockResponse json(String body) {
        return response(200, "application/json", body);
    }

    static MockResponse response(int status, String type, String body) {
        return new MockResponse.Builder()
                .code(status)
                .addHeader("Content-Type", type)
                .body(body)
                .build();
    }

    /** Asks once, without a stream. */
    Response ask(String baseUrl) {
        return ask(whole(baseUrl));
    }

    Response ask(Connection connection) {
        return model(connection, Framing.EVENTS).respond("hello");
    }

    WireModel model(Connection connection, Framing framing) {
        ModelVersion version = new ModelVersion("v1", Optional.of("tiny"), "tiny-1", Optional.empty(), Map.of());
        Keys keys = new EnvironmentKeys(
                environment,
                FileSystems.getDefault(),
                line -> {
                    throw new AssertionError(line);
                },
                time::nanos);
        return new WireModel(version.reachedBy(connection), new TinyProvider(framing), keys, transport);
    }

    static Connection whole(String baseUrl) {
        Connection usual = Connection.USUAL;
        return new Connection(
                Optional.of(baseUrl + "?tag=" + QUERY),
                usual.key(),
                Map.of("X-Extra", "${EXTRA}"),
                false,
                usual.patience(),
                usual.network());
    }

    static Connection stream(MockWebServer server) {
        return whole(base(server)).streaming(true);
    }

    static Connection whole(MockWebServer server) {
        return whole(base(server));
    }

    static Connection within(Duration deadline, Connection connection) {
        return connection.with(new Patience(deadline, 5, 64));
    }

    static String base(MockWebServer server) {
        return "http://127.0.0.1:" + server.getPort();
    }

    /** The message of a question that was not answered, with PORT for the only number that changes; no secret in it or below it. */
    String failure(Connection connection) {
        return failure(model(connection, Framing.EVENTS));
    }

    String failure(WireModel model) {
        Throwable thrown = catchThrowable(() -> model.respond("hello"));
        assertThat(thrown).isInstanceOf(NoVerdictException.class);
        StringWriter everything = new StringWriter();
        thrown.printStackTrace(new PrintWriter(everything));
        assertThat(everything.toString())
                .contains("gave no answer")
                .doesNotContain(KEY)
                .doesNotContain(HEADER)
                .doesNotContain(QUERY);
        return String.valueOf(thrown.getMessage()).replaceAll("127\\.0\\.0\\.1:\\d+", "HOST");
    }

    @Override
    public void close() {
        transport.close();
    }
}
