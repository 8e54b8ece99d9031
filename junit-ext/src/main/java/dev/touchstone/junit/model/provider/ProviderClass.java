package dev.touchstone.junit.model.provider;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Untrusted;
import dev.touchstone.junit.model.Model;
import dev.touchstone.junit.version.ModelVersion;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;

/**
 * A class of the user's that answers.
 *
 * @param name as the version writes it
 * @param version that names it
 */
record ProviderClass(String name, ModelVersion version) {

    Model build(ClassLoader loader) {
        try {
            return build(constructor(load(loader)));
        } catch (LinkageError broken) {
            throw failed(broken);
        }
    }

    private Class<?> load(ClassLoader loader) {
        try {
            return Class.forName(name, true, loader);
        } catch (ClassNotFoundException missing) {
            throw name.contains(".") ? ProviderMisuse.noClass(version, name) : ProviderMisuse.unknown(version, name);
        }
    }

    private Constructor<?> constructor(Class<?> type) {
        if (!Model.class.isAssignableFrom(type)) {
            throw unusable(type.getName() + " does not implement " + Model.class.getName());
        }
        if (Modifier.isAbstract(type.getModifiers())) {
            throw unusable(type.getName() + " is abstract");
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(ModelVersion.class);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException missing) {
            throw unusable(type.getName() + " has no constructor (ModelVersion)");
        }
    }

    private Model build(Constructor<?> constructor) {
        try {
            return (Model) constructor.newInstance(version);
        } catch (InvocationTargetException failed) {
            throw failed(failed.getCause() == null ? failed : failed.getCause());
        } catch (ReflectiveOperationException unusable) {
            throw unusable(Untrusted.line(unusable.toString(), ProviderMisuse.LONGEST));
        }
    }

    private RuntimeException failed(Throwable cause) {
        return cause instanceof ConfigurationException misuse ? misuse : ProviderMisuse.failed(version, name, cause);
    }

    private ConfigurationException unusable(String reason) {
        return ProviderMisuse.unusable(version, name, reason);
    }
}
