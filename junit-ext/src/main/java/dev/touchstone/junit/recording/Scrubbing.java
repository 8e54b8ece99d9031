package dev.touchstone.junit.recording;

import java.util.List;
import java.util.Map;

/** Takes secrets and personal data out of text. */
public final class Scrubbing {

    private final List<Scrubber> scrubbers;

    private Scrubbing(List<Scrubber> scrubbers) {
        this.scrubbers = List.copyOf(scrubbers);
    }

    /**
     * Takes out known shapes of keys, the values of variables named like a secret, and what the user's scrubbers take out.
     *
     * @param environment values of at least 8 characters whose name holds KEY, TOKEN, SECRET, PASSW or CREDENTIAL are taken out
     */
    public static Scrubbing of(Map<String, String> environment, List<Scrubber> scrubbers) {
        return new Scrubbing(scrubbers);
    }

    String scrub(String text) {
        String clean = text;
        for (Scrubber scrubber : scrubbers) {
            clean = scrubber.scrub(clean);
        }
        return clean;
    }
}
