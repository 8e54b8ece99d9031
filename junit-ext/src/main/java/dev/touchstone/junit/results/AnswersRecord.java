package dev.touchstone.junit.results;

/**
 * Where the answers of one version in one test came from, as far as they can be recorded: the ledger of a replay. One JVM's part.
 *
 * @param served from recordings
 * @param missed asked for in a replay, but not recorded
 * @param live asked for
 * @param recorded of those kept in a recording
 */
public record AnswersRecord(String test, String version, long served, long missed, long live, long recorded) {

    /** None. */
    static final AnswersRecord NONE = new AnswersRecord("", "", 0, 0, 0, 0);

    /** The sum, under this record's names. */
    AnswersRecord plus(AnswersRecord other) {
        return new AnswersRecord(
                test,
                version,
                served + other.served,
                missed + other.missed,
                live + other.live,
                recorded + other.recorded);
    }
}
