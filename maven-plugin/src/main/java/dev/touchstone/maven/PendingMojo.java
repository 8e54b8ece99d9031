package dev.touchstone.maven;

import dev.touchstone.junit.review.Command;
import org.apache.maven.plugins.annotations.Mojo;

/** Lists the outputs that wait for a reviewer; fails the build if there are some. */
@Mojo(name = "pending", threadSafe = true)
public final class PendingMojo extends VerbMojo {

    PendingMojo() {
        super(Command.PENDING);
    }
}
