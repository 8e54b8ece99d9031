package dev.touchstone.junit;

import dev.touchstone.junit.sampling.SharedAnswers;
import dev.touchstone.junit.version.ModelVersion;
import dev.touchstone.junit.version.VersionSet;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The model version a class or a method currently runs as, and the set it was declared in.
 *
 * @param first whether it is the first version of this run
 * @param shared the baseline's answers, for all versions declared together
 */
record ActiveVersion(ModelVersion version, VersionSet declaredIn, boolean first, SharedAnswers shared) {

    private static final String KEY = "version";

    void activate(ExtensionContext context) {
        Session.store(context).put(KEY, this);
    }

    /** That of the method if it has one, else that of the nearest class around it. */
    static Optional<ActiveVersion> of(ExtensionContext context) {
        return Optional.ofNullable(Session.store(context).get(KEY, ActiveVersion.class));
    }

    /**
     * Whether a class around {@code context} has been run as another version before: what declares versions of its own does not depend on
     * that of the class, and running it again would ask and judge the same versions twice.
     */
    static boolean repeats(ExtensionContext context) {
        return of(context).filter(active -> !active.first).isPresent();
    }

    static ActiveVersion required(ExtensionContext context, String what) {
        return of(context).orElseThrow(() -> Misuse.noVersion(Misuse.subject(context), what));
    }
}
