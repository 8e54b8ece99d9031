package dev.touchstone.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.maven.MavenProject;
import dev.touchstone.junit.maven.MavenRun;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** New, pending, approved, green, changed, declined, approved again, renamed, stale, pruned: by commands as a user types them. */
class LifeOfApprovalsIT {

    private static final String PLUGIN = "dev.touchstone:touchstone-maven-plugin:" + System.getProperty("it.version");
    private static final String GOLDENS = "src/test/resources/golden/life.jsonl";
    private static final String APPROVED = "src/test/touchstone/approved";
    private static final String PENDING = "target/touchstone/pending";
    private static final String TEST = "com/acme/LifeTests/says/";
    private static final String REASON = " -Dtouchstone.by=bob '-Dtouchstone.reason=as good: \"shorter\"'";

    /** What files, editors, checkouts and merges like to change. */
    private static final Map<String, String> NASTY = Map.of(
            "foreign", "Gruß, 日本, 👩‍👩‍👧\u00a0\u200b\ufeff",
            "windows", "one\r\ntwo\rthree\r\n",
            "fenced", "```java\nint x;\n```\n~~~~\n~~~text\n<!-- end of golden -->\n",
            "control", "\u0000\u001b[31mred\u0007\t \u007f\u0085\u2028",
            "open", "no line end",
            "merged", "<<<<<<< HEAD\none\n=======\ntwo\n>>>>>>> branch\n");

    private final MavenProject project = MavenProject.copyOf("approvals", "life");

    @Test
    void fromTheFirstProposalToThePruning() {
        NASTY.forEach(this::answer);
        answer("plain", "Within 30 days.\nBest regards\n");
        goldens("plain");
        Map<String, String> first = proposedThenApproved();
        changedThenDeclinedThenApproved(first);
        renamedThenPruned();
    }

    private Map<String, String> proposedThenApproved() {
        MavenRun fresh = project.run("mvn test").isRed();
        assertThat(fresh.counts()).isEqualTo("Tests run: 8, Failures: 7, Errors: 0, Skipped: 0");
        assertThat(fresh.failureSummary()).contains("LifeTests.says · plain", "nothing is approved yet");
        assertThat(project.filesIn(PENDING)).hasSize(7);
        assertThat(project.filesIn(APPROVED)).isEmpty();

        MavenRun one =
                project.run(fresh.printedCommand("LifeTests.says · plain")).isGreen();
        assertThat(one.told("approved")).singleElement().asString().startsWith("approved  " + TEST + "plain/");
        assertThat(project.filesIn(APPROVED)).hasSize(1);

        MavenRun all = project.run("mvn " + PLUGIN + ":approve test -DforkCount=2 -Dtouchstone.all" + REASON)
                .isGreen();
        assertThat(all.told("approved")).hasSize(6);
        assertThat(all.counts()).isEqualTo("Tests run: 8, Failures: 0, Errors: 0, Skipped: 0");
        assertThat(project.filesIn(PENDING)).isEmpty();
        return project.filesIn(APPROVED);
    }

    /** What is answered again to cases of which nothing is approved any more is approved as the same bytes. */
    private void changedThenDeclinedThenApproved(Map<String, String> first) {
        answer("plain", "Within 14 days.\nBest regards\n");
        project.run("find " + APPROVED + " -name '*.golden.md' -not -path '*/plain/*' -delete; mvn -v");
        String plain = only(project.filesIn(APPROVED));

        MavenRun changed = project.run("mvn test -Dtest=LifeTests").isRed();
        assertThat(changed.failureSummary())
                .contains("LifeTests.says · plain", "the answer is not the one approved")
                .contains("-Within 30 days.", "+Within 14 days.");
        String approve = changed.printedCommand("LifeTests.says · plain");

        MavenRun declined =
                project.run(approve.replace(":approve ", ":reject ")).isGreen();
        assertThat(declined.told("rejected")).singleElement().asString().startsWith("rejected  " + TEST + "plain/");
        assertThat(only(project.filesIn(APPROVED))).isEqualTo(plain);
        assertThat(project.filesIn(PENDING)).hasSize(6);

        project.run("mvn test -Dtest=LifeTests").isRed();
        MavenRun accepted = project.run("mvn " + PLUGIN + ":approve test -Dtouchstone.all" + REASON)
                .isGreen();
        assertThat(accepted.told("approved")).hasSize(7);
        Map<String, String> second = project.filesIn(APPROVED);
        assertThat(nasty(second)).isEqualTo(nasty(first)).hasSize(6);
        assertThat(second.keySet()).isEqualTo(first.keySet());
        assertThat(second.get(file(second, "plain")))
                .contains("Within 14 days.", "supersedes: sha256:", "as good: \"shorter\"")
                .doesNotContain("Within 30 days.");
    }

    private void renamedThenPruned() {
        Map<String, String> before = project.filesIn(APPROVED);
        String stale = file(before, "plain");
        goldens("renamed");

        MavenRun other =
                project.run("mvn test -Dtest=OtherTests " + PLUGIN + ":prune").isGreen();
        assertThat(other.output()).contains("7 approved: 7 read, 0 stale, 0 that nobody can tell of.");

        MavenRun listed = project.run("mvn test -Dmaven.test.failure.ignore " + PLUGIN + ":prune")
                .isRed();
        assertThat(listed.counts()).isEqualTo("Tests run: 8, Failures: 1, Errors: 0, Skipped: 0");
        assertThat(listed.told("stale"))
                .containsExactly("stale   " + stale.replace(".golden.md", "") + ": the test has no such case any more");
        assertThat(listed.output())
                .contains("7 approved: 6 read, 1 stale, 0 that nobody can tell of.")
                .contains("Approved outputs are stale: see above.");
        assertThat(project.filesIn(APPROVED)).isEqualTo(before);

        MavenRun pruned =
                project.run("mvn " + PLUGIN + ":prune -Dtouchstone.apply").isGreen();
        assertThat(pruned.told("deleted")).containsExactly("deleted  " + stale.replace(".golden.md", ""));
        before.remove(stale);
        assertThat(project.filesIn(APPROVED)).isEqualTo(before);
    }

    private void answer(String file, String text) {
        project.write("answers/" + file, text);
    }

    /** All nasty ones, and a plain one of this name. */
    private void goldens(String plain) {
        Map<String, String> inputs = new LinkedHashMap<>();
        NASTY.keySet().forEach(name -> inputs.put(name, name));
        inputs.put(plain, "plain");
        project.write(
                GOLDENS,
                inputs.entrySet().stream()
                        .map(golden ->
                                "{\"id\": \"%s\", \"input\": \"%s\"}\n".formatted(golden.getKey(), golden.getValue()))
                        .collect(Collectors.joining()));
    }

    private static Map<String, String> nasty(Map<String, String> files) {
        Map<String, String> nasty = new TreeMap<>(files);
        nasty.remove(file(files, "plain"));
        return nasty;
    }

    private static String file(Map<String, String> files, String caseId) {
        List<String> found = files.keySet().stream()
                .filter(file -> file.startsWith(TEST + caseId + "/"))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static String only(Map<String, String> files) {
        assertThat(files).hasSize(1);
        return files.values().iterator().next();
    }
}
