package dev.touchstone.junit.model.provider;

import dev.touchstone.junit.version.ModelVersion;
import java.util.SortedMap;

/**
 * Which model is reported to have answered.
 *
 * @param version that asked
 * @param expected what may be served, in words
 * @param id reported as served
 * @param allowed whether that is one of those
 * @param answers that came with it
 * @param fingerprints of the configuration that answered, and how often each was reported
 */
public record ServedModel(
        ModelVersion version,
        String expected,
        String id,
        boolean allowed,
        long answers,
        SortedMap<String, Long> fingerprints) {}
