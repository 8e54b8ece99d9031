package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.statistics.Interval;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The numbers behind a finding about approved answers.
 *
 * @param cases golden cases compared
 * @param checks the pass rates of the checks; empty if no case has any
 * @param closeness the mean similarities, 1 − distance; empty if no case has several answers on both sides
 * @param missed cases in which something did not hold that must hold in every sample
 */
public record ApprovalEvidence(
        int cases, Optional<Change> checks, Optional<Change> closeness, List<ApprovedCase> missed) implements Evidence {

    /** Keeps a copy of the cases. */
    public ApprovalEvidence {
        missed = List.copyOf(missed);
    }

    /**
     * One mean, then and now; less is worse.
     *
     * @param outcome what was found about it alone
     * @param approved the mean over cases of what was approved, 0 to 1
     * @param now the mean over cases now, 0 to 1
     * @param interval for the difference now − approved
     * @param needed what it takes to decide
     */
    public record Change(Outcome outcome, double approved, double now, Interval interval, Needed needed) {

        /** The mean now minus the approved one, −1 to 1. */
        public double difference() {
            return now - approved;
        }
    }

    /**
     * What it takes to decide, if it goes on as this.
     *
     * @param morePerCase further samples of each case, about; empty when decided, or when no number of them would do
     * @param bothPerCase samples of each case on both sides, about, where too few were approved for any number of them now
     */
    public record Needed(OptionalLong morePerCase, OptionalLong bothPerCase) {

        static final Needed NOTHING = new Needed(OptionalLong.empty(), OptionalLong.empty());

        static Needed more(double samples) {
            return new Needed(OptionalLong.of((long) samples), OptionalLong.empty());
        }

        static Needed both(double samples) {
            return new Needed(OptionalLong.empty(), OptionalLong.of((long) samples));
        }
    }
}
