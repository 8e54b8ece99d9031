package dev.touchstone.junit.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.message.ConfigurationException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FlagFileTests {

    private static final String WHOLE =
            """
            {
              "$schema": "https://flagd.dev/schema/v0/flags.json",
              "flags": {
                "dark-mode": {"state": "ENABLED", "defaultVariant": "off", "variants": {"on": true, "off": false}},
                "bot": {
                  "state": "ENABLED",
                  "defaultVariant": "stable",
                  "variants": {
                    "canary": {
                      "provider": "openai",
                      "model": "gpt-y",
                      "prompt": "prompts/refund@1.0.0.md",
                      "parameters": {"temperature": 0.2},
                      "connection": {"stream": true}
                    },
                    "stable": {"provider": "openai", "model": "gpt-x"}
                  },
                  "targeting": {"fractional": [["canary", 5], ["stable", 95]]},
                  "metadata": {"team": "support"}
                }
              },
              "$evaluators": {"staff": {"ends_with": [{"var": "email"}, "@acme.example"]}},
              "metadata": {"flagSetId": "bots", "version": "7"}
            }
            """;

    private static InMemoryResources resources(String json) {
        return InMemoryResources.with("bot.flagd.json", json).and("prompts/refund@1.0.0.md", "Refunds take 30 days.");
    }

    private static VersionSet read(String json) {
        return FlagFile.read("bot", "bot.flagd.json", resources(json));
    }

    private static void refuses(String json, String message) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(message.strip());
    }

    /** A flag with these lines, from line 3. */
    private static String flag(String members) {
        return "{\"flags\": {\n\"bot\": {\n" + members.strip() + "\n}}}";
    }

    @Test
    void everyVariantIsAVersion() {
        VersionSet set = read(WHOLE);

        Prompt prompt = new Prompt("refund", "1.0.0", "Refunds take 30 days.", "prompts/refund@1.0.0.md");
        Optional<String> provider = Optional.of("openai");
        assertThat(set.versions())
                .containsExactly(
                        new ModelVersion("canary", provider, "gpt-y", Optional.of(prompt), Map.of("temperature", 0.2)),
                        new ModelVersion("stable", provider, "gpt-x", Optional.empty(), Map.of()));
        assertThat(set.get("canary").connection().stream()).isTrue();
        assertThat(set.baseline()).contains(set.get("stable"));
        assertThat(set.name()).isEqualTo("bot");
        assertThat(set.source()).isEqualTo("bot.flagd.json");
    }

    @Test
    void aVariantHasTheDigestOfTheSameEntryOfAVersionsFile() {
        InMemoryResources both = resources(WHOLE)
                .and(
                        "touchstone/bot.yaml",
                        "versions: {v: {provider: openai, model: gpt-y, prompt: prompts/refund@1.0.0.md, parameters:"
                                + " {temperature: 0.2}}}");

        assertThat(FlagFile.read("bot", "bot.flagd.json", both).get("canary").digest())
                .isEqualTo(VersionFile.read("bot", both).get("v").digest());
    }

    @Test
    void readsYamlOfTheSameShape() {
        String yaml =
                """
                flags:
                  bot:
                    state: ENABLED
                    defaultVariant: stable
                    variants:
                      stable: {model: gpt-x}
                """;

        VersionSet set = FlagFile.read("bot", "bot.flagd.yaml", InMemoryResources.with("bot.flagd.yaml", yaml));

        assertThat(set.baseline()).contains(set.get("stable"));
    }

    @Test
    void knowsWhichFlagsRouteVersions() {
        FlagFile file = FlagFile.open("bot.flagd.json", resources(WHOLE));

        assertThat(file.flagsOfVersions()).extracting(Flag::name).containsExactly("bot");
        Flag bot = file.flag("bot");
        assertThat(bot.isEnabled()).isTrue();
        assertThat(bot.place()).isEqualTo("bot.flagd.json:5");
        assertThat(bot.targetingPlace()).isEqualTo("bot.flagd.json:18");
        assertThat(bot.targeting())
                .contains(Map.of("fractional", List.of(List.of("canary", 5), List.of("stable", 95))));
        assertThat(file.flag("dark-mode").targeting()).isEmpty();
        assertThat(file.evaluators())
                .isEqualTo(Map.of("staff", Map.of("ends_with", List.of(Map.of("var", "email"), "@acme.example"))));
    }

    @Test
    void theFileExists() {
        assertThatThrownBy(() -> FlagFile.read("bot", "bot.flagd.json", path -> Optional.empty()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        """
                        bot.flagd.json: no such file of flags

                          where on the class path of the tests

                        Fix:  name the file from its root, without a leading slash; the folder it is in can be made a test resource folder of the build.""");
    }

    @Test
    void theFileHasFlags() {
        refuses(
                "{\n\"flags\": {}}",
                """
                bot.flagd.json:2: the file has no flags

                Fix:  write the flags under "flags", as flagd reads them.""");
        refuses(
                "{\n\"flag\": 1}",
                """
                bot.flagd.json:1: the file has no flags

                Fix:  write the flags under "flags", as flagd reads them.""");
    }

    @Test
    void theFlagHasVariants() {
        String message =
                """
                bot.flagd.json:%d: flag bot has no variants

                Fix:  write its model versions under "variants".""";
        refuses(flag("\"state\": \"ENABLED\", \"defaultVariant\": \"v\""), message.formatted(2));
        refuses(flag("\"state\": \"ENABLED\",\n\"variants\": {}"), message.formatted(4));
    }

    @Test
    void aVariantIsAnObject() {
        refuses(
                flag(
                        """
                        "state": "ENABLED", "defaultVariant": "a", "variants": {
                        "a": {"model": "m"},
                        "b": "gpt-y"}"""),
                """
                bot.flagd.json:5: variant b of flag bot is the text 'gpt-y', not a model version

                Why:  what is tested must be what is routed: model, prompt and parameters together.
                Fix:  write a whole model version: {"model": "…", "prompt": "…", "parameters": {…}}.""");
    }

    @Test
    void aVariantIsAWholeVersion() {
        refuses(
                flag(
                        """
                        "state": "ENABLED", "defaultVariant": "a", "variants": {
                        "a": {"prompt": "prompts/refund@1.0.0.md"}}"""),
                """
                bot.flagd.json:4: version a has no model

                  variant of flag bot

                Why:  the model id is part of what is judged and of the digest.
                Fix:  add the line 'model: MODEL-ID' to it.""");
        refuses(
                flag(
                        """
                        "state": "ENABLED", "defaultVariant": "a", "variants": {
                        "a": {"model": "m",
                        "temperature": 0.2}}"""),
                """
                bot.flagd.json:5: unknown key 'temperature' in version a

                  legal keys connection, model, parameters, prompt, provider, responseSchema, served, tools
                  variant of flag bot

                Why:  a key that is not read would look as if it had an effect.
                Fix:  Correct or remove it.""");
    }

    @Test
    void thereIsADefaultVariant() {
        String message =
                """
                bot.flagd.json:%d: flag bot has no default variant

                  variants a

                Why:  the default variant is the baseline, and without one whoever is not targeted gets what the application's code falls back to.
                Fix:  write "defaultVariant": "a".""";
        refuses(flag("\"state\": \"ENABLED\",\n\"variants\": {\"a\": {\"model\": \"m\"}}"), message.formatted(2));
        refuses(
                flag("\"state\": \"ENABLED\", \"variants\": {\"a\": {\"model\": \"m\"}},\n\"defaultVariant\": null"),
                message.formatted(4));
    }

    @Test
    void theDefaultVariantIsOneOfTheVariants() {
        refuses(
                flag(
                        "\"state\": \"ENABLED\", \"variants\": {\"stable\": {\"model\": \"m\"}},\n\"defaultVariant\": \"stabel\""),
                """
                bot.flagd.json:4: flag bot: the default variant 'stabel' is none of its variants

                  variants stable

                Fix:  Did you mean stable? Name one of the variants.""");
    }

    @Test
    void theFlagIsEnabled() {
        refuses(
                WHOLE.replace("\"state\": \"ENABLED\",\n", "\"state\": \"DISABLED\",\n"),
                """
                bot.flagd.json:6: flag bot is DISABLED

                Why:  flagd answers as if there were no such flag, so nobody is routed to any of its variants, and the default written in the application's code is in production.
                Fix:  enable it, or test the version the code falls back to with a versions file.""");
    }

    @Test
    void theStateIsOneFlagdKnows() {
        refuses(
                flag("\"variants\": {\"a\": {\"model\": \"m\"}}"),
                """
                bot.flagd.json:2: flag bot has no state

                Fix:  write "state": "ENABLED".""");
        refuses(
                flag("\"state\": \"on\""),
                """
                bot.flagd.json:3: flag bot is in the unknown state 'on'

                Fix:  write "state": "ENABLED".""");
    }

    @Test
    void twoVariantsDiffer() {
        refuses(
                flag(
                        """
                        "state": "ENABLED", "defaultVariant": "a", "variants": {
                        "a": {"model": "m"},
                        "b": {"model": "m"}}"""),
                """
                bot.flagd.json:5: b and a are the same version

                  a      bot.flagd.json:4
                  digest sha256:659e31bb7dbdc6b7f9d3d49555cd541746e8fd56236812949d75dbeff7dc8984

                Why:  provider, model, prompt and parameters are equal, so comparing the two would measure chance.
                Fix:  remove one of them, or change what was meant to differ.""");
    }
}
