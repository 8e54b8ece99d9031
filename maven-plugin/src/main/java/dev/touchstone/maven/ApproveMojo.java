package dev.touchstone.maven;

import dev.touchstone.junit.review.Command;
import org.apache.maven.plugins.annotations.Mojo;

/** Accepts what is proposed. */
@Mojo(name = "approve", threadSafe = true)
public final class ApproveMojo extends VerbMojo {

    ApproveMojo() {
        super(Command.APPROVE);
    }
}
