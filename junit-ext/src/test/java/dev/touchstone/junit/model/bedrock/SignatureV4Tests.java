package dev.touchstone.junit.model.bedrock;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignatureV4Tests {

    private static final String ID = "AKIDEXAMPLE";
    private static final String SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"; // of AWS's published examples
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2015-08-30T12:36:00Z"), ZoneOffset.UTC);
    private static final String DATE = "20150830T123600Z";
    private static final byte[] BODY = "{\"messages\":[]}".getBytes(UTF_8);

    @Test
    void whatTheseTestsComputeIsAwssPublishedExample() throws Exception {
        Map<String, String> headers = new TreeMap<>(Map.of("host", "example.amazonaws.com", "x-amz-date", DATE));
        String request = canonical("GET", "/", headers, sha256(new byte[0]));

        assertThat(signature(request, "us-east-1", "service"))
                .isEqualTo("5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31");
    }

    @ParameterizedTest
    @CsvSource({
        "https://bedrock-runtime.us-east-1.amazonaws.com/model/amazon.nova-pro-v1%3A0/converse,"
                + " bedrock-runtime.us-east-1.amazonaws.com, /model/amazon.nova-pro-v1%253A0/converse",
        "http://localhost:8080/model/a%2Fb/converse-stream, localhost:8080, /model/a%252Fb/converse-stream"
    })
    void aRequestIsSignedAsThePublishedRulesSay(URI url, String host, String path) throws Exception {
        Map<String, String> headers = sign(url, Optional.empty());

        assertThat(headers.keySet()).containsExactlyInAnyOrder("Authorization", "X-Amz-Date", "x-amz-content-sha256");
        assertThat(headers).containsEntry("X-Amz-Date", DATE).containsEntry("x-amz-content-sha256", sha256(BODY));
        assertThat(headers.get("Authorization")).isEqualTo(authorization(headers, host, path));
    }

    @Test
    void theTokenOfTemporaryCredentialsIsSentAndSigned() throws Exception {
        URI url = URI.create("https://bedrock-runtime.us-east-1.amazonaws.com/model/m/converse");

        Map<String, String> headers = sign(url, Optional.of("session-token"));

        assertThat(headers).containsEntry("X-Amz-Security-Token", "session-token");
        assertThat(headers.get("Authorization"))
                .isEqualTo(authorization(headers, "bedrock-runtime.us-east-1.amazonaws.com", "/model/m/converse"))
                .contains("x-amz-security-token");
    }

    private static Map<String, String> sign(URI url, Optional<String> token) {
        return new SignatureV4(new Credentials(ID, SECRET, token), "us-east-1", CLOCK).headers(url, BODY);
    }

    private static String authorization(Map<String, String> sent, String host, String path) throws Exception {
        Map<String, String> signed = new TreeMap<>(Map.of("host", host));
        sent.forEach((name, value) -> signed.put(name.toLowerCase(Locale.ROOT), value));
        signed.remove("authorization");
        String request = canonical("POST", path, signed, sha256(BODY));
        return "AWS4-HMAC-SHA256 Credential=" + ID + "/20150830/us-east-1/bedrock/aws4_request, SignedHeaders="
                + String.join(";", signed.keySet()) + ", Signature=" + signature(request, "us-east-1", "bedrock");
    }

    private static String canonical(String method, String path, Map<String, String> headers, String bodyHash) {
        String lines = headers.entrySet().stream()
                .map(header -> header.getKey() + ":" + header.getValue() + "\n")
                .collect(Collectors.joining());
        return method + "\n" + path + "\n\n" + lines + "\n" + String.join(";", headers.keySet()) + "\n" + bodyHash;
    }

    private static String signature(String request, String region, String service) throws GeneralSecurityException {
        String scope = "20150830/" + region + "/" + service + "/aws4_request";
        String toSign = "AWS4-HMAC-SHA256\n" + DATE + "\n" + scope + "\n" + sha256(request.getBytes(UTF_8));
        byte[] key = ("AWS4" + SECRET).getBytes(UTF_8);
        for (String part : scope.split("/", -1)) {
            key = hmac(key, part);
        }
        return HexFormat.of().formatHex(hmac(key, toSign));
    }

    private static byte[] hmac(byte[] key, String text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text.getBytes(UTF_8));
    }

    private static String sha256(byte[] bytes) throws GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
