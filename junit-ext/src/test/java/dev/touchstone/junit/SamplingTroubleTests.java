package dev.touchstone.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.junit.EngineRun.Ran;
import dev.touchstone.junit.fixtures.ScriptedModel;
import dev.touchstone.junit.fixtures.TroubleTestCases.AnswersTestCase;
import dev.touchstone.junit.fixtures.TroubleTestCases.AssumesTestCase;
import dev.touchstone.junit.fixtures.TroubleTestCases.BodyThrowsTestCase;
import dev.touchstone.junit.fixtures.TroubleTestCases.ConversationThrowsTestCase;
import dev.touchstone.junit.fixtures.TroubleTestCases.InterruptedTestCase;
import dev.touchstone.junit.fixtures.TroubleTestCases.NoSuchFieldTestCase;
import dev.touchstone.junit.fixtures.TroubleTestCases.TimesOutTestCase;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

class SamplingTroubleTests {

    private static EngineRun run(Class<?> fixture) {
        return EngineRun.of(fixture).with("touchstone.versions", "new").with("touchstone.seed", "2");
    }

    @Test
    void aProviderThatThrowsIsAnErrorWithItsCause() {
        ScriptedModel.answers((version, request) -> {
            if (request.sample().caseId().equals("toss-03")) {
                throw new IllegalArgumentException("quota exceeded");
            }
            return "good";
        });

        Ran ran = run(AnswersTestCase.class).run();

        assertThat(ran.thrown()).isInstanceOf(NoVerdictException.class).hasRootCauseMessage("quota exceeded");
        assertThat(ran.failure())
                .isEqualTo(
                        """
                        ERROR TroubleTestCases.AnswersTestCase.lands · new: no verdict, because the model did not answer

                          case   toss-03, sample 1 of new
                          thrown java.lang.IllegalArgumentException: quota exceeded
                          so far 7 of 7 answers pass; they are kept

                        Why:  an answer that was not given or not judged is neither good nor bad; nothing was counted as a wrong answer.
                        Fix:  see the cause below; mend the provider or the application, then run again.""");
    }

    @Test
    void anErrorIsRecordedAndIsNoWrongAnswer() {
        ScriptedModel.answers((version, request) -> {
            if (request.sample().caseId().equals("toss-03")) {
                throw new IllegalArgumentException("quota exceeded");
            }
            return "good";
        });

        Ran ran = run(AnswersTestCase.class).run();

        assertThat(ran.verdictLines())
                .singleElement()
                .asString()
                .startsWith(
                        "ERROR TroubleTestCases.AnswersTestCase.lands · new · java.lang.IllegalArgumentException: quota exceeded · ");
        assertThat(ran.json("verdict.json").get("decision").asText()).isEqualTo("ERROR");
        assertThat(ran.results("samples")).isNotEmpty().allMatch(line -> line.get("passed")
                .asBoolean());
    }

    @Test
    void aBodyThatThrowsIsAnErrorWithItsCause() {
        ScriptedModel.answers((version, request) -> "good");

        Ran ran = run(BodyThrowsTestCase.class).run();

        assertThat(ran.thrown()).isInstanceOf(NoVerdictException.class).hasRootCauseMessage("no grading today: good");
        assertThat(ran.failure())
                .isEqualTo(
                        """
                        ERROR TroubleTestCases.BodyThrowsTestCase.lands · new: no verdict, because the test body could not judge an answer

                          case   toss-03, sample 1 of new
                          thrown java.lang.IllegalStateException: no grading today: good
                          so far 7 of 7 answers pass; they are kept

                        Why:  an answer that was not given or not judged is neither good nor bad; nothing was counted as a wrong answer.
                        Fix:  see the cause below; a body judges by assertions, any other exception is its own trouble.""");
    }

    @Test
    void anAssumptionInABodySkipsNothing() {
        ScriptedModel.answers((version, request) -> "good");

        Ran ran = run(AssumesTestCase.class).run();

        assertThat(ran.thrown())
                .isInstanceOf(NoVerdictException.class)
                .hasRootCauseInstanceOf(TestAbortedException.class)
                .hasRootCauseMessage("Assumption failed: not today");
        ran.results().testEvents().assertStatistics(events -> events.aborted(0).failed(1));
    }

