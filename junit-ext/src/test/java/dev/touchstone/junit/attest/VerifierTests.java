package dev.touchstone.junit.attest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.message.ConfigurationException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifierTests {

    private static final String PLACE = "verdicts/a.intoto.jsonl:3";
    private static final String ANEW = "\n\nFix:  sign the verdict anew; a signed line is not mended by hand.";
    private static final Statement STATEMENT = new Statement(
            new Statement.Subject("refund-v2", "sha256:" + "0a".repeat(32)), "urn:example", Map.of("decision", "FAIL"));

    @TempDir
    private Path folder;

    private Keys keys;
    private Verifier verifier;

    @BeforeEach
    void makeKeys() {
        keys = Keys.make(folder, "signing");
        verifier = new Verifier(List.of(Keys.make(folder, "other").verifying(), keys.verifying()));
    }

    private void refuses(String line, String message) {
        assertThatThrownBy(() -> verifier.check(line, PLACE))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(PLACE + ": " + message);
    }

    private static String envelope(String type, String payload, String signatures) {
        return "{\"payloadType\": \"%s\", \"payload\": \"%s\", \"signatures\": %s}"
                .formatted(type, payload, signatures);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** An envelope around this, signed by nobody we know. */
    private static String around(String payload) {
        return envelope(Statement.PAYLOAD_TYPE, base64(payload), "[{\"sig\": \"AAAA\"}]");
    }

    /** The line with another payload under the same signature. */
    private static String tampered(String line) {
        String payload = line.replaceFirst(".*\"payload\":\"([^\"]+)\".*", "$1");
        String changed =
                new String(Base64.getDecoder().decode(payload), StandardCharsets.UTF_8).replace("FAIL", "PASS");
        return line.replace(payload, base64(changed));
    }

    @Test
    void whatAKeyOfThePolicySignedIsBelieved() {
        Checked checked = verifier.check(keys.signing().sign(STATEMENT), PLACE);

        assertThat(checked.distrust()).isEmpty();
        assertThat(checked.trusted()).isEqualTo(STATEMENT);
    }

    @Test
    void aLineIsAnInTotoStatementInAnEnvelope() {
        String line = keys.signing().sign(STATEMENT);

        assertThat(line)
                .doesNotContain("\n")
                .contains("\"payloadType\":\"application/vnd.in-toto+json\"")
                .contains("\"keyid\":\"" + keys.verifying().id() + "\"");
        String payload = line.replaceFirst(".*\"payload\":\"([^\"]+)\".*", "$1");
        assertThat(new String(Base64.getDecoder().decode(payload), StandardCharsets.UTF_8))
                .isEqualTo("{\"_type\":\"https://in-toto.io/Statement/v1\",\"predicate\":{\"decision\":\"FAIL\"},"
                        + "\"predicateType\":\"urn:example\",\"subject\":[{\"digest\":{\"sha256\":\"" + "0a".repeat(32)
                        + "\"},\"name\":\"refund-v2\"}]}");
    }

    @Test
    void oneSignatureOfThePolicyIsEnoughAndItsIdIsOnlyAHint() {
        String line = keys.signing().sign(STATEMENT);
        String unnamed = line.replaceFirst("\"keyid\":\"[^\"]+\"", "\"keyid\":\"\"")
                .replace("\"signatures\":[", "\"signatures\":[{\"keyid\":\"mine\",\"sig\":\"AAAA\"},");

        assertThat(verifier.check(unnamed, PLACE).trusted()).isEqualTo(STATEMENT);
    }

    @Test
    void theOtherAlphabetOfBase64IsReadToo() {
        String line = keys.signing().sign(STATEMENT);

        assertThat(verifier.check(
                                line.replace('+', '-')
                                        .replaceAll("(?<=[A-Za-z0-9])/(?=[A-Za-z0-9+/=]+\")", "_")
                                        .replace("vnd.in-toto-json", "vnd.in-toto+json")
                                        .replace("application_vnd", "application/vnd"),
                                PLACE)
                        .trusted())
                .isEqualTo(STATEMENT);
    }

    @Test
    void aChangedPayloadIsFound() {
        Checked checked = verifier.check(tampered(keys.signing().sign(STATEMENT)), PLACE);

        assertThatThrownBy(checked::trusted)
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        """
                        verdicts/a.intoto.jsonl:3: changed after it was signed

                          signed by %1$s
                          policy    %2$s
                                    %1$s

                        Why:  the signature of %1$s does not fit what the line says now.
                        Fix:  restore the line as it was signed."""
                                .formatted(
                                        keys.verifying().id(),
                                        verifier.keys().get(0).id()));
    }

    @Test
    void anotherKeyDoesNotCount() {
        Keys stranger = Keys.make(folder, "stranger");
        Verifier one = new Verifier(List.of(keys.verifying()));

        assertThatThrownBy(one.check(stranger.signing().sign(STATEMENT), PLACE)::trusted)
                .hasMessage(
                        """
                        verdicts/a.intoto.jsonl:3: not signed by a key of the policy

                          signed by %s
                          policy    %s

                        Why:  anybody can write a verdict; it counts by who vouches for it.
                        Fix:  sign it with a key of the policy, or add the signer's public key to the policy."""
                                .formatted(
                                        stranger.verifying().id(),
                                        keys.verifying().id()));
    }

    @Test
    void aPolicyWithoutKeysBelievesNothing() {
        assertThatThrownBy(new Verifier(List.of()).check(around(STATEMENT.json()), PLACE)::trusted)
                .hasMessageContaining("signed by (unnamed)\n  policy    no keys\n");
    }

    @Test
    void malformedLinesAreErrors() {
        refuses(
                "{",
                "the envelope is malformed JSON\n\n  problem Unexpected end-of-input: expected close marker for Object"
                        + ANEW);
        refuses("[]", "the envelope is a list, not an object" + ANEW);
        refuses("{\"payloadType\": 1}", "payloadType of the envelope is the number 1, not text" + ANEW);
        refuses(
                envelope(Statement.PAYLOAD_TYPE, "AAAA", "{}"),
                "signatures of the envelope is an object, not a list" + ANEW);
        refuses(envelope(Statement.PAYLOAD_TYPE, "AAAA", "[]"), "the envelope has no signatures" + ANEW);
        refuses(
                envelope(Statement.PAYLOAD_TYPE, "%%", "[{\"sig\": \"AAAA\"}]"),
                "payload of the envelope is not Base64" + ANEW);
        refuses(
                envelope(Statement.PAYLOAD_TYPE, "AAAA", "[{\"sig\": \"***\"}]"),
                "sig of signatures of the envelope is not Base64" + ANEW);
    }

    @Test
    void aKeyWrittenTwiceIsAnError() {
        assertThatThrownBy(() -> verifier.check("{\"payload\": \"a\", \"payload\": \"b\"}", PLACE))
                .hasMessage(PLACE + ": the envelope is malformed JSON\n\n  problem Duplicate field 'payload'" + ANEW);
    }

    @Test
    void anUnknownPayloadTypeIsAnError() {
        refuses(
                envelope("text/plain", "AAAA", "[{\"sig\": \"AAAA\"}]"),
                """
                the payload is of the unknown type 'text/plain'

                  known application/vnd.in-toto+json

                Why:  what a signature vouches for depends on how the payload is read.
                Fix:  keep in-toto statements only in this file.""");
    }

    @Test
    void aPayloadIsAStatementAboutOneThing() {
        refuses(around("{}"), "_type of the statement is nothing, not text" + ANEW);
        refuses(
                around("{\"_type\": \"https://in-toto.io/Statement/v0.1\"}"),
                "_type of the statement is the text 'https://in-toto.io/Statement/v0.1', not"
                        + " https://in-toto.io/Statement/v1" + ANEW);
        refuses(
                around(STATEMENT.json().replaceFirst("\"subject\":\\[.*\\]", "\"subject\":[]")),
                "the statement is about 0 subjects, not one" + ANEW);
        refuses(
                around(STATEMENT.json().replace("0a".repeat(32), "0A")),
                "the subject's digest is no SHA-256: sha256:0A" + ANEW);
    }

    @Test
    void aFileHasAStatementPerLine() {
        Path file = folder.resolve("out").resolve(AttestationFile.NAME);

        AttestationFile.write(file, List.of(STATEMENT, STATEMENT), keys.signing());

        assertThat(file).content().endsWith("\n");
        assertThat(linesOf(file))
                .hasSize(2)
                .allMatch(line -> verifier.check(line, PLACE).distrust().isEmpty());
    }

    private static List<String> linesOf(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
