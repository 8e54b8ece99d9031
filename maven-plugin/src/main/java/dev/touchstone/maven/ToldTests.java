package dev.touchstone.maven;

import dev.touchstone.junit.plan.ContinuousIntegration;
import dev.touchstone.junit.review.Project;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.maven.project.MavenProject;
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

    /** Where the tests find their files. */
    Project project(MavenProject project) {
        Path module = project.getBasedir().toPath();
        return new Project(
                module,
                Path.of(project.getBuild().getDirectory()),
                module.resolve(properties.getOrDefault(PREFIX + "recordings", Project.RECORDINGS)),
                List.of(Path.of(project.getBuild().getTestOutputDirectory())),
                ci().orElseGet(() -> ContinuousIntegration.detected(System.getenv())));
    }

    /** Whether the tests are told that this is a build server, or that it is none. */
    private Optional<Boolean> ci() {
        return Optional.ofNullable(properties.get(PREFIX + "ci"))
                .filter(told -> !told.equals("auto"))
                .map(Boolean::valueOf);
    }
}
