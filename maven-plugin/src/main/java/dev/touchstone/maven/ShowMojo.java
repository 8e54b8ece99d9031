package dev.touchstone.maven;

import dev.touchstone.junit.review.Command;
import org.apache.maven.plugins.annotations.Mojo;

/** Shows what is proposed beside what is approved. */
@Mojo(name = "show", threadSafe = true)
public final class ShowMojo extends VerbMojo {

    ShowMojo() {
        super(Command.SHOW);
    }
}
