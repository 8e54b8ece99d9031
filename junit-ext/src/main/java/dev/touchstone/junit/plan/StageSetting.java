package dev.touchstone.junit.plan;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The stage of the policy a run is judged at.
 *
 * @param name one of the policy's
 * @param policy the file, if it is not the module's own
 * @param alpha what was said beside it: it may be smaller than the stage's, not larger
 */
public record StageSetting(String name, Optional<Path> policy, OptionalDouble alpha) {}
