package dev.touchstone.junit.recording;

import static dev.touchstone.junit.recording.RecordingFixture.ID;
import static dev.touchstone.junit.recording.RecordingFixture.NOBODY;
import static dev.touchstone.junit.recording.RecordingFixture.VERSION;
import static dev.touchstone.junit.recording.RecordingFixture.WITH;
import static dev.touchstone.junit.recording.RecordingFixture.sample;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.model.Model;
import dev.touchstone.junit.model.Responses;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes, really killed. */
class KilledRecordingIT {

    private static final int KILLS = 20;
    private static final int SAMPLES = 1_000;

    /** Threads of {@link RecordingProcess}. */
    private static final int IN_FLIGHT = 8;

    @TempDir
    Path module;

    /** After each death nothing recorded is lost or doubled, and what the next run asks for is only what is missing. */
    @Test
    void twentyDeathsInTheMiddleOfAThousandSamplesCostNoMoreThanTheCallsInFlight() throws Exception {
        Random random = new Random(20261120);
        int atOnce = SAMPLES / KILLS;
        int killed = 0;
        for (int run = 0; run < KILLS; run++) {
            // Each run has more to ask for than it can before it is killed, and finds what those before it kept.
            int moment = RecordingProcess.asked(module).size() + 1 + random.nextInt(atOnce);
            Process process = RecordingProcess.start(module, "run" + run, 0, SAMPLES);
            awaitAsked(moment, process);
            killed += process.isAlive() ? 1 : 0;
            process.destroyForcibly().waitFor();
            assertNothingIsLostOrDoubled(run + 1);
        }
        assertThat(killed).isGreaterThanOrEqualTo(KILLS / 2);

        Process last = RecordingProcess.start(module, "last", 0, SAMPLES);
        assertThat(last.waitFor(60, TimeUnit.SECONDS)).isTrue();

        assertThat(last.exitValue()).isZero();
        assertNothingIsLostOrDoubled(KILLS);
        assertThat(recorded()).hasSize(SAMPLES).doesNotHaveDuplicates();
    }

    private void awaitAsked(int calls, Process process) {
        while (process.isAlive() && RecordingProcess.asked(module).size() < calls) {
            LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(200));
        }
    }

    private void assertNothingIsLostOrDoubled(int deaths) {
        List<String> asked = RecordingProcess.asked(module);
        Set<String> samples = new HashSet<>();
        asked.forEach(answer -> samples.add(answer.substring(answer.indexOf('-') + 1)));
        // A sample asked for twice was in flight when its process died.
        assertThat(asked.size() - samples.size()).isLessThanOrEqualTo(deaths * IN_FLIGHT);
    }

    private List<String> recorded() {
        List<String> answers = new ArrayList<>();
        try (Recordings recordings = new RecordingFixture(module).in(Responses.REPLAY)) {
            Model model = recordings.of(ID, VERSION, WITH, NOBODY);
            for (int i = 0; i < SAMPLES; i++) {
                answers.add(model.respond(sample(i)).text());
            }
        }
        List<String> asked = RecordingProcess.asked(module);
        assertThat(asked).containsAll(answers);
        return answers;
    }

    @Test
    void twoProcessesRecordingTheSameTestGiveTheUnion() throws Exception {
        Process one = RecordingProcess.start(module, "one", 0, 700);
        Process other = RecordingProcess.start(module, "other", 300, SAMPLES);

        assertThat(one.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(other.waitFor(60, TimeUnit.SECONDS)).isTrue();

        assertThat(one.exitValue()).isZero();
        assertThat(other.exitValue()).isZero();
        assertThat(recorded()).hasSize(SAMPLES);
        assertThat(new RecordingFixture(module).journalFolder()).containsExactly("merge.lock");
    }

    /** The limit on the size of files is the disk that gets full. */
    @Test
    void aFullDiskIsAnErrorThatTruncatesNothing() throws Exception {
        new RecordingFixture(module).record(5);
        Path file = new RecordingFixture(module).file();
        List<String> answers = RecordingFixture.lines(file).subList(2, 7);

        Process process =
                RecordingProcess.start(module, "full", 0, SAMPLES, "bash", "-c", "ulimit -f 16; exec \"$@\"", "bash");
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();

        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(RecordingFixture.text(module.resolve("full.out")))
                .contains("dev.touchstone.assertions.message.NoVerdictException: ERROR cannot write ")
                .contains("java.io.IOException: File too large");
        assertThat(RecordingFixture.lines(file)).containsAll(answers);
        assertThat(Kept.FILES.files(module, ".tmp")).isEmpty();
        int paid = RecordingProcess.asked(module).size();

        Process again = RecordingProcess.start(module, "again", 0, SAMPLES);
        assertThat(again.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(RecordingFixture.lines(file)).hasSize(SAMPLES + 3);
        assertThat(RecordingProcess.asked(module))
                .hasSizeLessThanOrEqualTo(SAMPLES - 5 + IN_FLIGHT)
                .hasSizeGreaterThan(paid);
    }
}
