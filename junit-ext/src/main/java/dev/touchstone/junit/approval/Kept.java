package dev.touchstone.junit.approval;

import dev.touchstone.junit.disk.Disk;

/** The files of approved outputs and proposals. */
final class Kept {

    static final Disk FILES = new Disk(
            "what cannot be read does not count as absent.", "what is not kept cannot be reviewed.", "run again.");

    private Kept() {}
}
