package dev.touchstone.junit.review;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What was said of a rollout.
 *
 * @param stage of the policy
 * @param policy its file
 * @param signing whoever vouches for a verdict
 * @param routes what is routed
 */
record RolloutOptions(Optional<String> stage, Optional<Path> policy, Signing signing, Routes routes) {

    /**
     * Files that route traffic, as they were typed.
     *
     * @param flags of flagd
     * @param gateway of LiteLLM
     * @param verdicts the folder of signed verdicts
     */
    record Routes(List<String> flags, Optional<String> gateway, Path verdicts) {

        /** Keeps a copy of the files. */
        Routes {
            flags = List.copyOf(flags);
        }
    }
}
