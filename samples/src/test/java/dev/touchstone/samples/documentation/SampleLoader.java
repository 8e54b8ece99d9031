package dev.touchstone.samples.documentation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Loads a sample as if some of the files beside it read differently: those somebody has edited between two runs. */
final class SampleLoader extends ClassLoader {

    private final String samples;
    private final Map<String, Path> edited;

    private SampleLoader(Class<?> sample, Map<String, Path> edited) {
        super(sample.getClassLoader());
        this.samples = sample.getPackageName() + ".";
        this.edited = edited;
    }

    /** @param edited the file that is found in the place of a resource */
    static Class<?> load(Class<?> sample, Map<String, Path> edited) {
        try {
            return new SampleLoader(sample, edited).loadClass(sample.getName());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            if (known != null) {
                return known;
            }
            return name.startsWith(samples) ? own(name) : super.loadClass(name, resolve);
        }
    }

    private Class<?> own(String name) throws ClassNotFoundException {
        Class<?> original = Class.forName(name, false, getParent());
        try (InputStream file =
                Objects.requireNonNull(getParent().getResourceAsStream(name.replace('.', '/') + ".class"))) {
            byte[] bytes = file.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length, original.getProtectionDomain());
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    @Override
    public @Nullable URL getResource(String name) {
        Path file = edited.get(name);
        try {
            return file == null ? super.getResource(name) : file.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        Path file = edited.get(name);
        try {
            return file == null ? super.getResourceAsStream(name) : Files.newInputStream(file);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
