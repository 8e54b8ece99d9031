package dev.touchstone.junit.attest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.junit.version.ModelVersion;
import dev.touchstone.junit.version.Prompt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnitFileTests {

    private static final ModelVersion VERSION = new ModelVersion(
            "refund-v2",
            Optional.of("openai"),
            "gpt-x",
            Optional.of(new Prompt("refund", "1.0.0", "Größe: {{input}} €\n", "prompts/refund@1.0.0.md")),
            Map.of("temperature", 0.2, "stop", "é\u2028"));

    @TempDir
    private Path output;

    @Test
    void theSha256OfTheFileIsTheDigestOfTheVersion() throws Exception {
        Path file = UnitFile.write(VERSION, output);

        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        assertThat("sha256:" + HexFormat.of().formatHex(sha256.digest(Files.readAllBytes(file))))
                .isEqualTo(VERSION.digest());
    }

    @Test
    void theFileIsNamedAfterVersionAndDigest() {
        String digits = VERSION.digest().substring(7, 19);

        assertThat(UnitFile.write(VERSION, output)).isEqualTo(output.resolve("units/refund-v2-" + digits + ".json"));
    }

    @Test
    void versionsWhoseNamesNoDiskKeepsApartHaveFilesOfTheirOwn() {
        ModelVersion lower = new ModelVersion("größe", Optional.empty(), "m", Optional.empty(), Map.of());
        ModelVersion upper = new ModelVersion("GRÖSSE", Optional.empty(), "m", Optional.empty(), Map.of());

        assertThat(UnitFile.name(lower))
                .matches("[a-z0-9-]+-659e31bb7dbd\\.json")
                .isNotEqualToIgnoringCase(UnitFile.name(upper));
    }

    @Test
    void aSecondRunReplacesTheFile() throws IOException {
        Path first = UnitFile.write(VERSION, output);
        Files.writeString(first, "{}");

        UnitFile.write(VERSION, output);

        assertThat(first).hasContent(VERSION.canonicalJson());
    }

    @Test
    void aDiskThatRefusesIsNoVerdict() throws IOException {
        Files.writeString(output.resolve("units"), "a file where the folder should be");

        assertThatThrownBy(() -> UnitFile.write(VERSION, output))
                .isInstanceOf(NoVerdictException.class)
                .hasMessageStartingWith(output.resolve("units").resolve(UnitFile.name(VERSION))
                        + ": the version refund-v2 could not be written: ");
    }
}
