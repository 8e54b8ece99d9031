package dev.touchstone.junit.version;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Resources a test writes down beside what it expects of them. */
public final class InMemoryResources implements Resources {

    private final Map<String, byte[]> contents = new HashMap<>();

    public static InMemoryResources with(String path, String text) {
        return new InMemoryResources().and(path, text);
    }

    public static InMemoryResources with(String path, byte[] bytes) {
        return new InMemoryResources().and(path, bytes);
    }

    public InMemoryResources and(String path, String text) {
        return and(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public InMemoryResources and(String path, byte[] bytes) {
        contents.put(path, bytes);
        return this;
    }

    @Override
    public Optional<InputStream> open(String path) {
        return Optional.ofNullable(contents.get(path)).map(ByteArrayInputStream::new);
    }
}
