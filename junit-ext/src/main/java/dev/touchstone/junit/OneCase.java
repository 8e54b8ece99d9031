package dev.touchstone.junit;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.assertions.message.Untrusted;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.assertions.verdict.Arm;
import dev.touchstone.junit.golden.GoldenCase;
import dev.touchstone.junit.model.NoMoreAnswers;
import dev.touchstone.junit.model.PromptedModel;
import dev.touchstone.junit.plan.PlannedVersion;
import dev.touchstone.junit.plan.Settings;
import dev.touchstone.junit.report.Reporter;
import dev.touchstone.junit.sampling.Step;
import java.util.List;
import java.util.stream.Collectors;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;
import org.opentest4j.ValueWrapper;

/** A run narrowed to one case: no verdict, but the first unmet assertion and its answer, as an ordinary test would show it. */
final class OneCase {

    private static final int USUAL_ANSWERS = 10;
    private static final int LONGEST = 2000;
    private static final int MOST_LINES = 40;

    private final PlannedVersion planned;
    private final Body body;
    private final Answering answering;
    private final GoldenCase golden;
    private final int answers;

    OneCase(PlannedVersion planned, Body body, Answering answering, Settings settings) {
        this.planned = planned;
        this.body = body;
        this.answering = answering;
        this.golden = planned.test().goldens().get(settings.onlyCase().orElseThrow());
        this.answers = settings.samples().orElse(USUAL_ANSWERS);
    }

    void run(Reporter reporter) throws Throwable {
        int passed = 0;
        try {
            while (passed < answers) {
                check(passed);
                passed++;
            }
        } catch (NoMoreAnswers shortage) {
            if (passed == 0) {
                throw shortage;
            }
            reporter.note(
                    "NO VERDICT " + subject() + ": " + shortage.explanation().headline());
        }
        reporter.note("NO VERDICT " + subject() + ": " + passed + " of " + passed
                + " answers pass; a run narrowed to one case judges nothing.");
    }

    private void check(int answer) throws Throwable {
        PromptedModel model = answering.model(planned, new Step(golden, Arm.CANDIDATE, answer));
        try {
            body.check(planned.version(), golden, body.takesModel() ? model : model.respond(golden.input()));
        } catch (AssertionError wrong) {
            throw failure(answer, model.responses(), wrong);
        } catch (TestAbortedException assumption) {
            throw new NoVerdictException(
                    Explanation.of("ERROR " + subject() + ": an assumption of the body does not hold")
                            .fact("assumption", unmet(assumption))
                            .why("JUnit would skip the test, and a case that is skipped is not one that passes.")
                            .fix("leave the case out of the golden set, or assert."),
                    assumption);
        }
    }

    private String subject() {
        return planned.subject() + " · " + golden.id();
    }

    private AssertionFailedError failure(int answer, List<Response> responses, AssertionError wrong) {
        Explanation explanation = Explanation.of(subject() + ": answer " + (answer + 1) + " of at most " + answers
                        + " is wrong (narrowed to one case, so there is no verdict)")
                .fact("input", Untrusted.line(golden.input(), LONGEST))
                .fact("answer", responses.stream().map(OneCase::line).collect(Collectors.joining("\n")))
                .fact("unmet", unmet(wrong));
        AssertionFailedError failure = wrong instanceof AssertionFailedError diff && diff.isExpectedDefined()
                ? new AssertionFailedError(
                        explanation.text(), value(diff.getExpected()), value(diff.getActual()), wrong)
                : new AssertionFailedError(explanation.text(), wrong);
        failure.setStackTrace(wrong.getStackTrace());
        return failure;
    }

    private static Object value(ValueWrapper wrapper) {
        Object value = wrapper.getValue();
        return value == null ? "null" : value;
    }

    private static String unmet(Throwable wrong) {
        return String.valueOf(wrong.getMessage())
                .strip()
                .lines()
                .limit(MOST_LINES)
                .map(line -> Untrusted.line(line, LONGEST))
                .collect(Collectors.joining("\n"));
    }

    private static String line(Response response) {
        return Untrusted.line(response.text(), LONGEST);
    }
}
