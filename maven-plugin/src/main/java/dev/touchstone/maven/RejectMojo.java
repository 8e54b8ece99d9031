package dev.touchstone.maven;

import dev.touchstone.junit.review.Command;
import org.apache.maven.plugins.annotations.Mojo;

/** Declines what is proposed; what is approved stays. */
@Mojo(name = "reject", threadSafe = true)
public final class RejectMojo extends VerbMojo {

    RejectMojo() {
        super(Command.REJECT);
    }
}
