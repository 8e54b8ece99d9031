package dev.touchstone.junit.attest;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.junit.disk.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One key in a text (RFC 7468). No message quotes what is in it: it may be a secret.
 *
 * @param source of the text, for messages
 * @param label between {@code BEGIN} and the dashes
 * @param base64 what is encoded
 */
record Pem(String source, String label, String base64) {

    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN ([A-Z0-9 ]{1,40})-----\\s(.*?)-----END ([A-Z0-9 ]{1,40})-----", Pattern.DOTALL);

    /**
     * Reads the file.
     *
     * @param option what to fix it with, if there is no such file
     */
    static Pem read(Path file, String option) {
        return of(new String(bytes(file, option), StandardCharsets.ISO_8859_1), file.toString());
    }

    static Pem of(String text, String source) {
        Matcher block = BLOCK.matcher(text);
        if (!block.find() || !block.group(1).equals(block.group(3))) {
            throw refused(
                    source, "is no PEM file", "it begins with -----BEGIN … ----- and ends with -----END … -----.");
        }
        String label = block.group(1);
        String base64 = block.group(2).replaceAll("\\s", "");
        if (block.find()) {
            throw refused(source, "holds more than one key", "keep one key per file.");
        }
        Pem pem = new Pem(source, label, base64);
        pem.der();
        return pem;
    }

    /** The source alone. */
    @Override
    public String toString() {
        return source;
    }

    Pem requireLabel(String wanted, String fix) {
        if (!label.equals(wanted)) {
            throw refused(source, "holds \"" + label + "\", not \"" + wanted + "\"", fix);
        }
        return this;
    }

    ConfigurationException notEd25519(String fix) {
        return refused(source, "holds no Ed25519 key", fix);
    }

    private static byte[] bytes(Path file, String option) {
        try {
            return WholeFile.read(file)
                    .orElseThrow(() -> new ConfigurationException(
                            Explanation.of(file + ": no such key file").fix(option)));
        } catch (IOException e) {
            throw new NoVerdictException(Explanation.of(file + ": the key could not be read"), e);
        }
    }

    byte[] der() {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw refused(source, "is no PEM file: what is between its lines is not Base64", "write the key anew.");
        }
    }

    private static ConfigurationException refused(String source, String problem, String fix) {
        return new ConfigurationException(
                Explanation.of(source + ": the key " + problem).fix(fix));
    }
}
