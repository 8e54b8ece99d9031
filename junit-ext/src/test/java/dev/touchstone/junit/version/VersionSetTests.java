package dev.touchstone.junit.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.message.ConfigurationException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class VersionSetTests {

    private final ModelVersion v1 = version("refund-v1", "gpt-x");
    private final ModelVersion v2 = version("refund-v2", "gpt-y");
    private final VersionSet set = VersionSet.inline(List.of(v1, v2), Optional.of("refund-v1"));

    private static ModelVersion version(String name, String model) {
        return new ModelVersion(name, Optional.empty(), model, Optional.empty(), Map.of());
    }

    private static void refuses(ThrowingCallable action, String message) {
        assertThatThrownBy(action).isInstanceOf(ConfigurationException.class).hasMessage(message.strip());
    }

    @Test
    void keepsTheOrderAndFindsTheBaseline() {
        assertThat(set.versions()).containsExactly(v1, v2);
        assertThat(set.baseline()).contains(v1);
        assertThat(set.requireBaseline("anything")).isEqualTo(v1);
        assertThat(set.get("refund-v2")).isEqualTo(v2);
    }

    @Test
    void selectsInTheOrderAskedForAndEachVersionOnce() {
        assertThat(set.select(List.of("refund-v2", "refund-v1", "refund-v2"))).containsExactly(v2, v1);
    }

    @Test
    void refusesToSelectAnUnknownVersion() {
        refuses(
                () -> set.select(List.of("refund-v1", "refund-v3")),
                """
                inline versions: there is no version 'refund-v3'

                  known refund-v1, refund-v2

                Fix:  Did you mean refund-v1? Use a known name, or declare the version.
                """);
    }

    @Test
    void refusesAnEmptySelection() {
        refuses(
                () -> set.select(List.of()),
                """
                inline versions: no version is selected

                  known refund-v1, refund-v2

                Why:  a run that judges nothing must not be green.
                Fix:  name at least one version, or remove touchstone.versions to run all of them.
                """);
    }

    @Test
    void saysWhatNeedsABaseline() {
        VersionSet inline = VersionSet.inline(List.of(v1, v2), Optional.empty());
        VersionSet file = new VersionSet("bot", List.of(v1, v2), Optional.empty(), "touchstone/bot.yaml");

        refuses(
                () -> inline.requireBaseline("@NoRegression on RefundTests.window"),
                """
                inline versions: no baseline is named, and @NoRegression on RefundTests.window needs one

                  versions refund-v1, refund-v2

                Why:  a candidate is compared with the version in production.
                Fix:  write baseline = true on the @Version in production.
                """);
        refuses(
                () -> file.requireBaseline("@NoRegression on RefundTests.window"),
                """
                touchstone/bot.yaml: no baseline is named, and @NoRegression on RefundTests.window needs one

                  versions refund-v1, refund-v2

                Why:  a candidate is compared with the version in production.
                Fix:  add the line 'baseline: refund-v1' to touchstone/bot.yaml, with the name of the version in production.
                """);
    }

    @Test
    void refusesToBeEmpty() {
        refuses(
                () -> VersionSet.inline(List.of(), Optional.empty()),
                """
                inline versions: no versions are declared

                Why:  a run that judges nothing must not be green.
                Fix:  declare at least one version with its model.
                """);
    }

    @Test
    void refusesTwoVersionsOfOneName() {
        refuses(
                () -> VersionSet.inline(List.of(v1, version("refund-v1", "gpt-z")), Optional.empty()),
                """
                inline versions: two versions are named refund-v1

                Why:  results, recordings and baselines are kept under the name, also where file names ignore case.
                Fix:  rename one of them.
                """);
        refuses(
                () -> VersionSet.inline(List.of(v1, version("Refund-V1", "gpt-z")), Optional.empty()),
                """
                inline versions: the names refund-v1 and Refund-V1 differ only in case

                Why:  results, recordings and baselines are kept under the name, also where file names ignore case.
                Fix:  rename one of them.
                """);
    }

    @Test
    void refusesOneVersionUnderTwoNames() {
        refuses(
                () -> VersionSet.inline(List.of(v1, version("copy", "gpt-x")), Optional.empty()),
                """
                inline versions: copy and refund-v1 are the same version

                  refund-v1 inline versions
                  digest    %s

                Why:  provider, model, prompt and parameters are equal, so comparing the two would measure chance.
                Fix:  remove one of them, or change what was meant to differ.
                """
                        .formatted(v1.digest()));
    }

    @Test
    void refusesABaselineThatIsNoVersion() {
        refuses(
                () -> VersionSet.inline(List.of(v1, v2), Optional.of("production")),
                """
                inline versions: the baseline 'production' is no declared version

                  versions refund-v1, refund-v2

                Fix:  Name a declared version.
                """);
    }
}
