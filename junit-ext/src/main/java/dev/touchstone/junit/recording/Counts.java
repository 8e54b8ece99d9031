package dev.touchstone.junit.recording;

/**
 * Where the answers of one test and version came from.
 *
 * @param served from recordings
 * @param missed asked for while replaying, and not recorded
 * @param live given by the model
 * @param recorded of those given by the model, kept
 */
public record Counts(long served, long missed, long live, long recorded) {

    static final Counts NONE = new Counts(0, 0, 0, 0);

    Counts plus(Counts other) {
        return new Counts(served + other.served, missed + other.missed, live + other.live, recorded + other.recorded);
    }
}
