package dev.touchstone.junit.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SelftestVerbTests {

    @TempDir
    Path module;

    private final FakeConsole console = FakeConsole.unattended();

    @Test
    void withoutResultsItIsRedAndSaysWhatToRun() {
        assertThat(new ReviewFixture(module).run(Command.SELFTEST, console)).isEqualTo(ExitCode.FAILED);
        assertThat(console.complaints)
                .containsExactly(
                        """
                        There are no results in target/touchstone/results. No call was made.

                        Why:  the self-test draws builds from the grades of one that was run.
                        Fix:  run the tests, replayed or live, and then the self-test.""");
    }

    @Test
    void howManyBuildsIsAWholeNumberInItsRange() {
        ReviewFixture fixture = new ReviewFixture(module);

        fixture.run(Command.SELFTEST, Map.of(Option.BUILDS, "99"), console);
        fixture.run(Command.SELFTEST, Map.of(Option.BUILDS, "many"), console);
        fixture.run(Command.SELFTEST, Map.of(Option.SEED, "one"), console);

        assertThat(console.complaints)
                .satisfiesExactly(
                        few -> assertThat(few).startsWith("Illegal value of builds: \"99\". Nothing was done."),
                        many -> assertThat(many).startsWith("Illegal value of builds: \"many\". Nothing was done."),
                        one -> assertThat(one).startsWith("Illegal value of seed: \"one\". Nothing was done."));
    }
}
