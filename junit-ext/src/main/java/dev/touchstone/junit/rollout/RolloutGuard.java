package dev.touchstone.junit.rollout;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.junit.attest.Verifier;
import dev.touchstone.junit.version.Excerpt;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Whether a version may be served now, asked again and again: the verdicts are read anew after a minute at the earliest. */
public final class RolloutGuard {

    private static final Duration KEPT = Duration.ofMinutes(1);

    private final RolloutPolicy policy;
    private final Path verdicts;
    private final Clock clock;
    private @Nullable VerdictFolder filed;
    private Instant readAt = Instant.EPOCH;

    /**
     * Guards by these verdicts.
     *
     * @param verdicts the folder of signed verdicts, JSON Lines of DSSE envelopes
     */
    public RolloutGuard(RolloutPolicy policy, Path verdicts, Clock clock) {
        this.policy = policy;
        this.verdicts = verdicts;
        this.clock = clock;
    }

    /**
     * Why the version may not be served; empty if it may.
     *
     * @throws dev.touchstone.assertions.message.NoVerdictException if the verdicts cannot be read
     */
    public Optional<Explanation> objection(String flag, String variant, String digest) {
        Instant now = clock.instant();
        Route route = new Route(
                "served",
                "flag " + Excerpt.of(flag) + ", variant " + Excerpt.of(variant),
                digest,
                OptionalDouble.empty());
        return new Standing(policy, filed(now), now).objection(route);
    }

    private synchronized VerdictFolder filed(Instant now) {
        VerdictFolder kept = filed;
        if (kept == null || Duration.between(readAt, now).abs().compareTo(KEPT) > 0) {
            kept = VerdictFolder.read(verdicts, new Verifier(policy.keys()));
            filed = kept;
            readAt = now;
        }
        return kept;
    }
}
