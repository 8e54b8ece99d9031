package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.grading.Sample;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a human has accepted, as the answers of one version are compared with it. */
public interface ApprovedAnswers {

    /** Nothing is approved. */
    ApprovedAnswers NOTHING = new ApprovedAnswers() {
        @Override
        public Set<String> mustHold(String caseId) {
            return Set.of();
        }

        @Override
        public Optional<ApprovedCase> compare(String caseId, List<Sample> now) {
            return Optional.empty();
        }
    };

    /** Names of the checks that every answer to the case must meet. */
    Set<String> mustHold(String caseId);

    /**
     * The answers to one case beside the approved ones; empty if none are.
     *
     * @param now at least one
     */
    Optional<ApprovedCase> compare(String caseId, List<Sample> now);
}
