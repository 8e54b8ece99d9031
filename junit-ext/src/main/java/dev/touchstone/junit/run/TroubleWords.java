package dev.touchstone.junit.run;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.assertions.message.Untrusted;
import dev.touchstone.junit.plan.PlannedVersion;
import dev.touchstone.junit.sampling.SamplingTrouble;

/** Words for a run that reached no verdict. */
final class TroubleWords {

    static final String INTERRUPTED = "the test was interrupted before its verdict, by a timeout for example";

    private static final String ERROR = "ERROR ";
    private static final int LONGEST = 300;

    private TroubleWords() {}

    /** What explains itself knows the case, but not the test and the version. */
    static NoVerdictException of(PlannedVersion planned, NoVerdictException explained) {
        Explanation found = explained.explanation();
        Explanation bare = found.withHeadline(bare(found.headline(), planned));
        return new NoVerdictException(bare.about(ERROR + planned.subject()), explained.getCause());
    }

    /** Without what is said of every such trouble, so that it is not said twice. */
    static String bare(String headline, PlannedVersion planned) {
        String unmarked = headline.startsWith(ERROR) ? headline.substring(ERROR.length()) : headline;
        String subject = planned.subject() + ": ";
        return unmarked.startsWith(subject) ? unmarked.substring(subject.length()) : unmarked;
    }

    static RuntimeException of(PlannedVersion planned, SamplingTrouble trouble, SampleWitness witness) {
        if (trouble.trouble() instanceof ConfigurationException misuse) {
            return misuse; // it explains itself
        }
        if (trouble.trouble() instanceof NoVerdictException explained) {
            return of(planned, explained);
        }
        boolean asking = trouble.where() == SamplingTrouble.Where.ASKING;
        Explanation explanation = Explanation.of(ERROR + planned.subject() + ": no verdict, because "
                        + (asking ? "the model did not answer" : "the test body could not judge an answer"))
                .fact(
                        "case",
                        Untrusted.line(trouble.step().goldenCase().id(), LONGEST) + ", sample "
                                + (trouble.step().sample() + 1) + " of "
                                + planned.versionOf(trouble.step().arm()).name())
                .fact("thrown", Untrusted.line(trouble.trouble().toString(), LONGEST))
                .fact("so far", witness.passes() + " of " + witness.samples() + " answers pass; they are kept")
                .why(
                        "an answer that was not given or not judged is neither good nor bad; nothing was counted as a wrong answer.")
                .fix(
                        asking
                                ? "see the cause below; mend the provider or the application, then run again."
                                : "see the cause below; a body judges by assertions, any other exception is its own trouble.");
        return new NoVerdictException(explanation, trouble.trouble());
    }
}
