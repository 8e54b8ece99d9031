package dev.touchstone.maven;

import dev.touchstone.junit.review.Command;
import org.apache.maven.plugins.annotations.Mojo;

/** Simulates builds from the recorded grades: how often the gate is red for nothing, and what it would miss. */
@Mojo(name = "selftest", threadSafe = true)
public final class SelftestMojo extends VerbMojo {

    SelftestMojo() {
        super(Command.SELFTEST);
    }
}
