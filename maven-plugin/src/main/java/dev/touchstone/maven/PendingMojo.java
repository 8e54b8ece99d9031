package dev.touchstone.maven;

import dev.touchstone.junit.review.Command;
import org.apache.maven.plugins.annotations.Mojo;

/** Lists the outputs that wait for a reviewer, of all modules; fails the build if there are some. */
@Mojo(name = "pending", aggregator = true, threadSafe = true)
public final class PendingMojo extends VerbMojo {

    PendingMojo() {
        super(Command.PENDING);
    }
}
