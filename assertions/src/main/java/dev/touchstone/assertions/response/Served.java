package dev.touchstone.assertions.response;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Who answered and how, as the provider reports it; what it does not report is empty.
 *
 * @param model the model id the provider says it used
 * @param fingerprint of the configuration that answered
 * @param tier the service tier
 * @param firstToken time from sending the request to the first piece of the answer; measured on streams only
 * @param attempts requests sent for this answer, at least 1: more than that where one had to be repeated
 * @param frames how the text arrived, in order; of streams only
 */
public record Served(
        Optional<String> model,
        Optional<String> fingerprint,
        Optional<String> tier,
        Optional<Duration> firstToken,
        int attempts,
        List<Frame> frames) {

    /** Nothing was reported. */
    public static final Served UNKNOWN =
            new Served(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 1, List.of());

    /**
     * Keeps a copy of the frames.
     *
     * @throws IllegalArgumentException if nothing was sent
     */
    public Served {
        frames = List.copyOf(frames);
        if (attempts < 1) {
            throw new IllegalArgumentException("attempts must be at least 1: " + attempts);
        }
    }

    /** The same by this model. */
    public Served by(String id) {
        return new Served(Optional.of(id), fingerprint, tier, firstToken, attempts, frames);
    }

    /** The same with this fingerprint. */
    public Served withFingerprint(String print) {
        return new Served(model, Optional.of(print), tier, firstToken, attempts, frames);
    }

    /** The same on this tier. */
    public Served on(String serviceTier) {
        return new Served(model, fingerprint, Optional.of(serviceTier), firstToken, attempts, frames);
    }

    /** The same with this time to the first piece. */
    public Served beginningAfter(Duration elapsed) {
        return new Served(model, fingerprint, tier, Optional.of(elapsed), attempts, frames);
    }

    /** The same after so many requests. */
    public Served after(int requests) {
        return new Served(model, fingerprint, tier, firstToken, requests, frames);
    }

    /** The same, having arrived so. */
    public Served arriving(List<Frame> pieces) {
        return new Served(model, fingerprint, tier, firstToken, attempts, pieces);
    }
}
