package dev.touchstone.junit;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.model.Model;
import dev.touchstone.junit.model.Request;
import dev.touchstone.junit.model.wire.EnvironmentKeys;
import dev.touchstone.junit.model.wire.Keys;
import dev.touchstone.junit.model.wire.Provider;
import dev.touchstone.junit.model.wire.Transport;
import dev.touchstone.junit.model.wire.WireModel;
import dev.touchstone.junit.version.ModelVersion;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks known providers over one transport, which is made ready only when the first of them is asked: a replay starts without it. */
final class OverWire implements BiFunction<ModelVersion, Provider, Model>, AutoCloseable {

    private final Keys keys;
    private @Nullable Transport transport;

    /** @param secrets is told of every key that is looked up */
    OverWire(Consumer<String> secrets) {
        this.keys = new NotedKeys(EnvironmentKeys.ofThisProcess(), secrets);
    }

    @Override
    public Model apply(ModelVersion version, Provider provider) {
        return new WhenAsked(() -> new WireModel(version, provider, keys, transport()));
    }

    private synchronized Transport transport() {
        if (transport == null) {
            transport = Transport.ofThisMachine();
        }
        return transport;
    }

    /** A replay asks nobody, so it needs none of what asking needs. */
    private static final class WhenAsked implements Model {

        private final Supplier<Model> model;
        private @Nullable Model made;

        WhenAsked(Supplier<Model> model) {
            this.model = model;
        }

        @Override
        public Response respond(Request request) {
            return model().respond(request);
        }

        private synchronized Model model() {
            if (made == null) {
                made = model.get();
            }
            return made;
        }
    }

    @Override
    public synchronized void close() {
        if (transport != null) {
            transport.close();
        }
    }
}
