package dev.touchstone.junit.model.wire;

import dev.touchstone.junit.version.ModelVersion;
import dev.touchstone.junit.version.Network;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** What all requests of one launch share: connections, turns and what is known of the providers' rate limits. Safe for many threads. */
public final class Transport implements AutoCloseable {

    private static final int MOST_IDLE = 256;
    private static final long IDLE_SECONDS = 60;
    private static final long CONNECT_SECONDS = 10;

    private final Time time;
    private final DoubleSupplier randomness;
    private final Map<String, Turns> turns = new ConcurrentHashMap<>();
    private final Map<String, RateLimit> rates = new ConcurrentHashMap<>();
    private final Map<Network, OkHttpClient> clients = new ConcurrentHashMap<>();
    private final InterruptWatch interrupts = new InterruptWatch();
    private final ConnectionPool pool = new ConnectionPool(MOST_IDLE, IDLE_SECONDS, TimeUnit.SECONDS);
    private final Dispatcher dispatcher = new Dispatcher();

    /** @param randomness for the jitter of retries, at least 0 and below 1 */
    public Transport(Time time, DoubleSupplier randomness) {
        this.time = time;
        this.randomness = randomness;
    }

    /** By the clock of this machine. */
    public static Transport ofThisMachine() {
        return new Transport(Time.SYSTEM, () -> ThreadLocalRandom.current().nextDouble());
    }

    Time time() {
        return time;
    }

    double random() {
        return randomness.getAsDouble();
    }

    Lane lane(Address address, ModelVersion version) {
        int most = version.connection().patience().concurrency();
        return new Lane(
                turns.computeIfAbsent(address.host(), host -> new Turns(most)).atMost(most),
                rates.computeIfAbsent(address.host() + " " + version.model(), lane -> new RateLimit(time)));
    }

    Call call(Request request, Network network) {
        return clients.computeIfAbsent(network, this::client).newCall(request);
    }

    InterruptWatch interrupts() {
        return interrupts;
    }

    // The deadline limits a call as a whole; who thinks for a minute before the first byte is no broken connection.
    private OkHttpClient client(Network network) {
        OkHttpClient.Builder client = new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .connectionPool(pool)
                .connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                .readTimeout(0, TimeUnit.SECONDS)
                .writeTimeout(0, TimeUnit.SECONDS)
                .followRedirects(false)
                .followSslRedirects(false)
                .retryOnConnectionFailure(false);
        network.proxy().ifPresent(proxy -> ProxyAddress.of(proxy).configure(client));
        Certificates.configure(network, client);
        return client.build();
    }

    /** Ends idle connections. */
    @Override
    public void close() {
        interrupts.close();
        pool.evictAll();
    }
}
