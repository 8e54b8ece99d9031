package dev.touchstone.benchmarks;

import dev.touchstone.benchmarks.WireCalls.Asking;
import dev.touchstone.junit.model.Message;
import dev.touchstone.junit.model.Model;
import dev.touchstone.junit.model.Request;
import dev.touchstone.junit.model.SampleId;
import dev.touchstone.junit.model.openai.OpenAi;
import dev.touchstone.junit.model.wire.EnvironmentKeys;
import dev.touchstone.junit.model.wire.Keys;
import dev.touchstone.junit.model.wire.Transport;
import dev.touchstone.junit.model.wire.WireModel;
import dev.touchstone.junit.version.Connection;
import dev.touchstone.junit.version.ModelVersion;
import dev.touchstone.junit.version.Patience;
import java.nio.file.FileSystems;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A model version asked as a test asks it, over a transport of its own. */
final class ModelCalls implements Asking, AutoCloseable {

    static final String KEY = "benchmark";

    private static final String INSTRUCTION = "Answer from the refund policy only.";
    private static final ModelVersion VERSION = new ModelVersion(
            "bot-v7", Optional.of("openai"), "gpt-x", Optional.empty(), Map.of("temperature", 0.7, "max_tokens", 300));
    private static final Patience PATIENCE =
            new Patience(Patience.USUAL.deadline(), Patience.USUAL.attempts(), WireCalls.AT_ONCE);

    private final Transport transport = Transport.ofThisMachine();
    private final Model model;

    ModelCalls(String baseUrl) {
        Connection connection = Connection.USUAL.at(baseUrl).with(PATIENCE);
        this.model = new WireModel(VERSION.reachedBy(connection), new OpenAi(), keys(), transport);
    }

    private static Keys keys() {
        return new EnvironmentKeys(
                Map.of("OPENAI_API_KEY", KEY),
                FileSystems.getDefault(),
                line -> {
                    throw new AssertionError("no command was given");
                },
                System::nanoTime);
    }

    @Override
    public void ask(int call) {
        Request request = new Request(
                List.of(Message.system(INSTRUCTION), Message.user(question(call))),
                new SampleId("refund", call, 0, call));
        require(model.respond(request).text().contains(question(call)), call);
    }

    static String question(int call) {
        return "Question " + call + ": how long does a refund take?";
    }

    /** What the version sends, as the tests of this harness hold it to. */
    static String body(int call) {
        return "{\"model\":\"gpt-x\",\"messages\":[{\"role\":\"system\",\"content\":\"" + INSTRUCTION
                + "\"},{\"role\":\"user\",\"content\":\"" + question(call)
                + "\"}],\"max_tokens\":300,\"temperature\":0.7}";
    }

    /** The loopback provider says what the user said: an answer of another would show. */
    static void require(boolean itsOwnAnswer, int call) {
        if (!itsOwnAnswer) {
            throw new IllegalStateException("call " + call + " was not answered by its own answer");
        }
    }

    @Override
    public void close() {
        transport.close();
    }
}
