package dev.touchstone.maven;

import dev.touchstone.junit.review.Command;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.project.MavenProject;

/**
 * Fails the build of a repository of flags, or of a gateway's configuration, unless every version that can be routed has a live, unexpired
 * verdict signed by a key of the policy. It needs no test run.
 */
@Mojo(name = "verify-flags", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class VerifyFlagsMojo extends VerbMojo {

    VerifyFlagsMojo() {
        super(Command.VERIFY_FLAGS);
    }

    /** Flags need no module with tests. */
    @Override
    List<MavenProject> modules() {
        return List.of(project());
    }
}
