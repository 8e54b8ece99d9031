package dev.touchstone.loopback;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A signature in an {@code Authorization} header, computed anew (AWS Signature Version 4). */
final class SignatureV4 {

    private static final String ALGORITHM = "AWS4-HMAC-SHA256";
    private static final Pattern HEADER = Pattern.compile(
            ALGORITHM + " Credential=([^/]+)/([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})");

    private final Sent sent;
    private final byte[] body;
    private final Matcher header;

    SignatureV4(Sent sent, byte[] body) {
        this.sent = sent;
        this.body = body;
        this.header = HEADER.matcher(sent.header("authorization").orElse(""));
    }

    boolean isBy(String keyId, String secret) {
        return header.matches()
                && header.group(1).equals(keyId)
                && header.group(4).equals(HexFormat.of().formatHex(signature(secret)));
    }

    private byte[] signature(String secret) {
        byte[] key = ("AWS4" + secret).getBytes(StandardCharsets.UTF_8);
        for (String part : header.group(2).split("/", -1)) {
            key = hmac(key, part);
        }
        String date = sent.header("x-amz-date").orElse("");
        return hmac(
                key,
                String.join(
                        "\n",
                        ALGORITHM,
                        date,
                        header.group(2),
                        digest(canonical().getBytes(StandardCharsets.UTF_8))));
    }

    private String canonical() {
        String query = Arrays.stream(sent.query().split("&", -1)).sorted().collect(Collectors.joining("&"));
        String headers = Arrays.stream(header.group(3).split(";", -1))
                .map(name -> name + ":" + sent.header(name).orElse("").replaceAll(" +", " ") + "\n")
                .collect(Collectors.joining());
        return String.join(
                "\n", sent.method(), encodedAgain(sent.path()), query, headers, header.group(3), digest(body));
    }

    /** Amazon's services but S3 encode the path once more than it is sent. */
    private static String encodedAgain(String path) {
        StringBuilder encoded = new StringBuilder();
        for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
            boolean kept = Character.isLetterOrDigit(each) || "-._~/".indexOf(each) >= 0;
            encoded.append(kept ? String.valueOf((char) each) : "%%%02X".formatted(each));
        }
        return encoded.toString();
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
