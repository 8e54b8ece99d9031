package dev.touchstone.benchmarks;

import dev.touchstone.benchmarks.WireCalls.Asking;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** The reference: OkHttp sends what a model version sends, and reads the body without looking into it. */
final class BareCalls implements Asking, AutoCloseable {

    private static final MediaType JSON = MediaType.get("application/json");

    private final OkHttpClient client;
    private final String url;

    BareCalls(String baseUrl) {
        Dispatcher unlimited = new Dispatcher();
        unlimited.setMaxRequests(Integer.MAX_VALUE);
        unlimited.setMaxRequestsPerHost(Integer.MAX_VALUE);
        this.client = new OkHttpClient.Builder()
                .dispatcher(unlimited)
                .connectionPool(new ConnectionPool(WireCalls.AT_ONCE, 1, TimeUnit.MINUTES))
                .readTimeout(1, TimeUnit.MINUTES)
                .build();
        this.url = baseUrl + "/chat/completions";
    }

    @Override
    public void ask(int call) throws IOException {
        Request request = new Request.Builder()
                .url(url)
                .header("Authorization", "Bearer " + ModelCalls.KEY)
                .post(RequestBody.create(ModelCalls.body(call), JSON))
                .build();
        try (Response answer = client.newCall(request).execute()) {
            ModelCalls.require(answer.body().string().contains(ModelCalls.question(call)), call);
        }
    }

    @Override
    public void close() {
        client.connectionPool().evictAll();
    }
}
