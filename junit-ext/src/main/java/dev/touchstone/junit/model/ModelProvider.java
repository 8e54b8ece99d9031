package dev.touchstone.junit.model;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.assertions.message.Untrusted;
import dev.touchstone.junit.version.ModelVersion;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;

/** Builds the model a version's {@code provider:} names. */
public final class ModelProvider {

    private static final int LONGEST = 300;

    private ModelProvider() {}

    /**
     * Builds it, once per call.
     *
     * @throws ConfigurationException if no class is named, or the class is missing or not usable
     * @throws NoVerdictException if its constructor or its initialisation fails
     */
    public static Model of(ModelVersion version, ClassLoader loader) {
        String name = version.provider().orElseThrow(() -> nobodyAnswers(version));
        try {
            return build(constructor(load(name, version, loader), version), version);
        } catch (LinkageError broken) {
            throw failed(version, broken);
        }
    }

    private static Class<?> load(String name, ModelVersion version, ClassLoader loader) {
        try {
            return Class.forName(name, true, loader);
        } catch (ClassNotFoundException missing) {
            throw unusable(version, "there is no class " + shown(name) + " on the class path");
        }
    }

    private static Constructor<?> constructor(Class<?> type, ModelVersion version) {
        if (!Model.class.isAssignableFrom(type)) {
            throw unusable(version, type.getName() + " does not implement " + Model.class.getName());
        }
        if (Modifier.isAbstract(type.getModifiers())) {
            throw unusable(version, type.getName() + " is abstract");
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
            throw unusable(version, Untrusted.line(unusable.toString(), LONGEST));
        }
    }

    private static RuntimeException failed(ModelVersion version, Throwable cause) {
        if (cause instanceof ConfigurationException misuse) {
            return misuse;
        }
        return new NoVerdictException(
                Explanation.of("ERROR model version " + version.name() + ": its provider "
                                + provider(version) + " could not be built: "
                                + Untrusted.line(cause.toString(), LONGEST))
                        .why("a version that cannot answer is neither good nor bad; no verdict was reached.")
                        .fix("see the cause below."),
                cause);
    }

    private static String provider(ModelVersion version) {
        return shown(version.provider().orElseThrow());
    }

    private static String shown(String name) {
        return Untrusted.line(name, LONGEST);
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
                Explanation.of("Model version " + version.name() + " names the provider " + provider(version) + ", but "
                                + reason + ". No call was made.")
                        .why("somebody must answer in its name.")
                        .fix(
                                "name a public class that implements " + Model.class.getName()
                                        + " and has a public constructor (ModelVersion), or mark a method of the test class @Responds."));
    }
}
