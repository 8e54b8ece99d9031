package dev.touchstone.junit.review;

import static dev.touchstone.junit.review.ReviewFixture.id;
import static dev.touchstone.junit.review.ReviewFixture.output;
import static dev.touchstone.junit.review.ReviewFixture.samples;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.approval.ApprovedFiles;
import dev.touchstone.junit.approval.ApprovedOutput;
import dev.touchstone.junit.approval.Cause;
import dev.touchstone.junit.approval.Exemplar;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes, really killed. */
class KilledApprovingIT {

    private static final int KILLS = 10;
    private static final int PROPOSALS = 200;
    private static final int SECONDS = 60;

    @TempDir
    Path module;

    private ReviewFixture fixture;

    /** Every other one replaces what is approved. */
    @BeforeEach
    void proposals() {
        fixture = new ReviewFixture(module);
        for (int i = 0; i < PROPOSALS; i++) {
            if (i % 2 == 0) {
                fixture.approved(answering(i, "old"));
            }
            fixture.proposed(answering(i, "new"), i % 2 == 0 ? Cause.CHANGED : Cause.NEW);
        }
    }

    @Test
    void tenDeathsLoseNothingAndTheNextOneCompletes() throws Exception {
        Random random = new Random(20261122);
        int killed = 0;
        for (int run = 0; run < KILLS; run++) {
            int left = fixture.waiting().size();
            Process process = ApprovingProcess.start(module);
            await(left - 1 - random.nextInt(PROPOSALS / KILLS - 1), process);
            LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(random.nextInt(5_000)));
            killed += process.isAlive() ? 1 : 0;
            process.destroyForcibly().waitFor();
            assertNothingIsLost();
        }
        assertThat(killed).isGreaterThanOrEqualTo(KILLS / 2);

        Process last = ApprovingProcess.start(module);
        assertThat(last.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();

        assertThat(last.exitValue())
                .as(Files.readString(module.resolve("approving.out")))
                .isZero();
        assertThat(fixture.waiting()).isEmpty();
        assertThat(Stream.iterate(0, i -> i + 1).limit(PROPOSALS).map(this::approved))
                .allMatch(Optional.of("new")::equals);
    }

    private void await(int left, Process process) {
        while (process.isAlive() && fixture.waiting().size() > left) {
            LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(200));
        }
    }

    /** Reading checks that a file is whole. */
    private void assertNothingIsLost() {
        ApprovedFiles files = fixture.project.approved();
        assertThat(files.all().stream().map(files::read).toList()).hasSizeGreaterThanOrEqualTo(PROPOSALS / 2);
        for (int i = 0; i < PROPOSALS; i++) {
            boolean proposed = fixture.project.pending().read(id(name(i)), "v1").isPresent();
            Optional<String> approved = approved(i);
            assertThat(proposed || approved.equals(Optional.of("new")))
                    .as("%s: approved %s, proposed %s", name(i), approved, proposed)
                    .isTrue();
            assertThat(i % 2 == 1 || approved.isPresent()).as(name(i)).isTrue();
        }
    }

    private Optional<String> approved(int i) {
        return fixture.read(name(i))
                .map(output -> output.answers().exemplars().get(0))
                .map(Exemplar::text);
    }

    private static ApprovedOutput answering(int i, String answer) {
        return output(name(i), "v1", 1, samples(1, answer));
    }

    private static String name(int i) {
        return "case-" + i;
    }
}
