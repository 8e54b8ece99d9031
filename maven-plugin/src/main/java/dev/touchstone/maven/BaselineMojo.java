package dev.touchstone.maven;

import dev.touchstone.junit.review.Command;
import org.apache.maven.plugins.annotations.Mojo;

/** Lists the records of baselines that wait for a reviewer; accepts them if told to. */
@Mojo(name = "baseline", threadSafe = true)
public final class BaselineMojo extends VerbMojo {

    BaselineMojo() {
        super(Command.BASELINE);
    }
}
