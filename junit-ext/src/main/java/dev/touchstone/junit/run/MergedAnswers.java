package dev.touchstone.junit.run;

import dev.touchstone.assertions.grading.Grade;
import dev.touchstone.assertions.grading.Sample;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.assertions.message.Untrusted;
import dev.touchstone.assertions.response.FinishReason;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.plan.PlannedVersion;
import dev.touchstone.junit.results.DrawsSeal;
import dev.touchstone.junit.results.SampleRecord;
import dev.touchstone.junit.results.ShardRecord;
import dev.touchstone.junit.results.ShardRuns;
import dev.touchstone.junit.sampling.Step;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The graded answers of all parts to one version's steps, whichever part drew them. */
final class MergedAnswers {

    private static final int LONGEST = 60;

    private final PlannedVersion planned;
    private final Map<Draw, SampleRecord> answers = new HashMap<>();

    /** @param arm of the candidate's run that drew it: a baseline is drawn again for every candidate */
    private record Draw(String digest, String arm, String goldenCase, int sample) {}

    /** What was said, and what its part made of it. */
    record Graded(List<Response> responses, Sample sample) {}

    private MergedAnswers(PlannedVersion planned) {
        this.planned = planned;
    }

    /** @throws NoVerdictException if a draw was made twice, with other results */
    static MergedAnswers of(PlannedVersion planned, ShardRuns runs) {
        MergedAnswers merged = new MergedAnswers(planned);
        runs.forEach(planned.test().id().toString(), merged::put);
        return merged;
    }

    private void put(SampleRecord answer) {
        Draw draw = new Draw(answer.version().digest(), answer.arm(), answer.goldenCase(), answer.sample());
        SampleRecord before = answers.putIfAbsent(draw, answer);
        if (before != null && !before.equals(answer) && answer.arm().equals("candidate")) {
            throw twice(answer);
        }
    }

    /** @throws NoVerdictException if no part has it */
    Graded answer(Step step) {
        SampleRecord found = found(step);
        List<Response> responses =
                found.texts().stream().map(text -> response(text, found)).toList();
        return new Graded(responses, sample(found, responses));
    }

    private SampleRecord found(Step step) {
        String digest = planned.versionOf(step.arm()).digest();
        String arm = step.arm().name().toLowerCase(Locale.ROOT);
        SampleRecord found = answers.get(new Draw(digest, arm, step.goldenCase().id(), step.sample()));
        if (found == null) {
            throw lost(step);
        }
        return found;
    }

    /** @throws NoVerdictException unless the part's draws are those it has written */
    void require(ShardRecord part, List<Step> steps) {
        DrawsSeal seal = new DrawsSeal();
        steps.forEach(step -> seal.add(found(step)));
        if (!seal.toString().equals(part.seal())) {
            throw new NoVerdictException(Explanation.of("ERROR " + planned.subject() + ": the draws of part "
                            + part.shard() + " are not those it wrote")
                    .why("results that were changed after the run prove nothing.")
                    .fix("draw that part again."));
        }
    }

    private static Response response(String text, SampleRecord found) {
        Response said = Response.of(text);
        String finish = found.finish();
        return finish == null ? said : said.finishedBy(FinishReason.valueOf(finish.toUpperCase(Locale.ROOT)));
    }

    private static Sample sample(SampleRecord found, List<Response> responses) {
        String reason = found.reason();
        Sample graded = Sample.of(found.passed() ? Grade.passed() : Grade.failed(reason == null ? "" : reason));
        Response last = responses.isEmpty() ? Response.of("") : responses.get(responses.size() - 1);
        Long millis = found.latencyMillis();
        Double score = found.score();
        Sample answered = graded.answered(millis == null ? last : last.after(Duration.ofMillis(millis)));
        return score == null ? answered : answered.scored(score);
    }

    private NoVerdictException twice(SampleRecord answer) {
        return new NoVerdictException(Explanation.of("ERROR " + planned.subject() + ": " + shown(answer.goldenCase())
                        + ", sample " + (answer.sample() + 1) + ", was drawn twice, with different results")
                .why("which of the two counts must not be chosen after the fact.")
                .fix("name each part once, and the results of one build only."));
    }

    private NoVerdictException lost(Step step) {
        return new NoVerdictException(Explanation.of("ERROR " + planned.subject() + ": no part has "
                        + shown(step.goldenCase().id()) + ", sample " + (step.sample() + 1) + " of "
                        + planned.versionOf(step.arm()).name())
                .why("its part says it is complete, so a line of its results was removed or changed.")
                .fix("draw that part again."));
    }

    private static String shown(String caseId) {
        return "case " + Untrusted.line(caseId, LONGEST);
    }
}
