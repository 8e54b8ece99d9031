package dev.touchstone.junit.maven;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;

/** Says what the user said, as Chat Completions do, and always compressed. */
final class ZippingProvider implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final AtomicInteger requests = new AtomicInteger();

    private ZippingProvider(HttpServer server) {
        this.server = server;
    }

    static ZippingProvider start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            ZippingProvider provider = new ZippingProvider(server);
            server.createContext("/", provider::answer);
            server.start();
            return provider;
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    int requests() {
        return requests.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        requests.incrementAndGet();
        byte[] body = JSON.writeValueAsBytes(echo(JSON.readTree(exchange.getRequestBody())));
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream zipped = new GZIPOutputStream(exchange.getResponseBody())) {
            zipped.write(body);
        }
    }

    private static JsonNode echo(JsonNode asked) {
        JsonNode messages = asked.get("messages");
        var answer = JSON.createObjectNode().put("id", "zipped").put("object", "chat.completion");
        answer.put("model", asked.get("model").asText());
        var choice = answer.putArray("choices").addObject().put("index", 0).put("finish_reason", "stop");
        choice.putObject("message")
                .put("role", "assistant")
                .set("content", messages.get(messages.size() - 1).get("content"));
        answer.putObject("usage")
                .put("prompt_tokens", 3)
                .put("completion_tokens", 3)
                .put("total_tokens", 6);
        return answer;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
