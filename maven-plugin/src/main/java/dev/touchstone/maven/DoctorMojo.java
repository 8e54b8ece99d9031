package dev.touchstone.maven;

import dev.touchstone.junit.review.Command;
import org.apache.maven.plugins.annotations.Mojo;

/** Reads every approved output, proposal, recording, baseline record and golden set of all modules, and fails the build if one is damaged. */
@Mojo(name = "doctor", aggregator = true, threadSafe = true)
public final class DoctorMojo extends VerbMojo {

    DoctorMojo() {
        super(Command.DOCTOR);
    }
}
