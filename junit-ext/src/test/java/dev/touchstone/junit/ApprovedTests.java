package dev.touchstone.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.junit.EngineRun.Ran;
import dev.touchstone.junit.approval.ApprovedFiles;
import dev.touchstone.junit.approval.PendingFile;
import dev.touchstone.junit.approval.PendingFiles;
import dev.touchstone.junit.approval.Review;
import dev.touchstone.junit.fixtures.ApprovedTestCases.BadMaskTestCase;
import dev.touchstone.junit.fixtures.ApprovedTestCases.JsonTestCase;
import dev.touchstone.junit.fixtures.ApprovedTestCases.ManyTestCase;
import dev.touchstone.junit.fixtures.ApprovedTestCases.RowsTestCase;
import dev.touchstone.junit.fixtures.ApprovedTestCases.SilentTestCase;
import dev.touchstone.junit.fixtures.ApprovedTestCases.TextTestCase;
import dev.touchstone.junit.fixtures.ApprovedTestCases.TolerantTextTestCase;
import dev.touchstone.junit.fixtures.ApprovedTestCases.WithoutModelTestCase;
import dev.touchstone.junit.fixtures.ScriptedModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;

class ApprovedTests {

    @TempDir
    private Path module;

    @BeforeEach
    void everyVersionSaysTheSame() {
        ScriptedModel.answers((version, request) -> "Well: " + request.input());
    }

    private Ran run(Class<?> fixture) {
        return EngineRun.of(fixture).in(module).run();
    }

    private Ran run(Class<?> fixture, String version) {
        return EngineRun.of(fixture)
                .with("touchstone.versions", version)
                .in(module)
                .run();
    }

    private PendingFiles pending() {
        return new PendingFiles(module.resolve("target/touchstone/pending"));
    }

    private void approveAll() {
        ApprovedFiles approved = new ApprovedFiles(
                module.resolve("src/test/touchstone/approved"),
                module.resolve("target/touchstone/locks/approved.lock"));
        Review review = new Review(approved, pending());
        for (PendingFile proposal : pending().all()) {
            review.approve(proposal, "alice", "", LocalDate.of(2026, 11, 22));
        }
    }

    /** Packed, the classes know which version of the plugin goes with them. */
    private static String ofAnyVersion(String message) {
        return message.replaceAll("dev\\.touchstone:touchstone-maven-plugin:[^:]+:", "touchstone:");
    }

