package dev.touchstone.junit.version;

import java.io.InputStream;
import java.util.Optional;

/** Where versions files, prompts and golden sets are read from: the class path of the tests. */
@FunctionalInterface
public interface Resources {

    /** Opens {@code path} (no leading slash), or is empty if there is no such resource; the caller closes it. */
    Optional<InputStream> open(String path);

    /** The class path as {@code loader} sees it. */
    static Resources of(ClassLoader loader) {
        return path -> Optional.ofNullable(loader.getResourceAsStream(path));
    }
}
