package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.grading.Grade;
import java.util.Optional;

/** Counts the grades of one case; keeps one reason, cut, so that memory does not grow with the answers. */
final class CaseCount {

    private static final int LONGEST_REASON = 500;

    private long passes;
    private long samples;
    private Optional<String> reason = Optional.empty();

    void add(Grade grade) {
        samples++;
        if (grade instanceof Grade.Failed failed) {
            reason = reason.or(() -> Optional.of(cut(failed.reason())));
        } else {
            passes++;
        }
    }

    void add(long good, long answers) {
        CaseTally.requireCount(good, answers);
        passes += good;
        samples += answers;
    }

    CaseTally tally(String caseId) {
        return new CaseTally(caseId, passes, samples, reason);
    }

    private static String cut(String reason) {
        return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
    }
}
