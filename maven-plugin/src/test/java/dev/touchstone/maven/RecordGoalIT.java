package dev.touchstone.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.maven.MavenProject;
import dev.touchstone.junit.maven.MavenRun;
import dev.touchstone.loopback.Asked;
import dev.touchstone.loopback.LoopbackProvider;
import dev.touchstone.loopback.Reply;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A user types the goal. */
class RecordGoalIT {

    private static final String KEY = "OPENAI_API_KEY=sk-Shop0123456789abcdef ";
    private static final String GOAL =
            "mvn dev.touchstone:touchstone-maven-plugin:" + System.getProperty("it.version") + ":record ";
    private static final String PRICED = "-Dtouchstone.prices=prices.yaml ";
    private static final String YES = "-Dtouchstone.yes ";
    private static final String RECORDINGS = "src/test/touchstone/recordings";

    private static final String PLANNED =
            """
            PLAN RefundTests.repeatsTheQuestion · 2 cases, 1 version · pass rate ≥ 90.0 %: about 9, at most 27 samples, \
            a fixed plan needs 18, α 0.01, finds a loss of 40.0 points with 95 % · about 9, at most 27 calls · seed 2943826119
            [INFO] SUITE 1 verdict that may be red by chance, 1 test, 1 version · α 1.0 % · about 9, at most 27 calls
            [INFO] COST about 9 calls to pay for · about 71 tokens read, at most 443 written · about 0.0046 USD if every \
            answer is as long as allowed
            [INFO] Ask for these answers, and pay for them? [y/N]
            """;

    private final LoopbackProvider provider = LoopbackProvider.start(RecordGoalIT::reply);

    private static Reply reply(Asked asked) {
        return Reply.text(asked.model().contains("mini") ? "No idea." : asked.user());
    }

    @AfterEach
    void close() {
        provider.close();
    }

    @Test
    void spendsNothingUnlessToldTo() {
        MavenProject project = shop("refused");

        MavenRun no = project.run("echo n | " + KEY + GOAL + PRICED).isRed();
        MavenRun nobody = project.run(KEY + GOAL + PRICED + "-B").isRed();

        assertThat(no.output()).contains(PLANNED);
        assertThat(nobody.output()).doesNotContain("Ask for these answers");
        for (MavenRun run : List.of(no, nobody)) {
            assertThat(run.output())
                    .contains("No model was asked and nothing was spent."
                            + " To spend it without a question: add -Dtouchstone.yes=true")
                    .doesNotContain("T E S T S");
        }
        assertThat(provider.connections()).isZero();
        assertThat(project.filesIn("src/test/touchstone")).isEmpty();
    }

    @Test
    void recordsOnceWhatIsReplayedEverAfter() {
        MavenProject project = shop("recorded");

        MavenRun recorded = project.run("echo y | " + KEY + GOAL + PRICED).isGreen();
        int asked = provider.requests();
        Map<String, String> recordings = project.filesIn(RECORDINGS);

        assertThat(recorded.output()).contains(PLANNED);
        assertThat(recorded.counts()).isEqualTo("Tests run: 2, Failures: 0, Errors: 0, Skipped: 0");
        assertThat(recorded.told("RECORDED"))
                .containsExactly("RECORDED " + asked + " answers in 2 files, " + (asked + 6)
                        + " lines more for a reviewer, in " + RECORDINGS);
        assertThat(recorded.told("VERDICT"))
                .containsExactly("VERDICT com.acme.RefundTests#repeatsTheQuestion · steady: new → PASS");
        assertThat(recordings)
                .containsOnlyKeys(
                        "com/acme/RefundTests/repeatsTheQuestion/jackets/steady.recording.jsonl",
                        "com/acme/RefundTests/repeatsTheQuestion/shoes/steady.recording.jsonl");

        MavenRun again = project.run(KEY + GOAL + YES).isGreen();

        assertThat(again.output()).contains("RECORDED nothing new");
        assertThat(again.told("VERDICT")).isEmpty();
        assertThat(provider.requests()).isEqualTo(asked);

        int connections = provider.connections();
        MavenRun replayed = project.run("mvn test").isGreen();

        assertThat(replayed.counts()).isEqualTo("Tests run: 2, Failures: 0, Errors: 0, Skipped: 0");
        assertThat(provider.connections()).isEqualTo(connections);
        assertThat(project.filesIn(RECORDINGS)).isEqualTo(recordings);
    }

