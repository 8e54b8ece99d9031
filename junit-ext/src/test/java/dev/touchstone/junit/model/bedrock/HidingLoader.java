package dev.touchstone.junit.model.bedrock;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/** The class path of a user who did not add an optional library. */
final class HidingLoader extends ClassLoader {

    private static final Set<String> OURS =
            Set.of("dev.touchstone.junit.model.bedrock.", "dev.touchstone.junit.model.wire.AmazonFrames");

    private final String hidden;

    HidingLoader(String hidden) {
        super(HidingLoader.class.getClassLoader());
        this.hidden = hidden;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (name.startsWith(hidden)) {
            throw new ClassNotFoundException(name);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            if (known == null && OURS.stream().anyMatch(name::startsWith)) {
                return define(name);
            }
            return known == null ? super.loadClass(name, resolve) : known;
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            byte[] bytes = in.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }
}
