package dev.touchstone.junit;

import dev.touchstone.junit.model.wire.Keys;
import dev.touchstone.junit.version.KeySource;
import java.util.Optional;
import java.util.function.Consumer;

/** Tells whoever must not let them through of every key and every header's value that is looked up. */
record NotedKeys(Keys keys, Consumer<String> noted) implements Keys {

    @Override
    public String key(Optional<KeySource> source, String usualVariable) {
        String key = keys.key(source, usualVariable);
        noted.accept(key);
        return key;
    }

    /** Where a provider is, is no secret, and may be a word of many answers. */
    @Override
    public Optional<String> variable(String name) {
        Optional<String> value = keys.variable(name);
        value.filter(found -> !name.endsWith("REGION")).ifPresent(noted);
        return value;
    }
}