    @Test
    void saysWhatWasRecordedWhereTheBuildFails() {
        MavenProject project =
                shop("worse").write("src/test/resources/touchstone/bot.yaml", versions("worse", "mini-2024-07-18"));

        MavenRun failed = project.run(KEY + GOAL + YES).isRed();

        assertThat(failed.counts()).isEqualTo("Tests run: 2, Failures: 1, Errors: 0, Skipped: 0");
        assertThat(failed.told("RECORDED"))
                .containsExactly("RECORDED " + provider.requests() + " answers in 2 files, " + (provider.requests() + 6)
                        + " lines more for a reviewer, in " + RECORDINGS);
        assertThat(failed.told("VERDICT"))
                .containsExactly("VERDICT com.acme.RefundTests#repeatsTheQuestion · worse: new → FAIL");
    }

    /** The limits stand where Surefire gets them: in the configuration of the project, and on the command line. */
    @Test
    void keepsTheBudgetAndTheFolderOfTheProject() {
        MavenProject project = shop("budget");
        configure(
                project,
                "<touchstone.prices>prices.yaml</touchstone.prices>"
                        + "<touchstone.recordings>recorded</touchstone.recordings>");

        MavenRun spent =
                project.run(KEY + GOAL + YES + "-Dtouchstone.budget='5 calls'").isRed();

        assertThat(spent.told("COST").get(0)).contains(" · about 0.0046 USD if ");
        assertThat(provider.requests()).isEqualTo(5);
        assertThat(spent.told("RECORDED"))
                .containsExactly("RECORDED 5 answers in 2 files, 11 lines more for a reviewer, in recorded");
        assertThat(spent.told("VERDICT"))
                .containsExactly("VERDICT com.acme.RefundTests#repeatsTheQuestion · steady: new → INCONCLUSIVE");
        assertThat(project.filesIn("recorded")).hasSize(2);
        assertThat(project.filesIn(RECORDINGS)).isEmpty();
    }

    private static void configure(MavenProject project, String properties) {
        String pom = project.content("pom.xml");
        project.write("pom.xml", pom.replace("<systemPropertyVariables>", "<systemPropertyVariables>" + properties));
    }

    @Test
    void isRefusedAsTheTestsWouldBe() {
        MavenProject project = shop("refused-plan");

        MavenRun refused =
                project.run(KEY + GOAL + YES + "-Dtouchstone.samples=3").isRed();

        assertThat(refused.output())
                .contains("The plan of the tests is refused, so no model was asked and nothing was spent:")
                .contains("PLAN RefundTests.repeatsTheQuestion · refused: ")
                .doesNotContain("T E S T S");
        assertThat(provider.connections()).isZero();
    }

    /** Two modules ask, one does not; a build server leaves the sources alone. Eight modules are built for it: half of this class's time. */
    @Test
    @Tag("slow")
    void recordsEveryModuleOfAReactor() {
        MavenProject project = MavenProject.of("reactor", Map.of("pom.xml", PARENT))
                .withModule("shop", "shop")
                .withModule("shop", "market")
                .withModule("plain", "plain")
                .interactive();
        String pom = project.content("market/pom.xml");
        project.write("market/pom.xml", pom.replace("<artifactId>shop<", "<artifactId>market<"))
                .write("shop/src/test/resources/touchstone/bot.yaml", versions("steady", "2024-08-06"))
                .write("market/src/test/resources/touchstone/bot.yaml", versions("steady", "2024-08-06"));

        MavenRun server = project.run("CI=true " + KEY + GOAL + YES).isGreen();

        assertThat(server.told("RECORDED")).hasSize(2).allSatisfy(line -> assertThat(line)
                .endsWith(", in target/touchstone/recordings"));
        assertThat(server.output())
                .containsOnlyOnce("Nothing to pay for: no test of this module asks a provider.")
                .containsOnlyOnce("No test classes here: nothing to record.");
        assertThat(project.filesIn("shop/src/test/touchstone")).isEmpty();
        assertThat(project.filesIn("market/target/touchstone/recordings")).hasSize(2);

        project.run("printf 'y\\ny\\n' | " + KEY + GOAL).isGreen();

        assertThat(project.filesIn("shop/" + RECORDINGS)).hasSize(2);
        assertThat(project.filesIn("market/" + RECORDINGS)).hasSize(2);
    }

    private static final String PARENT =
            """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <groupId>com.acme</groupId>
              <artifactId>parent</artifactId>
              <version>1</version>
              <packaging>pom</packaging>
              <modules>
                <module>shop</module>
                <module>market</module>
                <module>plain</module>
              </modules>
            </project>
            """;

    private MavenProject shop(String name) {
        return MavenProject.copyOf("shop", name)
                .interactive()
                .write("src/test/resources/touchstone/bot.yaml", versions("steady", "2024-08-06"));
    }

    private String versions(String name, String model) {
        return """
               provider: openai
               versions:
                 %s:
                   model: gpt-4o-%s
                   parameters: {max_completion_tokens: 50}
                   connection: {baseUrl: "%s/v1"}
               """
                .formatted(name, model, provider.url());
    }
}
