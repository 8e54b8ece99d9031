package dev.touchstone.junit;

import dev.touchstone.junit.model.Model;
import dev.touchstone.junit.model.wire.EnvironmentKeys;
import dev.touchstone.junit.model.wire.Keys;
import dev.touchstone.junit.model.wire.Provider;
import dev.touchstone.junit.model.wire.Transport;
import dev.touchstone.junit.model.wire.WireModel;
import dev.touchstone.junit.version.ModelVersion;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Asks known providers over one transport, which is made ready only when the first of them is asked: a replay starts without it. */
final class OverWire implements BiFunction<ModelVersion, Provider, Model>, AutoCloseable {

    private @Nullable Transport transport;

    @Override
    public Model apply(ModelVersion version, Provider provider) {
        Keys keys = EnvironmentKeys.ofThisProcess();
        return new WireModel(version, provider, keys, transport());
    }

    private synchronized Transport transport() {
        if (transport == null) {
            transport = Transport.ofThisMachine();
        }
        return transport;
    }

    @Override
    public synchronized void close() {
        if (transport != null) {
            transport.close();
        }
    }
}
