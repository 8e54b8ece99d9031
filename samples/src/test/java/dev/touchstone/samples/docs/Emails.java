package dev.touchstone.samples.docs;

import dev.touchstone.junit.recording.Scrubber;

public final class Emails implements Scrubber {

    @Override
    public String scrub(String text) {
        return text.replaceAll("[\\w.]+@[\\w.]+\\w", "«e-mail»");
    }
}
