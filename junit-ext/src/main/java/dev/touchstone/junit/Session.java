package dev.touchstone.junit;

import dev.touchstone.junit.model.Model;
import dev.touchstone.junit.model.provider.ModelProvider;
import dev.touchstone.junit.model.wire.Provider;
import dev.touchstone.junit.plan.ProjectLayout;
import dev.touchstone.junit.plan.Settings;
import dev.touchstone.junit.report.Reporter;
import dev.touchstone.junit.results.Results;
import dev.touchstone.junit.version.ModelVersion;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/**
 * What all tests of one launch share. Created by the first test that needs it and closed with the root context, where the report is
 * written.
 *
 * <p>It is both closeables: JUnit 5.13 and later warn about the older alone and can be told to ignore the newer alone, which would
 * silently lose the report.
 */
@SuppressWarnings("deprecation") // CloseableResource: see above
final class Session implements CloseableResource, AutoCloseable {

    private static final Namespace NAMESPACE = Namespace.create("dev.touchstone");

    private final Settings settings;
    private final ProjectLayout layout;
    private final Results results;
    private final Reporter reporter;
    private final Providers providers = new Providers(new ModelProvider(Session::overWire));

    private Session(ExtensionContext context) {
        Class<?> testClass = context.getRequiredTestClass();
        this.settings = Environment.settings(testClass);
        this.layout = Environment.layout(testClass);
        this.results = Results.in(layout.output(), Environment.systemProperties());
        this.reporter = new Reporter(results, layout, Environment.command(layout), System.out::println);
    }

    private static Model overWire(ModelVersion version, Provider provider) {
        throw new UnsupportedOperationException(
                "version " + version.name() + ": provider " + provider.name() + " has no transport");
    }

    static Store store(ExtensionContext context) {
        return context.getStore(NAMESPACE);
    }

    static Session of(ExtensionContext context) {
        return store(context.getRoot()).getOrComputeIfAbsent(Session.class, key -> new Session(context), Session.class);
    }

    Settings settings() {
        return settings;
    }

    ProjectLayout layout() {
        return layout;
    }

    Results results() {
        return results;
    }

    Reporter reporter() {
        return reporter;
    }

    Providers providers() {
        return providers;
    }

    @Override
    public void close() {
        try (results) {
            reporter.finish();
        }
    }
}
