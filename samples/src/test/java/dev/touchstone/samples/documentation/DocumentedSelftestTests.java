package dev.touchstone.samples.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.results.BuildRecord;
import dev.touchstone.junit.results.BuildRuns;
import dev.touchstone.junit.selftest.BuildSelftest;
import dev.touchstone.samples.docs.DocumentedTests;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentedSelftestTests {

    @TempDir
    private Path module;

    @Test
    void theSelftestOfTheSampleSaysWhatIsShown() {
        SampleRun run =
                SampleRun.of(DocumentedTests.REFUND, Map.of("touchstone.versions", "refund-v1,refund-cool"), module);
        Path results = module.resolve("target/touchstone/results");
        BuildRecord build = new BuildRuns(results).newest().orElseThrow();

        assertThat(run.failures()).isEmpty();
        assertThat(Repository.read(Repository.ROOT.resolve("docs/selftest.md")))
                .contains("```text\n"
                        + String.join(
                                "\n",
                                new BuildSelftest(build, results).run(1_000, 1).lines())
                        + "\n```\n");
    }
}
