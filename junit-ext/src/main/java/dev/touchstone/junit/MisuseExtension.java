package dev.touchstone.junit;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Store;

/**
 * Fails a test of another kind on a method that is ours: {@code @Test} beside {@code @ModelVersions} would run once, without a version,
 * and be green. A template of another kind is found by {@link CrossingExtension}, before anything runs.
 */
final class MisuseExtension implements BeforeEachCallback {

    private static final String CHECKED = "checked";

    /** Once per method: what is right for its first case is right for ten thousand. */
    @Override
    public void beforeEach(ExtensionContext context) {
        TemplateMethod method = TemplateMethod.of(context);
        Store around = Session.store(context.getParent().orElseThrow());
        if (around.get(method) == null) {
            method.checkUse();
            around.put(method, CHECKED);
        }
    }
}
