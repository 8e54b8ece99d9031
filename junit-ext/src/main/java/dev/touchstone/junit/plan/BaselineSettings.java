package dev.touchstone.junit.plan;

import java.util.Optional;

/**
 * What this run does with baseline records.
 *
 * @param mode judge by them, or draw new ones
 * @param newAnchor why the anchor is to be replaced by what is accepted, if it is
 */
public record BaselineSettings(Baselines mode, Optional<String> newAnchor) {

    /** Whether records are drawn, and none is judged by. */
    public boolean draws() {
        return mode != Baselines.JUDGE;
    }
}
