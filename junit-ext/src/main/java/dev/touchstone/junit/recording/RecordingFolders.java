package dev.touchstone.junit.recording;

import java.nio.file.Path;

/**
 * Where recordings lie.
 *
 * @param read the committed ones
 * @param write what this run records: the same as {@code read}, or a folder of the build directory where a run must not touch sources
 * @param journal answers as they come, until they stand in a recording; in the build directory
 */
public record RecordingFolders(Path read, Path write, Path journal) {}
