package dev.touchstone.junit.recording;

/**
 * What importing one recording has changed.
 *
 * @param path below the folder of recordings, with {@code /} between its parts
 * @param added answers that were not there
 * @param removed answers that were there and were asked for afresh
 */
public record ImportedRecording(String path, int added, int removed) {

    /** Whether the file was written. */
    public boolean changed() {
        return added + removed > 0;
    }
}
