package dev.touchstone.junit;

import dev.touchstone.assertions.grading.Checks;
import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.verdict.ApprovalRequirement;
import dev.touchstone.assertions.verdict.ApprovedAnswers;
import dev.touchstone.assertions.verdict.ErrorRates;
import dev.touchstone.assertions.verdict.SampledApprovalRequirement;
import java.util.Set;
import java.util.TreeSet;

/** What {@link Approved} requires of a sampled test; on any other it has nothing to say about many answers. */
final class ApprovedLimits {

    private static final int SAMPLES = 20;
    private static final double MARGIN = 0.05;
    private static final double DRIFT = 0.1;

    private ApprovedLimits() {}

    static SampledApprovalRequirement of(Approved written, ErrorRates rates) {
        return new SampledApprovalRequirement(
                new ApprovalRequirement(given(written.margin(), MARGIN), given(written.drift(), DRIFT), rates),
                written.samples() == 0 ? SAMPLES : written.samples(),
                ApprovedAnswers.NOTHING);
    }

    private static double given(double written, double otherwise) {
        return Double.isNaN(written) ? otherwise : written;
    }

    /** @throws ConfigurationException if something is written that would have no effect */
    static void check(TemplateMethod method, Approved written) {
        Set<String> useless = method.isSampled() ? ofOneAnswer(written) : ofMany(written);
        if (!useless.isEmpty()) {
            throw new ConfigurationException(Explanation.of("@Approved(" + String.join(", ", useless) + " = …) on "
                            + method.displayName()
                            + (method.isSampled() ? " is about one answer" : " is about many answers")
                            + Misuse.NO_CALL)
                    .why("it would have no effect.")
                    .fix(method.isSampled() ? "drop it, or drop @SampledTest." : "write @SampledTest, or drop it."));
        }
        if (written.mustHold().length > 0 && !method.takes(Checks.class)) {
            throw new ConfigurationException(Explanation.of("@Approved(mustHold = …) on " + method.displayName()
                            + " names checks and takes no Checks" + Misuse.NO_CALL)
                    .why("what nobody looks at does not hold.")
                    .fix("declare a parameter of type Checks, and look: checks.that(\"" + written.mustHold()[0]
                            + "\", () -> assertThat(…))."));
        }
    }

    private static Set<String> ofOneAnswer(Approved written) {
        Set<String> useless = new TreeSet<>();
        if (written.as() != Approved.Form.TEXT) {
            useless.add("as");
        }
        if (written.tolerance() != 0) {
            useless.add("tolerance");
        }
        return useless;
    }

    private static Set<String> ofMany(Approved written) {
        Set<String> useless = new TreeSet<>();
        if (written.samples() != 0) {
            useless.add("samples");
        }
        if (!Double.isNaN(written.margin())) {
            useless.add("margin");
        }
        if (!Double.isNaN(written.drift())) {
            useless.add("drift");
        }
        if (written.mustHold().length > 0) {
            useless.add("mustHold");
        }
        return useless;
    }
}
