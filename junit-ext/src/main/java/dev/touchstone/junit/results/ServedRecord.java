package dev.touchstone.junit.results;

/**
 * Which model is reported to have answered where a version asked. One JVM's part.
 *
 * @param version its name
 * @param digest its digest
 * @param expected what may be served, in words
 * @param model the id reported as served
 * @param allowed whether that is one of those
 * @param answers that came with it
 */
public record ServedRecord(
        String version, String digest, String expected, String model, boolean allowed, long answers) {}
