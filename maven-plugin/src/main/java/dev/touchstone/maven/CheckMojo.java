package dev.touchstone.maven;

import dev.touchstone.junit.review.Command;
import dev.touchstone.junit.review.Option;
import java.util.Map;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Fails the build unless every verdict of all its forks and test plugins is green and nothing that was accepted is missing: also where
 * {@code testFailureIgnore} let the tests go on, or reruns made them green.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends VerbMojo {

    CheckMojo() {
        super(Command.CHECK);
    }

    /** What was judged before this build is none of it. */
    @Override
    void complete(Map<Option, String> typed) {
        typed.putIfAbsent(Option.SINCE, started().toString());
    }
}
