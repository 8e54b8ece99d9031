package dev.touchstone.junit;

import dev.touchstone.junit.plan.ProjectLayout;
import dev.touchstone.junit.plan.SettingSources;
import dev.touchstone.junit.plan.Settings;
import dev.touchstone.junit.plan.TestCommand;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** The one place that looks at the process: its properties, its variables, its class path. */
final class Environment {

    private Environment() {}

    static Settings settings(Class<?> testClass) {
        return Settings.from(new SettingSources(
                systemProperties(), System.getenv(), entries(platformProperties(testClass.getClassLoader()))));
    }

    static ProjectLayout layout(Class<?> testClass) {
        return ProjectLayout.of(
                Optional.ofNullable(System.getProperty("basedir")).map(Path::of),
                location(testClass).orElse(Path.of("")));
    }

    static ClassPathRoots classPathRoots(Class<?> testClass) {
        Map<String, String> properties = systemProperties();
        List<String> classPaths = Stream.of("java.class.path", "surefire.test.class.path")
                .map(properties::get)
                .filter(Objects::nonNull)
                .toList();
        return ClassPathRoots.of(classPaths, location(testClass));
    }

    static TestCommand command(ProjectLayout layout) {
        return TestCommand.of(layout, System.getenv());
    }

    static Map<String, String> variables() {
        return System.getenv();
    }

    static Map<String, String> systemProperties() {
        return entries(System.getProperties());
    }

    private static Map<String, String> entries(Properties properties) {
        Map<String, String> entries = new HashMap<>();
        properties.stringPropertyNames().forEach(name -> entries.put(name, properties.getProperty(name)));
        return entries;
    }

    private static Properties platformProperties(ClassLoader loader) {
        Properties properties = new Properties();
        try (InputStream file = loader.getResourceAsStream("junit-platform.properties")) {
            if (file != null) {
                properties.load(file);
            }
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
        return properties;
    }

    /** The folder or jar a class was loaded from. */
    private static Optional<Path> location(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        if (source == null) {
            return Optional.empty();
        }
        try {
            URI location = source.getLocation().toURI();
            return location.getScheme().equals("file") ? Optional.of(Path.of(location)) : Optional.empty();
        } catch (URISyntaxException unusual) {
            return Optional.empty();
        }
    }
}
