package dev.touchstone.junit.model.wire;

import dev.touchstone.junit.version.KeySource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Remembers what was looked up for one answer: the secrets, and where the key came from. Used by one thread. */
final class SeenKeys implements Keys {

    private final Keys keys;
    private final Secrets secrets = new Secrets();
    private @Nullable KeySource origin;

    SeenKeys(Keys keys) {
        this.keys = keys;
    }

    @Override
    public String key(Optional<KeySource> source, String usualVariable) {
        String key = keys.key(source, usualVariable);
        secrets.add(key);
        origin = source.orElseGet(() -> new KeySource.Variable(usualVariable));
        return key;
    }

    @Override
    public Optional<String> variable(String name) {
        Optional<String> value = keys.variable(name);
        value.ifPresent(secrets::add);
        return value;
    }

    Secrets secrets() {
        return secrets;
    }

    String origin() {
        return origin == null ? "nowhere: none was sent" : KeyOrigin.text(origin);
    }
}
