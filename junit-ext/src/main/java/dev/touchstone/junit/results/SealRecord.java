package dev.touchstone.junit.results;

import java.util.List;

/**
 * What a JVM that ended says of the files it wrote.
 *
 * @param files one entry each
 */
record SealRecord(List<Sealed> files) {

    /**
     * One file.
     *
     * @param ending of its name
     * @param lines how many it has, 0 if there is no such file
     * @param sha256 of all of it
     */
    record Sealed(String ending, int lines, String sha256) {}
}
