package dev.touchstone.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.approval.Answers;
import dev.touchstone.junit.approval.ApprovalId;
import dev.touchstone.junit.approval.ApprovedOutput;
import dev.touchstone.junit.approval.Cause;
import dev.touchstone.junit.approval.Exemplars;
import dev.touchstone.junit.approval.Origin;
import dev.touchstone.junit.approval.Pending;
import dev.touchstone.junit.approval.PendingText;
import dev.touchstone.junit.maven.MavenProject;
import dev.touchstone.junit.maven.MavenRun;
import dev.touchstone.loopback.LoopbackProvider;
import dev.touchstone.loopback.Reply;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A user types the goals of the review. */
class ReviewGoalsIT {

    private static final String PLUGIN =
            "mvn dev.touchstone:touchstone-maven-plugin:" + System.getProperty("it.version") + ":";
    private static final String KEY = "OPENAI_API_KEY=sk-Shop0123456789abcdef ";
    private static final String RECORDINGS = "src/test/touchstone/recordings";
    private static final String FROM = " -Dtouchstone.from=download";
    private static final ApprovalId ID = new ApprovalId("com.acme.RefundTests", "window", "shoes", "bot");

    private final LoopbackProvider provider = LoopbackProvider.start(asked -> Reply.text(asked.user()));

    @AfterEach
    void close() {
        provider.close();
    }

    /** A build server records, its artefact is downloaded, and is brought home by whoever has looked at it. */
    @Test
    void bringsHomeWhatABuildServerRecorded() {
        MavenProject project =
                MavenProject.copyOf("shop", "imported").write("src/test/resources/touchstone/bot.yaml", versions());
        project.run("CI=true " + KEY + PLUGIN + "record -Dtouchstone.yes").isGreen();
        int asked = provider.requests();
        Map<String, String> recorded = project.filesIn("target/touchstone/recordings");
        project.run("mkdir download && mv target/touchstone/recordings download && mvn -v");

        MavenRun server = project.run("CI=true " + PLUGIN + "import" + FROM).isRed();
        assertThat(server.output()).contains("import is refused: this is a build server, by its environment.");
        MavenRun misspelt =
                project.run(PLUGIN + "import -Dtouchstone.form=download").isRed();
        assertThat(misspelt.output())
                .contains("touchstone:import has no option touchstone.form. Nothing was done."
                        + " Legal: touchstone.from, touchstone.select");
        assertThat(project.filesIn(RECORDINGS)).isEmpty();

        MavenRun imported = project.run(PLUGIN + "import" + FROM).isGreen();
        assertThat(imported.output().lines().filter(line -> line.matches("\\+\\d+ answers?  com/acme/.*")))
                .hasSize(2);
        assertThat(project.filesIn(RECORDINGS)).isEqualTo(recorded);

        project.run("mvn test").isGreen();
        assertThat(provider.requests()).isEqualTo(asked);

        String first = "download/recordings/" + recorded.keySet().iterator().next();
        project.write(first, "<<<<<<< ours\n");
        MavenRun damaged = project.run(PLUGIN + "import" + FROM).isRed();
        assertThat(damaged.output()).contains(first + ":1: an unresolved merge conflict");
        assertThat(project.filesIn(RECORDINGS)).isEqualTo(recorded);
    }

    @Test
    void approvesWhatWaits() {
        MavenProject project = MavenProject.copyOf("plain", "approved")
                .write("target/touchstone/pending/" + ID.pendingPath("v1"), PendingText.of(pending()));

        MavenRun waiting = project.run(PLUGIN + "pending").isRed();
        assertThat(waiting.output())
                .contains("NEW  com/acme/RefundTests/window/shoes/bot.v1  v1", "1 output waits for a reviewer.")
                .contains("Outputs wait for a reviewer: see above.");
        MavenRun unattended = project.run(PLUGIN + "review").isRed();
        assertThat(unattended.output())
                .contains("There is no terminal to ask at; instead:")
                .contains("mvn touchstone:approve -Dtouchstone.select=PATH -Dtouchstone.reason=WHY");

        MavenRun approved = project.run(PLUGIN + "approve -Dtouchstone.select=shoes -Dtouchstone.by=bob")
                .isGreen();
        assertThat(approved.output()).contains("approved  com/acme/RefundTests/window/shoes/bot.v1");
        assertThat(project.content("src/test/touchstone/approved/" + ID.path())).contains("by: bob");

        project.run(PLUGIN + "pending " + PLUGIN.substring(4) + "doctor").isGreen();
    }

    /** One command tells of all modules, and fails once it has. */
    @Test
    void listsWhatWaitsInEveryModule() {
        MavenProject project = MavenProject.of("modules", Map.of("pom.xml", reactor("left", "middle", "right")));
        for (String module : List.of("left", "middle", "right")) {
            project.write(module + "/pom.xml", module(module));
        }
        for (String module : List.of("left", "right")) {
            project.write(module + "/target/touchstone/pending/" + ID.pendingPath("v1"), PendingText.of(pending()));
        }

        MavenRun waiting = project.run(PLUGIN + "pending").isRed();

        assertThat(waiting.output().lines().filter("NEW  com/acme/RefundTests/window/shoes/bot.v1  v1"::equals))
                .hasSize(2);
        assertThat(waiting.output())
                .containsSubsequence("[INFO] left", "[INFO] middle", "[INFO] right")
                .contains(
                        "left: Outputs wait for a reviewer: see above.",
                        "right: Outputs wait for a reviewer: see above.")
                .doesNotContain("middle: Outputs");

        project.run(PLUGIN + "pending -pl middle").isGreen();
        project.run(PLUGIN + "reject -Dtouchstone.all -pl left,right").isGreen();
        project.run(PLUGIN + "pending").isGreen();
    }

    private static String reactor(String... modules) {
        return """
               <project>
                 <modelVersion>4.0.0</modelVersion>
                 <groupId>com.acme</groupId>
                 <artifactId>reactor</artifactId>
                 <version>1</version>
                 <packaging>pom</packaging>
                 <modules><module>%s</module></modules>
               </project>
               """
                .formatted(String.join("</module><module>", modules));
    }

    private static String module(String name) {
        return """
               <project>
                 <modelVersion>4.0.0</modelVersion>
                 <parent><groupId>com.acme</groupId><artifactId>reactor</artifactId><version>1</version></parent>
                 <artifactId>%s</artifactId>
               </project>
               """
                .formatted(name);
    }

    private static Pending pending() {
        Exemplars exemplars = Exemplars.of(List.of("Within 30 days."));
        ApprovedOutput output = new ApprovedOutput(
                ID,
                new Origin("v1", "sha256:" + "0".repeat(64), "gpt-x", Optional.empty(), Optional.empty(), "{}"),
                "How long?",
                new Answers(1, 1, new TreeMap<>(), Optional.empty(), exemplars.list()),
                List.of(),
                Optional.empty());
        return new Pending(output, Optional.empty(), Cause.NEW, List.of(), List.of());
    }

    private String versions() {
        return """
               provider: openai
               versions:
                 steady:
                   model: gpt-4o-2024-08-06
                   parameters: {max_completion_tokens: 50}
                   connection: {baseUrl: "%s/v1"}
               """
                .formatted(provider.url());
    }
}
