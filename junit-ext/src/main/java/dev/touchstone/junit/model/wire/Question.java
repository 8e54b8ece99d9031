package dev.touchstone.junit.model.wire;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.version.Connection;
import dev.touchstone.junit.version.Network;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;

/** One question, from its turn to its answer. The deadline runs from its turn on: who waits for others has not been asked yet. */
record Question(Outgoing outgoing, Address address, WireFormat format, Transport transport) {

    Response answer() {
        Lane lane = transport.lane(address, outgoing.version());
        boolean myTurn = awaitTurn(lane.turns());
        Attempts attempts = new Attempts(connection().patience(), lane.rate(), transport);
        try {
            if (!myTurn) {
                throw Attempts.interrupted();
            }
            return attempts.answer(left -> ask(left, lane.rate()));
        } catch (Trouble trouble) {
            throw new Failure(outgoing, address).of(trouble, attempts.sent(), attempts.deadline());
        } finally {
            if (myTurn) {
                lane.turns().release();
            }
        }
    }

    private static boolean awaitTurn(Turns turns) {
        try {
            turns.acquire();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Response ask(Duration left, RateLimit rate) throws Trouble {
        Call call = transport.call(outgoing.request(address), network());
        call.timeout().timeout(left.toNanos(), TimeUnit.NANOSECONDS);
        transport.interrupts().begin(call);
        try {
            return new Exchange(format, connection().stream(), transport.time(), rate).ask(call);
        } finally {
            transport.interrupts().end(call);
        }
    }

    private Network network() {
        Network network = connection().network();
        Environment environment =
                new Environment(outgoing.keys(), outgoing.version().name());
        return new Network(
                network.proxy()
                        .map(proxy -> environment.resolved(proxy, "the proxy"))
                        .map(this::remembered),
                network.certificates(),
                network.clientCertificate());
    }

    private String remembered(String proxy) {
        ProxyAddress.of(proxy)
                .login()
                .ifPresent(login -> outgoing.keys().secrets().addWhole(login.password()));
        return proxy;
    }

    private Connection connection() {
        return outgoing.version().connection();
    }
}
