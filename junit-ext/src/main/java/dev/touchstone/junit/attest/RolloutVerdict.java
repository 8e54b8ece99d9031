package dev.touchstone.junit.attest;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a deployer needs of a verdict.
 *
 * @param outcome what was decided
 * @param mode where the answers came from
 * @param candidate the version judged
 * @param authorises what may be done with it
 * @param rollbackTo the digest of the version to return to; empty: none is named
 * @param period from the judgement to the end of its validity
 */
public record RolloutVerdict(
        Outcome outcome,
        Mode mode,
        Statement.Subject candidate,
        Authorised authorises,
        Optional<String> rollbackTo,
        Period period) {

    /** The URI of this kind of statement. */
    public static final String TYPE = "https://touchstone.dev/rollout-verdict/v1";

    /** The worst of all verdicts on the version. */
    public enum Outcome {
        PASS,
        FAIL,
        INCONCLUSIVE,
        ERROR
    }

    /** Recorded answers prove code and assertions, not what the provider does today. */
    public enum Mode {
        LIVE,
        REPLAY;

        /** As files and messages write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * How far a rollout may go.
     *
     * @param stage of the policy, such as {@code canary}
     * @param maxExposure the share of the traffic, 0 (none) to 1 (all)
     * @param slices of the traffic it is meant for; {@code *}: all
     */
    public record Authorised(String stage, double maxExposure, List<String> slices) {

        /** Of all slices. */
        public Authorised(String stage, double maxExposure) {
            this(stage, maxExposure, List.of("*"));
        }

        /** @throws IllegalArgumentException if the share is not from 0 to 1 */
        public Authorised {
            if (!(maxExposure >= 0 && maxExposure <= 1)) {
                throw new IllegalArgumentException("a share of the traffic is from 0 to 1, not " + maxExposure);
            }
            slices = List.copyOf(slices);
        }
    }

    /** Of validity. */
    public record Period(Instant judgedAt, Instant validUntil) {}

    /** @throws IllegalArgumentException if anything but a live pass authorises traffic */
    public RolloutVerdict {
        if (authorises.maxExposure() > 0 && (outcome != Outcome.PASS || mode != Mode.LIVE)) {
            throw new IllegalArgumentException("only a live pass authorises traffic, not a " + mode.word() + " "
                    + outcome.name().toLowerCase(Locale.ROOT));
        }
    }

    /** As a statement about the candidate. */
    public Statement statement() {
        Map<String, @Nullable Object> predicate = new LinkedHashMap<>();
        predicate.put("decision", outcome.name());
        predicate.put("mode", mode.word());
        predicate.put("candidate", Map.of("name", candidate.name(), "digest", candidate.digest()));
        predicate.put(
                "authorises",
                Map.of(
                        "stage",
                        authorises.stage(),
                        "maxExposure",
                        authorises.maxExposure(),
                        "slices",
                        authorises.slices()));
        rollbackTo.ifPresent(digest -> predicate.put("rollbackTo", digest));
        predicate.put("judgedAt", period.judgedAt().toString());
        predicate.put("validUntil", period.validUntil().toString());
        return new Statement(candidate, TYPE, predicate);
    }

    /**
     * The verdict a statement tells; empty if it tells something else.
     *
     * @param place {@code file:line}, for messages
     * @throws dev.touchstone.assertions.message.ConfigurationException if it is incomplete, contradicts itself, or is about another version
     *     than its subject
     */
    public static Optional<RolloutVerdict> of(Statement statement, String place) {
        return statement.predicateType().equals(TYPE)
                ? Optional.of(new RolloutVerdictReader(statement, place).verdict())
                : Optional.empty();
    }
}
