package dev.touchstone.junit.rollout;

import dev.touchstone.junit.attest.RolloutVerdict;
import dev.touchstone.junit.attest.RolloutVerdict.Outcome;
import java.time.Instant;

/** What can be wrong with the verdict that decides, the worst first. */
enum Trouble {
    NO_PASS("the newest verdict is no pass"),
    FROM_THE_FUTURE("judged in the future"),
    EXPIRED("the verdict has expired"),
    TOO_OLD("the verdict is older than the policy allows"),
    TOO_MUCH("more traffic than the verdict authorises"),
    NONE("fine");

    private final String words;

    Trouble(String words) {
        this.words = words;
    }

    static Trouble of(RolloutVerdict verdict, Route route, Standing standing) {
        Instant judgedAt = verdict.period().judgedAt();
        Instant now = standing.now();
        if (verdict.outcome() != Outcome.PASS) {
            return NO_PASS;
        }
        if (judgedAt.isAfter(now)) {
            return FROM_THE_FUTURE;
        }
        if (!now.isBefore(verdict.period().validUntil())) {
            return EXPIRED;
        }
        if (now.isAfter(
                judgedAt.plus(standing.policy().maxAge(verdict.authorises().stage())))) {
            return TOO_OLD;
        }
        return isTooMuch(verdict.authorises().maxExposure(), route) ? TOO_MUCH : NONE;
    }

    /** Weights such as 5 of 100 and a limit of 0.05 are the same number only nearly. */
    private static boolean isTooMuch(double authorised, Route route) {
        return authorised == 0 || route.share().orElse(0) > authorised + 1e-9;
    }

    @Override
    public String toString() {
        return words;
    }
}
