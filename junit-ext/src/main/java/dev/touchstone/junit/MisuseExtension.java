package dev.touchstone.junit;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Fails a test of another kind on a method that is ours: {@code @Test} beside {@code @ModelVersions} would run once, without a version,
 * and be green. A template of another kind is found by {@link CrossingExtension}, before anything runs.
 */
final class MisuseExtension implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext context) {
        TemplateMethod.of(context).checkUse();
    }
}
