package dev.touchstone.junit;

import dev.touchstone.junit.model.Model;
import dev.touchstone.junit.model.provider.ModelProvider;
import dev.touchstone.junit.model.provider.ServedCheck;
import dev.touchstone.junit.model.provider.ServedModel;
import dev.touchstone.junit.version.Connection;
import dev.touchstone.junit.version.ModelVersion;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** One provider instance per model version and launch. */
final class Providers {

    private final Map<Key, Model> models = new ConcurrentHashMap<>();
    private final Map<Key, ServedCheck> checks = new ConcurrentHashMap<>();
    private final ModelProvider provider;

    Providers(ModelProvider provider) {
        this.provider = provider;
    }

    Model of(ModelVersion version, ClassLoader loader) {
        return models.computeIfAbsent(Key.of(version), key -> provider.of(version, loader));
    }

    /** Two files may reach the same version differently, which its digest does not tell. */
    private record Key(ModelVersion version, Connection connection, Optional<String> served) {

        static Key of(ModelVersion version) {
            return new Key(version, version.connection(), version.served());
        }

        /** Mostly one connection, the same object. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that
                    && version.equals(that.version)
                    && Objects.equals(connection, that.connection)
                    && served.equals(that.served);
        }

        @Override
        public int hashCode() {
            return version.hashCode();
        }
    }

    /** {@code model}, held to the model id the version asks for, in all calls of this launch together. */
    Model checked(ModelVersion version, Model model) {
        return checks.computeIfAbsent(Key.of(version), key -> new ServedCheck(version))
                .before(model);
    }

    /** Which models have answered in this launch, as far as they are reported. */
    List<ServedModel> served() {
        return checks.values().stream()
                .flatMap(check -> check.served().stream())
                .toList();
    }
}
