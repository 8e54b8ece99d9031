package dev.touchstone.junit.model.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.junit.version.ModelVersion;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PinCheckTests {

    private static final String WHY =
            "Why:  the provider may have another model answer to it without a word; the candidate would be blamed for what"
                    + " changed in the baseline.\n";

    private static ModelVersion version(String provider, String model) {
        return new ModelVersion("refund-v1", Optional.of(provider), model, Optional.empty(), Map.of());
    }

    @ParameterizedTest
    @CsvSource({
        "openai,              gpt-4o-2024-08-06",
        "openai-responses,    gpt-5-2025-08-07",
        "openai-compatible,   llama-3.1-8b",
        "anthropic,           claude-opus-4-6",
        "anthropic,           my-model",
        "com.acme.BotModel,   gpt-4o"
    })
    void aPinnedOrUnknownIdIsAFineBaselineAndCandidate(String provider, String model) {
        assertThatCode(() -> PinCheck.requirePinned(version(provider, model))).doesNotThrowAnyException();
        assertThat(PinCheck.warning(version(provider, model))).isEmpty();
    }

    @Test
    void whoeverAnswersForAVersionWithoutAProviderIsTrusted() {
        ModelVersion version = new ModelVersion("refund-v1", Optional.empty(), "gpt-4o", Optional.empty(), Map.of());

        assertThatCode(() -> PinCheck.requirePinned(version)).doesNotThrowAnyException();
        assertThat(PinCheck.warning(version)).isEmpty();
    }

    @Test
    void aFloatingIdIsNoBaseline() {
        assertThatThrownBy(() -> PinCheck.requirePinned(version("openai", "gpt-4o")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        "Model version refund-v1 is a baseline, but the model id gpt-4o is not pinned by openai. No call"
                                + " was made.\n\n" + WHY + "Fix:  Name a dated id, such as gpt-4o-2024-08-06.");
        assertThatThrownBy(() -> PinCheck.requirePinned(version("anthropic", "claude-sonnet-4-5")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("Model version refund-v1 is a baseline, but the model id claude-sonnet-4-5 is not pinned by"
                        + " anthropic. No call was made.\n\n" + WHY + "Fix:  Name a dated id, such as"
                        + " claude-sonnet-4-5-20250929, or one from 4.6 on, such as claude-opus-4-6.");
    }

    @Test
    void aFloatingIdIsNoBaselineWhateverIsServed() {
        assertThatThrownBy(
                        () -> PinCheck.requirePinned(version("openai", "gpt-4o").servedAs("gpt-4o-2024-08-06")))
                .isInstanceOf(ConfigurationException.class);
    }

    @Test
    void aCandidateWithAFloatingIdIsWarnedOf() {
        assertThat(PinCheck.warning(version("openai", "gpt-4o")))
                .contains(
                        "model version refund-v1: the model id gpt-4o is not pinned by openai, so another model may answer"
                                + " tomorrow. Name a dated id, such as gpt-4o-2024-08-06.");
    }

    @Test
    void aBaselineWithoutPinnedIdsSaysWhatIsServed() {
        assertThatCode(() ->
                        PinCheck.requirePinned(version("azure-openai", "bot").servedAs("gpt-4o-2024-08-06")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> PinCheck.requirePinned(version("azure-openai", "bot")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        "Model version refund-v1 is a baseline, but azure-openai pins no model ids, bot among them. No"
                                + " call was made.\n\n" + WHY
                                + "Fix:  Say which model must be served, for example served: gpt-4o-2024-08-06");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "**", ""})
    void aPatternOfAnythingSaysNothing(String served) {
        assertThatThrownBy(() ->
                        PinCheck.requirePinned(version("azure-openai", "bot").servedAs(served)))
                .isInstanceOf(ConfigurationException.class);
    }

    @Test
    void nobodySaysWhetherADeploymentOfACandidateMoves() {
        assertThat(PinCheck.warning(version("azure-openai", "bot"))).isEmpty();
    }
}
