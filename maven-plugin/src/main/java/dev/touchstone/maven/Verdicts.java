package dev.touchstone.maven;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoExecutionException;

/** The decisions of a verdict file, by test and version. */
record Verdicts(Path file, Map<String, String> decisions) {

    /** None if there is no such file. */
    static Verdicts in(Path file) throws MojoExecutionException {
        Map<String, String> decisions = new TreeMap<>();
        if (Files.exists(file)) {
            try {
                for (JsonNode version :
                        new ObjectMapper().readTree(file.toFile()).path("versions")) {
                    version.path("tests")
                            .forEach(test -> decisions.put(
                                    test.path("test").asText() + " · "
                                            + version.path("name").asText(),
                                    test.path("outcome").asText()));
                }
            } catch (IOException trouble) {
                throw new MojoExecutionException("the verdicts in " + file + " cannot be read", trouble);
            }
        }
        return new Verdicts(file, decisions);
    }

    Verdicts again() throws MojoExecutionException {
        return in(file);
    }
}
