package dev.touchstone.junit.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunIdTests {

    private static final ProcessHandle JVM = ProcessHandle.current();
    private static final String COMMAND =
            "/x/target/surefire/surefirebooter-20261122112327793_5.jar /x/target/surefire 2026-11-22T11-23-26_083-jvmRun%s"
                    + " surefire-20261122112327793_2tmp surefire_1-20261122112327793_4tmp";

    private static String of(String command) {
        return RunId.of(Map.of("sun.java.command", command), JVM);
    }

    @Test
    void aForkOfSurefireIsNamedAfterTheMomentTheExecutionStarted() {
        assertThat(of(COMMAND.formatted(2))).isEqualTo("2026-11-22T11-23-26_083");
    }

    @Test
    void allForksOfOneExecutionShareTheirRun() {
        assertThat(of(COMMAND.formatted(1))).isEqualTo(of(COMMAND.formatted(12)));
    }

    @Test
    void aLaterExecutionIsAnotherRun() {
        assertThat(of(COMMAND.formatted(1).replace("26_083", "27_001"))).isEqualTo("2026-11-22T11-23-27_001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "worker.org.gradle.process.internal.worker.GradleWorkerMain 'Gradle Test Executor 1'",
                "com.intellij.rt.junit.JUnitStarter -ideVersion5 -junit5 com.acme.RefundTests,statesTheWindow",
                "/x/2026-11-22T11-23-26_083/app.jar"
            })
    void elsewhereAJvmIsARunOfItsOwn(String command) {
        long started = JVM.info().startInstant().orElseThrow().toEpochMilli();

        assertThat(of(command)).isEqualTo(started + "-" + JVM.pid());
    }

    @Test
    void aJvmThatDoesNotTellItsCommandIsARunOfItsOwn() {
        assertThat(RunId.of(Map.of(), JVM)).endsWith("-" + JVM.pid());
    }
}
