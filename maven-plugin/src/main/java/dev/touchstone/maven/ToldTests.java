package dev.touchstone.maven;

import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * What Surefire tells the tests of this project.
 *
 * @param properties system properties
 * @param variables of the environment, beside Maven's own
 */
record ToldTests(Map<String, String> properties, Map<String, String> variables) {

    private static final String PREFIX = "touchstone.";

    /** What stands on the command line wins over the configuration. */
    static ToldTests of(Optional<Xpp3Dom> surefire, Properties commandLine) {
        Map<String, String> properties = new TreeMap<>(written(surefire, "systemPropertyVariables"));
        commandLine.stringPropertyNames().forEach(name -> properties.put(name, commandLine.getProperty(name)));
        properties.keySet().removeIf(name -> !name.startsWith(PREFIX));
        return new ToldTests(properties, written(surefire, "environmentVariables"));
    }

    private static Map<String, String> written(Optional<Xpp3Dom> surefire, String parameter) {
        Map<String, String> written = new TreeMap<>();
        surefire.map(configuration -> configuration.getChild(parameter)).ifPresent(parent -> {
            for (Xpp3Dom child : parent.getChildren()) {
                Optional.ofNullable(child.getValue()).ifPresent(value -> written.put(child.getName(), value));
            }
        });
        return written;
    }

    /** The folder of the recordings, from the project's. */
    String recordings() {
        return properties.getOrDefault(PREFIX + "recordings", "src/test/touchstone/recordings");
    }

    /** Whether the tests are told that this is a build server, or that it is none. */
    Optional<Boolean> ci() {
        return Optional.ofNullable(properties.get(PREFIX + "ci"))
                .filter(told -> !told.equals("auto"))
                .map(Boolean::valueOf);
    }
}
