package dev.touchstone.junit.gate;

import static dev.touchstone.junit.results.ResultFixture.V1;
import static dev.touchstone.junit.results.ResultFixture.build;
import static dev.touchstone.junit.results.ResultFixture.error;
import static dev.touchstone.junit.results.ResultFixture.passRate;
import static dev.touchstone.junit.results.ResultFixture.reference;
import static dev.touchstone.junit.results.ResultFixture.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.results.AnswersRecord;
import dev.touchstone.junit.results.BuildRecord;
import dev.touchstone.junit.results.CallsRecord;
import dev.touchstone.junit.results.OriginRecord;
import dev.touchstone.junit.results.ServedRecord;
import dev.touchstone.junit.results.ShardRecord;
import dev.touchstone.junit.results.VerdictRecord;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BuildCheckTests {

    private static final VerdictRecord GOOD = verdict(V1, "PASS", passRate("PASS", 60, 0.95));
    private static final VerdictRecord BAD = verdict(V1, "FAIL", passRate("FAIL", 40, 0.6));

    private static Objection only(BuildEvidence evidence) {
        assertThat(objections(evidence)).hasSize(1);
        return objections(evidence).get(0);
    }

    private static List<Objection> objections(BuildEvidence evidence) {
        return new BuildCheck(evidence).objections(Optional.of(Manifest.empty().with(List.of(GOOD))));
    }

    private static BuildEvidence served(ServedRecord... served) {
        BuildRecord run = build(GOOD);
        return BuildEvidence.of(List.of(new BuildRecord(
                run.run(),
                run.family(),
                run.verdicts(),
                run.answers(),
                List.of(served),
                OriginRecord.UNKNOWN,
                run.provenance())));
    }

    private static ServedRecord served(String model, boolean allowed, long answers) {
        return new ServedRecord("refund-v1", "sha256:01", "gpt-4o or a dated snapshot of it", model, allowed, answers);
    }

    @Test
    void oneSnapshotOfTheModelAskedForIsNoObjection() {
        assertThat(objections(served(served("gpt-4o-2024-08-06", true, 40), served("gpt-4o-2024-08-06", true, 20))))
                .isEmpty();
    }

    @Test
    void answersOfAnotherModelAreFoundThoughTheTestIsGreen() {
        Objection found = only(served(served("gpt-4o", true, 59), served("gpt-4o-mini\u001b[2J", false, 1)));

        assertThat(found.kind()).isEqualTo(Objection.Kind.ERROR);
        assertThat(found.explanation().text())
                .isEqualTo(
                        """
                        GATE refund-v1: another model answered than the version asks for

                          expected gpt-4o or a dated snapshot of it
                          served   gpt-4o, 59 answers
                                   gpt-4o-mini\\u001B[2J, 1 answer

                        Why:  an answer of another model says nothing about this version, also where a test swallowed the error.
                        Fix:  if that is the model you mean, say so in the version: served: "…\"""");
    }

    @Test
    void twoSnapshotsInOneRunAreFoundEvenInTwoForks() {
        Objection found = only(served(served("gpt-4o-2024-08-06", true, 40), served("gpt-4o-2024-11-20", true, 20)));

        assertThat(found.explanation().text())
                .startsWith(
                        """
                        GATE refund-v1: the model that answers has changed within the run

                          served gpt-4o-2024-08-06, 40 answers
                                 gpt-4o-2024-11-20, 20 answers

                        Why:  answers of 2 models are judged as those of one.
                        """);
    }

    @Test
    void ofManyModelsTheMostFrequentAreShown() {
        ServedRecord[] many = new ServedRecord[7];
        for (int i = 0; i < many.length; i++) {
            many[i] = served("m" + i, true, i + 1);
        }
        assertThat(only(served(many)).explanation().text())
                .contains("served m6, 7 answers")
                .contains("and 2 more");
    }

    private static ShardRecord part(String shard, int draws) {
        return new ShardRecord(
                GOOD.test(), V1, null, shard, List.of(), draws, "seal", CallsRecord.NONE, "2026-11-22T10:00:01Z");
    }

    @Test
    void aJobThatDrewAPartIsToldWhoJudges() {
        BuildEvidence drawn = new BuildEvidence(
                List.of(), List.of(), OriginRecord.UNKNOWN, List.of(part("2/8", 40), part("2/8", 35)));

        assertThat(only(drawn).kind()).isEqualTo(Objection.Kind.FAIL);
        assertThat(only(drawn).explanation().text())
                .isEqualTo(
                        """
                        GATE nothing was judged: this job drew part 2 of 8

                          drawn 2 tests × versions, 75 answers

                        Why:  a part sees some of the golden cases; verdicts are given by the job that merges all parts.
                        Fix:  keep target/touchstone as an artefact of this job, draw with mvn test, and check where the parts are merged: name there with parts the folder they were brought to.
                        Run:  mvn verify -Dtouchstone.parts=downloads""");
    }

    private static BuildRecord attempt(@Nullable Integer attempt, @Nullable String commit, VerdictRecord... verdicts) {
        return build(verdicts).from(new OriginRecord(commit, attempt));
    }

    private static BuildEvidence second(BuildRecord now, BuildRecord... earlier) {
        return new BuildEvidence(List.of(now), List.of(earlier), OriginRecord.UNKNOWN);
    }

    @Test
    void aSecondAttemptAtTheSameCommitIsRedWithoutTheFirst() {
        Objection found = only(second(attempt(2, "c0ffee", GOOD)));

        assertThat(found.kind()).isEqualTo(Objection.Kind.FAIL);
        assertThat(found.explanation().text())
                .isEqualTo(
                        """
                        GATE attempt 2 at the same commit has sampled afresh

                          live     1 verdict
                          not here results of attempt 1

                        Why:  of a job that is run until it is green a bad version passes far more often than promised.
                        Fix:  keep target/touchstone as an artefact of every attempt, and name with from those of the earlier ones: the first verdict counts. Or push a new commit.""");
    }

    @Test
    void theAttemptCountsThatTheCheckIsToldOf() {
        BuildEvidence evidence = new BuildEvidence(List.of(build(GOOD)), List.of(), new OriginRecord("c0ffee", 3));
        assertThat(only(evidence).explanation().text()).contains("not here results of attempt 1, 2");
    }

    @Test
    void whatTheFirstAttemptCameToCounts() {
        assertThat(objections(second(attempt(2, "c0ffee", GOOD), attempt(1, "c0ffee", GOOD))))
                .isEmpty();

        Objection found = only(second(attempt(2, "c0ffee", GOOD), attempt(1, "c0ffee", BAD)));
        assertThat(found.explanation().headline())
                .isEqualTo("GATE RefundTests.statesTheWindow · refund-v1: FAIL, one of 2 attempts");
    }

    @Test
    void anEarlierAttemptThatEndedInAnErrorHasJudgedNothing() {
        BuildRecord outage = attempt(1, "c0ffee", error(V1, "ERROR the provider is down"));
        assertThat(objections(second(attempt(2, "c0ffee", GOOD), outage))).isEmpty();
        assertThat(objections(second(attempt(2, "c0ffee", BAD), outage))).hasSize(1);
    }

    @Test
    void noAttemptBetweenMayBeLeftOut() {
        BuildRecord outage = attempt(1, "c0ffee", error(V1, "ERROR the provider is down"));
        assertThat(only(second(attempt(3, "c0ffee", GOOD), outage))
                        .explanation()
                        .text())
                .contains("not here results of attempt 2");
    }

    @Test
    void whatAnotherCommitCameToIsNotTaken() {
        List<Objection> found = objections(second(attempt(2, "c0ffee", GOOD), attempt(1, "decaf", BAD)));

        assertThat(found).hasSize(2);
        assertThat(found.get(0).explanation().text())
                .startsWith(
                        """
                        GATE the earlier results that were named are not those of this commit

                          this commit c0ffee
                          theirs      decaf, run run-1

                        Why:  what another commit came to says nothing of this one.
                        """);
        assertThat(found.get(1).explanation().headline())
                .isEqualTo("GATE attempt 2 at the same commit has sampled afresh");
    }

    @Test
    void whatIsReplayedMayBeJudgedAsOftenAsOneLikes() {
        BuildRecord replayed = attempt(2, "c0ffee", reference(V1));
        assertThat(new BuildCheck(second(replayed)).objections(Optional.of(Manifest.empty())))
                .isEmpty();
    }

    @Test
    void aServerThatTellsNoAttemptIsTakenAtItsWord() {
        assertThat(objections(second(attempt(null, "c0ffee", GOOD)))).isEmpty();
    }

    @Test
    void answersMissedInAReplayAreAnObjectionOfTheirOwn() {
        BuildRecord run = build(GOOD);
        BuildRecord missed = new BuildRecord(
                run.run(),
                run.family(),
                run.verdicts(),
                new AnswersRecord("t", "v", 57, 3, 0, 0),
                List.of(),
                OriginRecord.UNKNOWN,
                run.provenance());
        assertThat(only(BuildEvidence.of(List.of(missed))).explanation().headline())
                .isEqualTo("GATE 3 answers were asked for in a replay and are not recorded");
    }
}
