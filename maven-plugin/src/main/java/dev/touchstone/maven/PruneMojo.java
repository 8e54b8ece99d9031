package dev.touchstone.maven;

import dev.touchstone.junit.review.Command;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Lists the approved outputs that no test reads any more, of all modules, and fails the build if there are some; deletes them if told
 * to.
 */
@Mojo(name = "prune", aggregator = true, threadSafe = true)
public final class PruneMojo extends VerbMojo {

    PruneMojo() {
        super(Command.PRUNE);
    }
}
