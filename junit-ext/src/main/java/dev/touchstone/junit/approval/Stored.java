package dev.touchstone.junit.approval;

import java.nio.file.Path;

/**
 * An approved output as it was read.
 *
 * @param output what it says
 * @param sha256 {@code sha256:…} of its text, the same however its line ends were checked out
 * @param file where it lies
 */
public record Stored(ApprovedOutput output, String sha256, Path file) {

    /** Where in the file the first answer begins, from 1. */
    public int answerLine() {
        return ApprovedWriter.answerLine(output);
    }
}