    @Test
    void anAssumptionInABodySkipsNothingInARunOfOneCase() {
        ScriptedModel.answers((version, request) -> "good");

        Ran ran = run(AssumesTestCase.class).with("touchstone.case", "toss-03").run();

        ran.results().testEvents().assertStatistics(events -> events.aborted(0).failed(1));
        assertThat(ran.thrown()).hasRootCauseMessage("Assumption failed: not today");
        assertThat(ran.failure())
                .isEqualTo(
                        """
                        ERROR TroubleTestCases.AssumesTestCase.lands · new · toss-03: an assumption of the body does not hold

                          assumption Assumption failed: not today

                        Why:  JUnit would skip the test, and a case that is skipped is not one that passes.
                        Fix:  leave the case out of the golden set, or assert.""");
    }

    @Test
    void aConversationThatThrowsIsTheBodysTrouble() {
        ScriptedModel.answers((version, request) -> "good");

        Ran ran = run(ConversationThrowsTestCase.class).run();

        assertThat(ran.thrown()).hasRootCauseMessage("lost the thread");
        assertThat(ran.failure())
                .isEqualTo(
                        """
                        ERROR TroubleTestCases.ConversationThrowsTestCase.talks · new: no verdict, because the test body could not judge an answer

                          case   toss-03, sample 1 of new
                          thrown java.lang.IllegalStateException: lost the thread
                          so far 7 of 7 answers pass; they are kept

                        Why:  an answer that was not given or not judged is neither good nor bad; nothing was counted as a wrong answer.
                        Fix:  see the cause below; a body judges by assertions, any other exception is its own trouble.""");
    }

    @Test
    void aConversationWhoseModelThrowsIsTheModelsTrouble() {
        ScriptedModel.answers((version, request) -> {
            throw new IllegalArgumentException("quota exceeded");
        });

        Ran ran = run(ConversationThrowsTestCase.class).run();

        assertThat(ran.thrown()).hasRootCauseMessage("quota exceeded");
        assertThat(ran.failure()).contains("no verdict, because the model did not answer");
    }

    @Test
    void aFieldNoCaseHasExplainsItself() {
        ScriptedModel.answers((version, request) -> "good");

        Ran ran = run(NoSuchFieldTestCase.class).run();

        assertThat(ran.thrown()).isInstanceOf(ConfigurationException.class);
        assertThat(ran.failure())
                .isEqualTo(
                        """
                        golden/tosses.jsonl:8: case toss-08 has no field 'colour'

                          its fields id, input, expected

                        Fix:  Add the field to line 8, or ask for one it has.""");
        assertThat(ran.json("verdict.json").get("decision").asText()).isEqualTo("ERROR");
    }

    @Test
    void aTimeoutStopsTheRunAndEveryCallInFlight() throws InterruptedException {
        AtomicInteger started = new AtomicInteger();
        CountDownLatch stopped = new CountDownLatch(8);
        ScriptedModel.answers((version, request) -> {
            if (request.sample().caseId().startsWith("toss")) {
                started.incrementAndGet();
                hang(stopped);
            }
            return "good";
        });

        Ran ran = run(TimesOutTestCase.class).run();

        assertThat(ran.thrown()).isInstanceOf(TimeoutException.class);
        assertThat(stopped.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(started).hasValue(8);
    }

    @Test
    void aTimeoutIsAnErrorInTheResultsAndHarmsNoTestAfterIt() {
        ScriptedModel.answers((version, request) -> {
            if (request.sample().caseId().startsWith("toss")) {
                hang(new CountDownLatch(1));
            }
            return "good";
        });

        Ran ran = run(TimesOutTestCase.class).run();

        assertThat(ran.outcomes()).containsExactly("ERROR hangs · new", "PASS goesOn · new");
    }

    @Test
    void anInterruptOnASingleThreadStopsTheRunAndHarmsNoTestAfterIt() {
        ScriptedModel.answers((version, request) -> "good");

        Ran ran = run(InterruptedTestCase.class).run();

        assertThat(ran.thrown()).isInstanceOf(InterruptedException.class);
        assertThat(ran.outcomes()).containsExactly("ERROR isInterrupted · new", "PASS goesOn · new");
    }

    /** Blocks for ever, unless it is stopped. */
    private static void hang(CountDownLatch stopped) {
        try {
            new CyclicBarrier(2).await();
        } catch (InterruptedException | BrokenBarrierException end) {
            stopped.countDown();
            throw new IllegalStateException(end);
        }
    }
}
