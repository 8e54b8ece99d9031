package dev.touchstone.junit.plan;

import dev.touchstone.assertions.verdict.Requirement;
import java.util.List;

/** What the requirements of a test mean for the error account of a build. */
public final class Stakes {

    private Stakes() {}

    /** How many verdicts on one version may be red by chance. */
    public static int verdicts(List<Requirement> requirements, boolean baseline) {
        return (int) requirements.stream()
                .filter(requirement -> isJudged(requirement, baseline) && requirement.mayFailByChance())
                .count();
    }

    /** On the baseline's own node a comparison has nothing to compare; on the others nothing is known of an earlier day. */
    static boolean isJudged(Requirement requirement, boolean baseline) {
        return baseline ? !requirement.comparesBaseline() : !requirement.isOfBaselineAlone();
    }
}
