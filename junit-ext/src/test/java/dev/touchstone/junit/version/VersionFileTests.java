package dev.touchstone.junit.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.message.ConfigurationException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VersionFileTests {

    private static final String WHOLE =
            """
            baseline: refund-v1
            provider: com.acme.BotModel
            versions:
              refund-v1:
                model: gpt-x
                prompt: prompts/refund@1.0.0.md
                parameters: {temperature: 0.2, stop: [END], format: {strict: true}}
              refund-v2:
                provider: openai
                model: gpt-y
            """;

    private static VersionSet read(String yaml) {
        return VersionFile.read("bot", resources(yaml));
    }

    private static InMemoryResources resources(String yaml) {
        return InMemoryResources.with("touchstone/bot.yaml", yaml)
                .and("prompts/refund@1.0.0.md", "Refunds take 30 days.");
    }

    private static void refuses(String yaml, String message) {
        refuses(resources(yaml), message);
    }

    private static void refuses(Resources resources, String message) {
        assertThatThrownBy(() -> VersionFile.read("bot", resources))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(message.strip());
    }

    @Test
    void readsVersionsWithTheirDefaults() {
        VersionSet set = read(WHOLE);

        Prompt prompt = new Prompt("refund", "1.0.0", "Refunds take 30 days.", "prompts/refund@1.0.0.md");
        Map<String, Object> parameters =
                Map.of("temperature", 0.2, "stop", List.of("END"), "format", Map.of("strict", true));
        assertThat(set.versions())
                .containsExactly(
                        new ModelVersion(
                                "refund-v1",
                                Optional.of("com.acme.BotModel"),
                                "gpt-x",
                                Optional.of(prompt),
                                parameters),
                        new ModelVersion("refund-v2", Optional.of("openai"), "gpt-y", Optional.empty(), Map.of()));
        assertThat(set.baseline()).contains(set.get("refund-v1"));
        assertThat(set.name()).isEqualTo("bot");
        assertThat(set.source()).isEqualTo("touchstone/bot.yaml");
    }

    @Test
    void readsJsonAndTheOtherExtension() {
        String json = "{\"versions\": {\"v1\": {\"model\": \"m\"}}}";

        assertThat(VersionFile.read("bot", InMemoryResources.with("touchstone/bot.json", json))
                        .get("v1")
                        .model())
                .isEqualTo("m");
        assertThat(VersionFile.read("bot", InMemoryResources.with("touchstone/bot.yml", "versions: {v1: {model: m}}"))
                        .get("v1")
                        .model())
                .isEqualTo("m");
    }

    @Test
    void readsAWindowsCheckoutTheSame() {
        assertThat(read("\uFEFF" + WHOLE.replace("\n", "\r\n")).versions())
                .isEqualTo(read(WHOLE).versions());
    }

    @Test
    void readsFromTheClassPath() {
        VersionSet set = VersionFile.read("sample-bot", Resources.of(VersionFileTests.class.getClassLoader()));

        assertThat(set.baseline()).contains(set.get("refund-v1"));
        assertThat(set.get("refund-v2").prompt().orElseThrow().takesInput()).isTrue();
    }

    @Test
    void saysWhereAMissingFileWasLookedFor() {
        refuses(
                path -> Optional.empty(),
                """
                no file declares the model versions 'bot'

                  looked for touchstone/bot.yaml
                             touchstone/bot.yml
                             touchstone/bot.json
                  where      on the class path of the tests

                Fix:  create src/test/resources/touchstone/bot.yaml, at least:
                      versions:
                        my-version:
                          model: my-model
                """);
    }

    @Test
    void refusesTwoFilesOfOneName() {
        refuses(
                resources(WHOLE).and("touchstone/bot.json", "{}"),
                """
                more than one file declares the model versions 'bot'

                  found touchstone/bot.yaml
                        touchstone/bot.json

                Why:  which of them was meant would depend on the order of looking.
                Fix:  keep one of them.
                """);
    }

    @Test
    void refusesAnEmptyFile() {
        String message =
                """
                touchstone/bot.yaml: the file is empty

                Why:  it may be what is left of a longer one, so it does not count as absent.
                Fix:  restore its content, or remove the file.
                """;
        refuses("", message);
        refuses("# versions: to come\n", message);
    }

    @Test
    void refusesAFileThatIsNoMapping() {
        refuses(
                "- v1\n- v2\n",
                """
                touchstone/bot.yaml:1: the file is a list, not a mapping

                Fix:  write 'key: value' lines.
                """);
    }

    @Test
    void refusesAFileWithoutVersions() {
        refuses(
                "baseline: v1\n",
                """
                touchstone/bot.yaml:1: no versions are declared

                Why:  a run that judges nothing must not be green.
                Fix:  declare at least one version with its model.
                """);
        refuses(
                "baseline: v1\nversions:\n",
                """
                touchstone/bot.yaml:2: no versions are declared

                Why:  a run that judges nothing must not be green.
                Fix:  declare at least one version with its model.
                """);
        refuses(
                "baseline: v1\nversions: {}\n",
                """
                touchstone/bot.yaml:2: no versions are declared

                Why:  a run that judges nothing must not be green.
                Fix:  declare at least one version with its model.
                """);
    }

    @Test
    void refusesAnUnknownKey() {
        refuses(
                "versions:\n  v1: {model: m}\nbase-line: v1\n",
                """
                touchstone/bot.yaml:3: unknown key 'base-line' in the file

                  legal keys baseline, connection, provider, versions

                Why:  a key that is not read would look as if it had an effect.
                Fix:  Did you mean baseline? Correct or remove it.
                """);
        refuses(
                "versions:\n  v1:\n    model: m\n    temperature: 0.2\n",
                """
                touchstone/bot.yaml:4: unknown key 'temperature' in version v1

                  legal keys connection, model, parameters, prompt, provider, responseSchema, served, tools

                Why:  a key that is not read would look as if it had an effect.
                Fix:  Correct or remove it.
                """);
    }

    @Test
    void refusesANameDeclaredTwice() {
        refuses(
                "versions:\n  v1:\n    model: m\n  v1:\n    model: n\n",
                """
                touchstone/bot.yaml:4: 'v1' is already declared in line 2

                Fix:  remove or rename one of the two.
                """);
        refuses(
                "versions:\n  v1:\n    model: m\n  V1:\n    model: n\n",
                """
                touchstone/bot.yaml:4: the names v1 and V1 differ only in case

                Why:  results, recordings and baselines are kept under the name, also where file names ignore case.
                Fix:  rename one of them.
                """);
    }

    @Test
    void refusesABaselineThatIsNoVersion() {
        refuses(
                "versions:\n  refund-v1: {model: m}\nbaseline: refund-v2\n",
                """
                touchstone/bot.yaml:3: the baseline 'refund-v2' is no declared version

                  versions refund-v1

                Fix:  Did you mean refund-v1? Name a declared version.
                """);
    }

    @Test
    void refusesAMissingPromptFile() {
        refuses(
                "versions:\n  v1:\n    model: m\n    prompt: prompts/refund@2.0.0.md\n",
                """
                prompts/refund@2.0.0.md: no such prompt file on the class path

                  named in touchstone/bot.yaml:4

                Fix:  create src/test/resources/prompts/refund@2.0.0.md, or correct the name.
                """);
    }

    @Test
    void refusesAVersionWithoutAModel() {
        refuses(
                "versions:\n  v1:\n    parameters: {temperature: 0}\n",
                """
                touchstone/bot.yaml:2: version v1 has no model

                Why:  the model id is part of what is judged and of the digest.
                Fix:  add the line 'model: MODEL-ID' to it.
                """);
    }

    @Test
    void refusesWrongTypes() {
        refuses(
                "versions:\n  v1:\n    model: 4.1\n",
                """
                touchstone/bot.yaml:3: model of version v1 is the number 4.1, not text

                Fix:  put it in quotes: model: "4.1"
                """);
        refuses(
                "provider: true\nversions:\n  v1: {model: m}\n",
                """
                touchstone/bot.yaml:1: provider of the file is true, not text

                Fix:  put it in quotes: provider: "true"
                """);
        refuses(
                "versions:\n  v1:\n    model:\n",
                """
                touchstone/bot.yaml:3: model of version v1 is nothing, not text

                Fix:  write model: and a text.
                """);
        refuses(
                "versions:\n  v1:\n    model: ' '\n",
                """
                touchstone/bot.yaml:3: model of version v1 is blank, not text

                Fix:  write model: and a text.
                """);
        refuses(
                "versions:\n  v1: gpt-x\n",
                """
                touchstone/bot.yaml:2: version v1 is the text 'gpt-x', not a mapping

                Fix:  write 'key: value' lines.
                """);
        refuses(
                "versions:\n  v1:\n    model: m\n    parameters: [1]\n",
                """
                touchstone/bot.yaml:4: parameters of version v1 is a list, not a mapping

                Fix:  write 'key: value' lines.
                """);
    }

    @Test
    void refusesMalformedYaml() {
        refuses(
                "versions:\n  v1:\n\tmodel: m\n",
                """
                touchstone/bot.yaml:3: malformed YAML at column 1

                  problem found character '\\\\t(TAB)' that cannot start any token. (Do not use \\\\t(TAB) for indentation)
                  there   \\tmodel: m

                Fix:  correct line 3.
                """);
        refuses(
                "versions: [\n",
                """
                touchstone/bot.yaml:2: malformed YAML at column 1

                  problem expected the node content, but found '<stream end>'
                  there

                Fix:  correct line 2.
                """);
        refuses(
                "? [a, b]\n: 1\n",
                """
                touchstone/bot.yaml:1: malformed YAML at column 4

                  problem Expected a field name (Scalar value in YAML)
                  there   ? [a, b]

                Fix:  correct line 1.
                """);
    }

    @Test
    void refusesMalformedJson() {
        refuses(
                InMemoryResources.with("touchstone/bot.json", "{\n  \"versions\": }\n"),
                """
                touchstone/bot.json:2: malformed JSON at column 15

                  problem Unexpected character ('}' (code 125)): expected a value
                  there     "versions": }

                Fix:  correct line 2.
                """);
    }

    @Test
    void refusesControlCharacters() {
        refuses(
                "versions:\n  v1: \u0000\n",
                """
                touchstone/bot.yaml:2: the control character \\u0000

                Fix:  remove it; in double quotes it may be written as an escape.
                """);
    }

    @Test
    void refusesWhatJacksonWouldMisread() {
        refuses(
                "versions:\n  v1: {model: &gpt gpt-x}\n  v2: {model: *gpt}\n",
                """
                touchstone/bot.yaml:3: the alias *gpt is not read

                Fix:  write the value out.
                """);
        refuses(
                "versions:\n  v1: {model: !!binary aGk=}\n",
                """
                touchstone/bot.yaml:2: the tag tag:yaml.org,2002:binary is not read

                Fix:  write the value without a tag.
                """);
        refuses(
                WHOLE + "---\nversions: {}\n",
                """
                touchstone/bot.yaml:12: a second document begins here

                Fix:  keep one document per file.
                """);
    }

    @Test
    void refusesAnotherEncoding() {
        byte[] latin1 = {'a', ':', '\n', 'b', (byte) 0xE9};
        refuses(
                InMemoryResources.with("touchstone/bot.yaml", latin1),
                """
                touchstone/bot.yaml:2: not UTF-8: byte 0xE9 at offset 4 of the file

                  after b

                Why:  in a guessed encoding the model would be sent other characters than were written.
                Fix:  save the file as UTF-8.
                """);
        byte[] utf16 = {(byte) 0xFF, (byte) 0xFE, 'a', 0};
        refuses(
                InMemoryResources.with("touchstone/bot.yaml", utf16),
                """
                touchstone/bot.yaml:1: not UTF-8: byte 0xFF at offset 0 of the file

                  after (start of the line)

                Why:  in a guessed encoding the model would be sent other characters than were written.
                Fix:  it looks like UTF-16; save it as UTF-8.
                """);
    }

    @Test
    void refusesOneVersionUnderTwoNames() {
        String digest = new ModelVersion("v1", Optional.empty(), "m", Optional.empty(), Map.of("n", 1)).digest();
        refuses(
                "versions:\n  v1:\n    model: m\n    parameters: {n: 1}\n  v2:\n    model: m\n    parameters: {n: 1.0}\n",
                """
                touchstone/bot.yaml:5: v2 and v1 are the same version

                  v1     touchstone/bot.yaml:2
                  digest %s

                Why:  provider, model, prompt and parameters are equal, so comparing the two would measure chance.
                Fix:  remove one of them, or change what was meant to differ.
                """
                        .formatted(digest));
    }

    @Test
    void namesTheLineOfAWrongParameter() {
        refuses(
                "versions:\n  v1:\n    model: m\n    parameters:\n      top_p: 1\n      seed: 12345678901234567890\n",
                """
                touchstone/bot.yaml:6: version v1: parameter seed: the value 12345678901234567890 is beyond ±(2^53 − 1), where JSON parsers differ

                Why:  the digest of a version must be the same wherever it is computed.
                Fix:  write a value that JSON keeps exactly; text needs quotes.
                """);
        refuses(
                "versions:\n  v1:\n    model: m\n    parameters:\n      t: -.inf\n",
                """
                touchstone/bot.yaml:5: version v1: parameter t: the value -Infinity is no JSON number

                Why:  the digest of a version must be the same wherever it is computed.
                Fix:  write a value that JSON keeps exactly; text needs quotes.
                """);
        refuses(
                "versions:\n  v1:\n    model: m\n    parameters:\n      t: ~\n",
                """
                touchstone/bot.yaml:5: version v1: parameter t has no value

                Why:  providers read a missing parameter and an empty one differently.
                Fix:  give it a value, or remove it.
                """);
    }

    @Test
    void namesTheLineOfAnIllegalName() {
        refuses(
                "versions:\n  v1:\n    model: m\n  'v 2':\n    model: n\n",
                """
                touchstone/bot.yaml:4: version 'v 2': not a legal name

                Why:  versions are chosen by -Dtouchstone.versions=NAME,NAME and kept in files of that name.
                Fix:  begin with a letter or digit and go on with letters, digits and . _ - @ + only.
                """);
    }
}
