package dev.touchstone.junit.recording;

import dev.touchstone.junit.disk.Disk;

/** The files of recordings. */
final class Kept {

    static final Disk FILES = new Disk(
            "a recording that cannot be read does not count as absent.",
            "answers that are not kept would be asked for, and paid, again.",
            "run again: answers kept so far are not asked for again.");

    private Kept() {}
}
