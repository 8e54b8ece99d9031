package dev.touchstone.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.results.Results;
import dev.touchstone.junit.sampling.Spent;
import dev.touchstone.junit.sampling.Tally;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildTallyTests {

    private static final Map<String, String> FORK = Map.of("sun.java.command", "x 2026-11-22T11-23-26_083-jvmRun1 y");
    private static final Spent ONE = new Spent(1, 2, 3, 4, 5, 6, new BigDecimal("0.0000075"));

    @TempDir
    private Path output;

    private Tally tally() {
        try (Results results = Results.in(output, FORK)) {
            return new BuildTally(results.shared("spent"));
        }
    }

    @Test
    void nothingIsSpentAtFirst() {
        assertThat(tally().getAndUpdate(spent -> spent)).isEqualTo(Spent.NOTHING);
    }

    @Test
    void everyNumberIsKept() {
        tally().getAndUpdate(spent -> spent.plus(ONE));

        assertThat(tally().getAndUpdate(spent -> spent)).isEqualTo(ONE);
    }

    @Test
    void whatGetsShorterLeavesNothingBehind() {
        tally().getAndUpdate(spent -> ONE);
        tally().getAndUpdate(spent -> Spent.NOTHING);

        assertThat(tally().getAndUpdate(spent -> spent)).isEqualTo(Spent.NOTHING);
    }

    /** Every test of a build holds one of its own. */
    @Test
    void nothingIsLostBetweenTestsThatRunAtTheSameTime() throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        for (int test = 0; test < 8; test++) {
            Tally tally = tally();
            threads.execute(() -> {
                for (int call = 0; call < 25; call++) {
                    tally.getAndUpdate(spent -> spent.plus(ONE));
                }
            });
        }
        threads.shutdown();

        assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        assertThat(tally().getAndUpdate(spent -> spent).calls()).isEqualTo(200);
    }
}
