package dev.touchstone.junit.approval;

import java.nio.file.Path;

/**
 * A proposal as it was read.
 *
 * @param file where it lies
 * @param pending what it says
 * @param sha256 {@code sha256:…} of its text
 */
public record PendingFile(Path file, Pending pending, String sha256) {}
