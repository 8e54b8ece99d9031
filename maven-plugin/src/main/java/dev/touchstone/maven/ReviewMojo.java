package dev.touchstone.maven;

import dev.touchstone.junit.review.Command;
import org.apache.maven.plugins.annotations.Mojo;

/** Goes through what waits, one by one, at a terminal. */
@Mojo(name = "review", threadSafe = true)
public final class ReviewMojo extends VerbMojo {

    ReviewMojo() {
        super(Command.REVIEW);
    }
}
