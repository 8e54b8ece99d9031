package dev.touchstone.junit;

import dev.touchstone.assertions.grading.ScoreRange;
import dev.touchstone.assertions.grading.Scorecard;
import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.assertions.verdict.NoRegressionRequirement;
import dev.touchstone.assertions.verdict.PassRateRequirement;
import dev.touchstone.assertions.verdict.SampledApprovalRequirement;
import dev.touchstone.assertions.verdict.ScoreRequirement;
import dev.touchstone.junit.plan.PlannedTest;

/** A requirement on scores and a body that gives them belong together. */
final class ScoreCheck {

    private ScoreCheck() {}

    static void check(TemplateMethod method) {
        boolean scored = method.find(Score.class).isPresent();
        boolean scores = method.takes(Scorecard.class);
        if (scored && !scores) {
            throw new ConfigurationException(Explanation.of(
                            method.displayName() + " has @Score and takes no Scorecard" + Misuse.NO_CALL)
                    .why("nobody would score the answers.")
                    .fix("declare a parameter of type Scorecard and give every answer its score: scorecard.score(…)."));
        }
        if (scores && !scored) {
            throw new ConfigurationException(
                    Explanation.of(method.displayName() + " takes a Scorecard and has no @Score" + Misuse.NO_CALL)
                            .why("scores would be given and nothing would read them.")
                            .fix("write @Score(atLeast = …) on the method, or drop the parameter."));
        }
    }

    static void checkNoScorecard(TemplateMethod method) {
        if (method.takes(Scorecard.class)) {
            throw nothingSampled(method);
        }
    }

    static ConfigurationException nothingSampled(TemplateMethod method) {
        return new ConfigurationException(
                Explanation.of(method.displayName() + " takes a Scorecard without @SampledTest" + Misuse.NO_CALL)
                        .why("a score is one of many, and their mean is judged.")
                        .fix("write @SampledTest and @Score(atLeast = …) on the method, or drop the parameter."));
    }

    static ScoreRange range(PlannedTest test) {
        return test.requirements().stream()
                .filter(ScoreRequirement.class::isInstance)
                .map(requirement -> ((ScoreRequirement) requirement).range())
                .findFirst()
                .orElse(ScoreRange.UNIT);
    }

    /** Whether anything beside the scores judges that an answer is wrong. */
    static boolean judgesGrades(PlannedTest test) {
        return test.requirements().stream()
                .anyMatch(requirement -> (requirement instanceof PassRateRequirement rate
                                && rate.slice().isEmpty())
                        || requirement instanceof NoRegressionRequirement
                        || requirement instanceof SampledApprovalRequirement);
    }

    static NoVerdictException unscored() {
        return new NoVerdictException(Explanation.of("the body passed an answer without giving it a score")
                .why("an answer nobody scored is neither good nor bad; it was not counted.")
                .fix("call scorecard.score(…) once on every way through the body."));
    }
}
