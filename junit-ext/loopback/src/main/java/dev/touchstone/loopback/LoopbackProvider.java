package dev.touchstone.loopback;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A server on 127.0.0.1 that speaks the wire formats of all providers, told apart by path: OpenAI Chat Completions and Responses,
 * Azure OpenAI, Anthropic Messages, Gemini, Ollama and Bedrock Converse, each whole and streamed.
 *
 * <p>A request the provider would not understand is refused in the provider's words and never reaches the script.
 *
 * <pre>{@code
 * try (LoopbackProvider provider = LoopbackProvider.start(Script.text("30 days"))) {
 *     ask(provider.url());
 *     assertThat(provider.asked()).hasSize(1);
 * }
 * }</pre>
 */
public final class LoopbackProvider implements AutoCloseable {

    private final Desk desk;
    private final Listener listener;

    private LoopbackProvider(Desk desk, Listener listener) {
        this.desk = desk;
        this.listener = listener;
    }

    /** On a free port, saying what the user said. */
    public static LoopbackProvider start() {
        return start(Script.echo());
    }

    /** On a free port. */
    public static LoopbackProvider start(Script script) {
        return start(script, 0);
    }

    /**
     * On a port, 0 for a free one.
     *
     * @throws UncheckedIOException if the port is taken
     */
    public static LoopbackProvider start(Script script, int port) {
        Desk desk = new Desk(script);
        try {
            Listener listener = new Listener(port, desk);
            listener.start();
            return new LoopbackProvider(desk, listener);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * From now on answers 401 (Gemini 400, Bedrock 403) to who does not show this key in the way of the provider asked. For Bedrock
     * it is a bearer token, or {@code ID:SECRET} of an access key, and the signature is verified.
     */
    public LoopbackProvider requiringKey(String key) {
        desk.require(key);
        return this;
    }

    /** From now on lists this model among Ollama's, with the SHA-256 digest of its weights. */
    public LoopbackProvider installing(String model, String digest) {
        desk.tags().install(model, digest);
        return this;
    }

    /** {@code http://127.0.0.1:PORT}, without a slash at the end. */
    public String url() {
        return "http://127.0.0.1:" + port();
    }

    /** Where it listens. */
    public int port() {
        return listener.port();
    }

    /** The requests that were understood, in the order they came. */
    public List<Asked> asked() {
        return desk.asked();
    }

    /** How many requests came, those refused included. */
    public int requests() {
        return desk.requests();
    }

    /** How many connections were opened, whether or not anything was sent over them. */
    public int connections() {
        return listener.accepted();
    }

    /** Closes every connection. */
    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
