package dev.touchstone.junit;

import dev.touchstone.junit.version.ModelVersion;
import dev.touchstone.junit.version.VersionSet;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The model version a class or a method currently runs as, and the set it was declared in. */
record ActiveVersion(ModelVersion version, VersionSet declaredIn) {

    private static final String KEY = "version";

    void activate(ExtensionContext context) {
        Session.store(context).put(KEY, this);
    }

    /** That of the method if it has one, else that of the nearest class around it. */
    static Optional<ActiveVersion> of(ExtensionContext context) {
        return Optional.ofNullable(Session.store(context).get(KEY, ActiveVersion.class));
    }

    static ActiveVersion required(ExtensionContext context, String what) {
        return of(context).orElseThrow(() -> Misuse.noVersion(context, what));
    }
}
