package dev.touchstone.junit.model;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.junit.version.ModelVersion;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;

/** Builds the model a version's {@code provider:} names. */
public final class ModelProvider {

    private ModelProvider() {}

    /**
     * Builds it, once per call.
     *
     * @throws ConfigurationException if no class is named, or the class is missing or not usable
     * @throws NoVerdictException if its constructor fails
     */
    public static Model of(ModelVersion version, ClassLoader loader) {
        String name = version.provider().orElseThrow(() -> nobodyAnswers(version));
        return build(constructor(load(name, version, loader), version), version);
    }

    private static Class<?> load(String name, ModelVersion version, ClassLoader loader) {
        try {
            return Class.forName(name, true, loader);
        } catch (ClassNotFoundException missing) {
            throw unusable(version, "there is no class " + name + " on the class path");
        }
    }

    private static Constructor<?> constructor(Class<?> type, ModelVersion version) {
        if (!Model.class.isAssignableFrom(type)) {
            throw unusable(version, type.getName() + " does not implement " + Model.class.getName());
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(ModelVersion.class);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException missing) {
            throw unusable(version, type.getName() + " has no constructor (ModelVersion)");
        }
    }

    private static Model build(Constructor<?> constructor, ModelVersion version) {
        try {
            return (Model) constructor.newInstance(version);
        } catch (InvocationTargetException failed) {
            throw failed(version, failed.getCause() == null ? failed : failed.getCause());
        } catch (ReflectiveOperationException unusable) {
            throw unusable(version, unusable.toString());
        }
    }

    private static RuntimeException failed(ModelVersion version, Throwable cause) {
        if (cause instanceof ConfigurationException misuse) {
            return misuse;
        }
        return new NoVerdictException(
                Explanation.of("ERROR model version " + version.name() + ": its provider "
                                + version.provider().orElseThrow() + " could not be built: " + cause)
                        .why("a version that cannot answer is neither good nor bad; no verdict was reached.")
                        .fix("see the cause below."),
                cause);
    }

    private static ConfigurationException nobodyAnswers(ModelVersion version) {
        return new ConfigurationException(
                Explanation.of("Model version " + version.name() + " has no provider. No call was made.")
                        .why("somebody must answer in its name.")
                        .fix("name a class that implements " + Model.class.getName()
                                + " as provider: in the versions file, or mark a method of the test class @Responds."));
    }

    private static ConfigurationException unusable(ModelVersion version, String reason) {
        return new ConfigurationException(
                Explanation.of("Model version " + version.name() + " names the provider "
                                + version.provider().orElseThrow() + ", but " + reason + ". No call was made.")
                        .why("somebody must answer in its name.")
                        .fix(
                                "name a public class that implements " + Model.class.getName()
                                        + " and has a public constructor (ModelVersion), or mark a method of the test class @Responds."));
    }
}
