package dev.touchstone.junit.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assertions.verdict.PassRateRequirement;
import dev.touchstone.junit.golden.GoldenCase;
import dev.touchstone.junit.golden.GoldenSet;
import dev.touchstone.junit.version.ModelVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestCommandTests {

    private static final String ALONE =
            "mvn test -Dtest='RefundTests#window' -Dtouchstone.versions=v1 -Dtouchstone.case=refund-1";

    @TempDir
    Path root;

    @BeforeEach
    void writePoms() throws IOException {
        Files.createDirectories(root.resolve("shop/bot"));
        Files.createFile(root.resolve("pom.xml"));
        Files.createFile(root.resolve("shop/bot/pom.xml"));
    }

    @Test
    void isPlainInAProjectOfOneModule() {
        assertThat(command(root, Map.of("MAVEN_PROJECTBASEDIR", root.toString())))
                .isEqualTo(ALONE);
    }

    @Test
    void isPlainWhereNothingIsKnownOfTheBuild() {
        assertThat(command(root.resolve("shop/bot"), Map.of())).isEqualTo(ALONE);
    }

    @Test
    void namesTheModuleFromTheRootOfTheBuild() {
        assertThat(command(root.resolve("shop/bot"), Map.of("MAVEN_PROJECTBASEDIR", root.toString())))
                .isEqualTo("mvn test -pl shop/bot -am -Dsurefire.failIfNoSpecifiedTests=false"
                        + " -Dtest='RefundTests#window' -Dtouchstone.versions=v1 -Dtouchstone.case=refund-1");
    }

    @Test
    void quotesACaseIdThatAShellWouldRead() {
        assertThat(command(root, Map.of(), "it's $1"))
                .isEqualTo("mvn test -Dtest='RefundTests#window' -Dtouchstone.versions=v1"
                        + " '-Dtouchstone.case=it'\\''s $1'");
    }

    private static String command(Path module, Map<String, String> environment) {
        return command(module, environment, "refund-1");
    }

    private static String command(Path module, Map<String, String> environment, String goldenCase) {
        ProjectLayout layout = new ProjectLayout(module, module.resolve("target"));
        return TestCommand.of(layout, environment).of(planned(), goldenCase);
    }

    private static PlannedVersion planned() {
        GoldenSet goldens = new GoldenSet(
                "refunds.jsonl",
                List.of(new GoldenCase("refund-1", "How long?", false, Optional.empty(), Map.of(), "refunds.jsonl", 1)),
                "sha256:0",
                "golden/refunds.jsonl");
        PlannedTest test = new PlannedTest(
                new TestId("com.acme.RefundTests", "window"),
                goldens,
                List.of(PassRateRequirement.of(0.9, OptionalDouble.empty())),
                new Limits(OptionalInt.empty(), 1),
                1);
        ModelVersion version = new ModelVersion("v1", Optional.empty(), "bot", Optional.empty(), Map.of());
        return new PlannedVersion(test, version, Optional.empty());
    }
}