    private List<String> files(String folder) throws IOException {
        Path root = module.resolve(folder);
        if (Files.notExists(root)) {
            return List.of();
        }
        try (var found = Files.walk(root)) {
            return found.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private List<String> approved() throws IOException {
        return files("src/test/touchstone/approved");
    }

    @Test
    void whatNobodyHasApprovedFailsAndIsProposed() throws IOException {
        Ran ran = run(TextTestCase.class, "a");

        assertThat(ran.failed()).hasSize(2);
        assertThat(ofAnyVersion(ran.failures().get(0)))
                .isEqualTo(
                        """
                        FAIL ApprovedTestCases.TextTestCase.says · left · pair · a: nothing is approved yet

                          answer     Well: Left?
                          belongs in src/test/touchstone/approved/dev/touchstone/junit/fixtures/ApprovedTestCases$TextTestCase/says/left/pair.golden.md

                        Why:  an answer nobody has looked at must not become the standard by itself.
                        Fix:  read it; if it is right, approve it.
                        Read: target/touchstone/pending/dev/touchstone/junit/fixtures/ApprovedTestCases$TextTestCase/says/left/pair.a.pending.md:30
                        Run:  mvn touchstone:approve '-Dtouchstone.select=dev/touchstone/junit/fixtures/ApprovedTestCases$TextTestCase/says/left/pair.a'""");
        assertThat(approved()).isEmpty();
        assertThat(files("target/touchstone/pending")).hasSize(2);
    }

    @Test
    void whatIsApprovedPassesForEveryVersion() throws IOException {
        run(TextTestCase.class, "a");
        approveAll();
        Ran ran = run(TextTestCase.class);

        assertThat(ran.failures()).isEmpty();
        assertThat(ran.succeeded()).hasSize(4);
        assertThat(files("target/touchstone/pending")).isEmpty();
    }

    @Test
    void anAnswerThatDiffersFailsWithBothTexts() {
        run(TextTestCase.class, "a");
        approveAll();
        ScriptedModel.answers((version, request) -> request.input().equals("Left?") ? "Well: 1" : "Well: Right?");
        Ran ran = run(TextTestCase.class, "b");

        assertThat(ofAnyVersion(ran.failure()))
                .isEqualTo(
                        """
                        FAIL ApprovedTestCases.TextTestCase.says · left · pair · b: the answer is not the one approved

                          approved    src/test/touchstone/approved/dev/touchstone/junit/fixtures/ApprovedTestCases$TextTestCase/says/left/pair.golden.md:24   of a, approved 2026-11-22 by alice
                          differs     --- approved
                                      +++ now
                                      @@ -1,2 +1,2 @@
                                      -Well: Left?
                                      +Well: 1
                                       (no line end at the end)
                          changed too the model: script-a → script-b

                        Why:  somebody accepted the other answer; this one nobody has looked at.
                        Fix:  compare the two; approve the new one if it is as good, else mend the prompt or the model.
                        Read: target/touchstone/pending/dev/touchstone/junit/fixtures/ApprovedTestCases$TextTestCase/says/left/pair.b.pending.md:36
                        Run:  mvn touchstone:approve '-Dtouchstone.select=dev/touchstone/junit/fixtures/ApprovedTestCases$TextTestCase/says/left/pair.b'""");
        AssertionFailedError failure = (AssertionFailedError) ran.thrown();
        assertThat(failure.getExpected().getValue()).isEqualTo("Well: Left?");
        assertThat(failure.getActual().getValue()).isEqualTo("Well: 1");
    }

    @Test
    void aProposalThatHasBecomeTrueIsWithdrawn() {
        run(TextTestCase.class, "a");
        approveAll();
        ScriptedModel.answers((version, request) -> "Other");
        run(TextTestCase.class, "a");
        assertThat(pending().all()).hasSize(2);
        everyVersionSaysTheSame();
        run(TextTestCase.class, "b");
        assertThat(pending().all()).as("proposed for another version").hasSize(2);
        run(TextTestCase.class, "a");

        assertThat(pending().all()).isEmpty();
    }

    @Test
    void whatTheBodyRefusesIsNotProposed() {
        ScriptedModel.answers((version, request) -> "nonsense");
        Ran ran = run(TextTestCase.class, "a");

        assertThat(ran.failed()).hasSize(2);
        assertThat(pending().all()).isEmpty();
    }

    @Test
    void updatingApprovesAtOnce() throws IOException {
        Ran ran = EngineRun.of(TextTestCase.class)
                .with("touchstone.goldens", "update")
                .with("touchstone.versions", "a")
                .in(module)
                .run();

        assertThat(ran.failures()).isEmpty();
        assertThat(approved()).hasSize(2);
        assertThat(run(TextTestCase.class, "a").failures()).isEmpty();
    }

    @Test
    void aBuildServerRefusesToUpdate() throws IOException {
        Ran ran = EngineRun.of(TextTestCase.class)
                .with("touchstone.goldens", "update")
                .with("touchstone.ci", "true")
                .in(module)
                .run();

        assertThat(ran.thrown()).isInstanceOf(ConfigurationException.class);
        assertThat(ran.failure())
                .isEqualTo(
                        """
                        touchstone.goldens = update (system property) on a build server. No call was made.

                        Why:  what is approved there, nobody has looked at; a build server writes nothing under src.
                        Fix:  remove it: answers that differ are proposed in the build directory and reviewed in; or say touchstone.ci=false if this is no build server.""");
        assertThat(approved()).isEmpty();
        assertThat(ScriptedModel.allCalls()).isZero();
    }

    @Test
    void aDamagedFileIsNotAbsent() throws IOException {
        run(TextTestCase.class, "a");
        approveAll();
        Path file = module.resolve("src/test/touchstone/approved")
                .resolve(approved().get(0));
        String whole = Files.readString(file);
        Files.writeString(file, whole.substring(0, whole.length() / 2));
        Ran ran = run(TextTestCase.class, "a");

        assertThat(ran.thrown()).isInstanceOf(ConfigurationException.class);
        assertThat(ran.failure()).startsWith(file.toString());
        assertThat(file).content().isEqualTo(whole.substring(0, whole.length() / 2));
        assertThat(pending().all()).isEmpty();
    }

    @Test
    void theLastAnswerOfAConversationIsComparedAsJson() throws IOException {
        ScriptedModel.answers((version, request) -> "{\"on\": \"2026-11-20\", \"total\": 30.5}");
        run(JsonTestCase.class, "a");
        approveAll();
        ScriptedModel.answers((version, request) -> "{\"total\":30.504,\"on\":\"2026-11-21\"}");
        assertThat(run(JsonTestCase.class, "a").failures()).isEmpty();
        ScriptedModel.answers((version, request) -> "{\"total\":31,\"on\":\"2026-11-21\"}");

        assertThat(run(JsonTestCase.class, "a").failure()).contains("differs  $.total: 30.5 → 31\n");
        assertThat(Files.readString(module.resolve("src/test/touchstone/approved")
                        .resolve(approved().get(0))))
                .contains("«mask:day»")
                .doesNotContain("2026-11-20\\\"");
    }

    @Test
    void invocationsOfOneMethodAreApprovedApart() throws IOException {
        run(ManyTestCase.class, "a");
        run(RowsTestCase.class, "a");
        approveAll();

        assertThat(approved()).hasSize(4);
        assertThat(run(RowsTestCase.class).failures()).isEmpty();
        assertThat(run(ManyTestCase.class).failures()).isEmpty();
    }

    @Test
    void aTestThatTakesNoAnswerHasNothingToCompare() {
        assertThat(run(WithoutModelTestCase.class, "a").failure())
                .isEqualTo(
                        """
                        ApprovedTestCases.WithoutModelTestCase.says has @Approved and takes neither a Response nor a Model. No call was made.

                        Why:  without an answer there is nothing to compare.
                        Fix:  declare a parameter of type Response, the answer to the golden case, or Model.""");
    }

    @Test
    void aTestThatNeverAsksIsAnError() {
        Ran ran = run(SilentTestCase.class, "a");

        assertThat(ran.thrown()).isInstanceOf(NoVerdictException.class);
        assertThat(ran.failure())
                .isEqualTo(
                        """
                        ERROR ApprovedTestCases.SilentTestCase.says has @Approved and never asked its model

                        Why:  without an answer there is nothing to compare, and nothing compared is not a pass.
                        Fix:  call model.respond(…) in the body; the last answer is compared.""");
    }

    @Test
    void aToleranceWithoutNumbersIsRefusedBeforeTheFirstCall() {
        Ran ran = run(TolerantTextTestCase.class, "a");

        assertThat(ran.thrown()).isInstanceOf(ConfigurationException.class);
        assertThat(ran.failure())
                .isEqualTo(
                        """
                        @Approved on ApprovedTestCases.TolerantTextTestCase.says: tolerance = 0.1 is about numbers, and answers are compared as text

                        Why:  it would have no effect.
                        Fix:  write as = Approved.Form.JSON beside it, or drop it.""");
        assertThat(ScriptedModel.allCalls()).isZero();
    }

    @Test
    void aMaskThatIsNoExpressionIsRefusedBeforeTheFirstCall() {
        Ran ran = run(BadMaskTestCase.class, "a");

        assertThat(ran.failure())
                .startsWith(
                        "@Approved on ApprovedTestCases.BadMaskTestCase.says: the mask id is no regular expression: [");
        assertThat(ScriptedModel.allCalls()).isZero();
    }
}
