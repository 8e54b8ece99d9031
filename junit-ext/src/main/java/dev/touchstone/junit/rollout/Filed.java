package dev.touchstone.junit.rollout;

import dev.touchstone.junit.attest.RolloutVerdict;

/**
 * A verdict that can be believed.
 *
 * @param place {@code file:line}
 */
record Filed(String place, RolloutVerdict verdict) {

    /** When and how it was reached, in one line. */
    String described() {
        return verdict.outcome() + ", " + verdict.mode().word() + ", stage "
                + verdict.authorises().stage() + ", judged " + verdict.period().judgedAt() + ", " + place;
    }
}
