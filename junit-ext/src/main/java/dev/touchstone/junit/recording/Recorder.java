package dev.touchstone.junit.recording;

import java.time.Clock;
import java.util.function.Function;

/**
 * Who records.
 *
 * @param version of Touchstone, stored with the answers
 * @param clock tells the date stored with the answers
 * @param command that records what is missing, for messages
 */
public record Recorder(String version, Clock clock, Function<RecordingId, String> command) {}
