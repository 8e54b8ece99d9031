package dev.touchstone.junit.model.provider;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.junit.model.Model;
import dev.touchstone.junit.model.wire.Provider;
import dev.touchstone.junit.version.ModelVersion;
import java.util.function.BiFunction;

/** Builds the model a version's {@code provider:} names: one of the known providers, else a class. */
public final class ModelProvider {

    private final BiFunction<ModelVersion, Provider, Model> overWire;

    /** @param overWire asks a known provider */
    public ModelProvider(BiFunction<ModelVersion, Provider, Model> overWire) {
        this.overWire = overWire;
    }

    /**
     * Builds it, once per call.
     *
     * @param loader of the classes a version may name
     * @throws ConfigurationException if no provider is named, or it is neither known nor a usable class
     * @throws NoVerdictException if the constructor or the initialisation of the class fails
     */
    public Model of(ModelVersion version, ClassLoader loader) {
        return WireProviders.of(version)
                .map(provider -> overWire.apply(version, provider))
                .orElseGet(() -> ofClass(version, loader));
    }

    /** Whether the version names one of the known providers, and no class of the user's. */
    public static boolean isKnown(ModelVersion version) {
        return WireProviders.of(version).isPresent();
    }

    private static Model ofClass(ModelVersion version, ClassLoader loader) {
        String name = version.provider().orElseThrow(() -> ProviderMisuse.none(version));
        return new ProviderClass(name, version).build(loader);
    }
}
