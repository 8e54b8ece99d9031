package dev.touchstone.junit.review;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;

/** Where nobody reviews. */
final class BuildServer {

    private BuildServer() {}

    /** @throws ConfigurationException on one */
    static void refuse(String verb, Project project) {
        if (project.ci()) {
            throw new ConfigurationException(
                    Explanation.of(verb + " is refused: this is a build server, by its environment. Nothing was done.")
                            .why(
                                    "a build that accepts its own outputs checks nothing, and what is written under src there is lost.")
                            .fix("keep target/touchstone as an artefact, and review it where the sources are."));
        }
    }
}
