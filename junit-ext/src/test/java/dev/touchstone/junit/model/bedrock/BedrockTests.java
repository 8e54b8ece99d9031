package dev.touchstone.junit.model.bedrock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.junit.model.wire.FixedKeys;
import dev.touchstone.junit.model.wire.Framing;
import dev.touchstone.junit.model.wire.Pin;
import dev.touchstone.junit.model.wire.Provider;
import dev.touchstone.junit.model.wire.Signer;
import dev.touchstone.junit.version.Connection;
import dev.touchstone.junit.version.KeySource;
import dev.touchstone.junit.version.ModelVersion;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BedrockTests {

    private static final ModelVersion VERSION =
            new ModelVersion("v1", Optional.of("bedrock"), "amazon.nova-pro-v1:0", Optional.empty(), Map.of());
    private static final ModelVersion STREAMED = VERSION.reachedBy(Connection.USUAL.streaming(true));
    private static final URI ADDRESS = URI.create("https://bedrock-runtime.eu-west-1.amazonaws.com/model/x/converse");
    private static final Map<String, String> PAIR =
            Map.of("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE", "AWS_SECRET_ACCESS_KEY", "SECRETEXAMPLE");

    private final Bedrock bedrock = new Bedrock();

    @Test
    void itHasItsNameAndFraming() {
        assertThat(bedrock.name()).isEqualTo("bedrock");
        assertThat(bedrock.format(STREAMED).framing()).isEqualTo(Framing.AMAZON);
    }

    @Test
    void itsAddressIsThatOfTheRegion() {
        assertThat(address(VERSION, Map.of("AWS_REGION", "eu-west-1", "AWS_DEFAULT_REGION", "us-east-1")))
                .isEqualTo("https://bedrock-runtime.eu-west-1.amazonaws.com");
        assertThat(address(VERSION, Map.of("AWS_DEFAULT_REGION", "us-east-1")))
                .isEqualTo("https://bedrock-runtime.us-east-1.amazonaws.com");
        assertThat(address(VERSION.reachedBy(Connection.USUAL.at("http://gateway:8080")), Map.of()))
                .isEqualTo("http://gateway:8080");
    }

    @Test
    void withoutARegionThereIsNoAddress() {
        assertThatThrownBy(() -> address(VERSION, Map.of()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        """
                        Bedrock: no region is known. No call was made.

                          looked for AWS_REGION, AWS_DEFAULT_REGION

                        Why:  every region has an address of its own.
                        Fix:  set AWS_REGION, to eu-central-1 for example.""");
    }

    @Test
    void aRegionThatWouldLeadElsewhereIsRefused() {
        assertThatThrownBy(() -> address(VERSION, Map.of("AWS_REGION", "evil.example/\n")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        """
                        Bedrock: 'evil.example/\\n' is no region. No call was made.

                          looked for AWS_REGION, AWS_DEFAULT_REGION

                        Why:  the region becomes part of the address.
                        Fix:  set AWS_REGION, to eu-central-1 for example.""");
    }

    @Test
    void aBearerTokenComesBeforeASignature() {
        assertThat(headers(VERSION, Map.of("AWS_BEARER_TOKEN_BEDROCK", "b", "AWS_ACCESS_KEY_ID", "a")))
                .isEqualTo(Map.of("Authorization", "Bearer b"));
    }

    @Test
    void theConnectionsKeyIsABearerToken() {
        ModelVersion keyed = VERSION.reachedBy(Connection.USUAL.keyFrom(new KeySource.Variable("OURS")));

        assertThat(headers(keyed, Map.of("AWS_BEARER_TOKEN_BEDROCK", "b")))
                .isEqualTo(Map.of("Authorization", "Bearer Variable[name=OURS]"));
    }

    @ParameterizedTest
    @CsvSource({"AWS_ACCESS_KEY_ID, set, not set", "AWS_SECRET_ACCESS_KEY, not set, set", "OTHER, not set, not set"})
    void withoutCredentialsNothingIsSigned(String variable, String id, String secret) {
        assertThatThrownBy(() -> headers(VERSION, Map.of(variable, "PLANTED")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("Bedrock: no credentials were found. No call was made.\n\n"
                        + "  AWS_BEARER_TOKEN_BEDROCK not set\n"
                        + "  AWS_ACCESS_KEY_ID        " + id + "\n"
                        + "  AWS_SECRET_ACCESS_KEY    " + secret + "\n\n"
                        + "Why:  Bedrock answers only who shows who asks.\n"
                        + "Fix:  set the first, or the two others; AWS_SESSION_TOKEN too where they are temporary.\n"
                        + "      From a profile: eval \"$(aws configure export-credentials --format env)\"");
    }

    @Test
    void aCredentialNoHeaderCarriesIsNamedButNotShown() {
        Map<String, String> broken =
                Map.of("AWS_ACCESS_KEY_ID", "A", "AWS_SECRET_ACCESS_KEY", "S", "AWS_SESSION_TOKEN", "PLAN\nTED");

        assertThatThrownBy(() -> headers(VERSION, broken))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        """
                        Bedrock: the environment variable AWS_SESSION_TOKEN holds characters no credential has. No call was made.

                        Why:  no header could carry it.
                        Fix:  set it anew, without line breaks and blanks.""");
    }

    @Test
    void credentialsDoNotPrintThemselves() {
        assertThat(Credentials.of(new FixedKeys(PAIR))).hasToString("AWS credentials");
    }

    @ParameterizedTest
    @CsvSource({
        "https://bedrock-runtime.eu-west-1.amazonaws.com/x, eu-west-1",
        "https://bedrock-runtime-fips.us-gov-west-1.amazonaws.com/x, us-gov-west-1",
        "https://vpce-1a2b.bedrock-runtime.us-east-1.vpce.amazonaws.com/x, us-east-1",
        "https://gateway.example/x, eu-central-1"
    })
    void theSignatureIsForTheRegionOfTheAddress(URI url, String region) {
        Signer signer = bedrock.signer(VERSION, new FixedKeys(withRegion("eu-central-1")));

        assertThat(signer.headers(url, new byte[0]).get("Authorization"))
                .contains("/" + region + "/bedrock/aws4_request,");
    }

    @Test
    void withoutTheLibraryASignatureSaysWhichToAdd() throws Exception {
        Signer signer = without("software.amazon.awssdk.").signer(VERSION, new FixedKeys(PAIR));

        assertThatThrownBy(() -> signer.headers(ADDRESS, new byte[0]))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        """
                        Signatures for Bedrock need the library software.amazon.awssdk:http-auth-aws, which is not on the class path. No call was made.

                        Why:  it signs requests; only those who use it need it.
                        Fix:  add software.amazon.awssdk:http-auth-aws in scope test, or set AWS_BEARER_TOKEN_BEDROCK.""");
    }

    @Test
    void withoutTheLibraryABearerTokenWillDo() throws Exception {
        Signer signer = without("software.amazon.awssdk.")
                .signer(VERSION, new FixedKeys(Map.of("AWS_BEARER_TOKEN_BEDROCK", "b")));

        assertThat(signer.headers(ADDRESS, new byte[0])).isEqualTo(Map.of("Authorization", "Bearer b"));
    }

    @Test
    void withoutTheLibraryAStreamSaysWhichToAddBeforeACallIsMade() throws Exception {
        Provider poor = without("software.amazon.eventstream.");

        assertThatThrownBy(() -> poor.format(STREAMED))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        """
                        Streams of Bedrock need the library software.amazon.eventstream:eventstream, which is not on the class path. No call was made.

                        Why:  it reads Amazon's binary frames; only those who use it need it.
                        Fix:  add software.amazon.eventstream:eventstream:1.0.1 in scope test, or write stream: false.""");
        assertThat(poor.format(VERSION)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "anthropic.claude-3-5-sonnet-20241022-v2:0, PINNED",
        "us.anthropic.claude-sonnet-4-20250514-v1:0, PINNED",
        "us-gov.anthropic.claude-3-haiku-20240307-v1:0, PINNED",
        "anthropic.claude-opus-4-6-v1, PINNED",
        "anthropic.claude-3-haiku-20240307-v1:0:200k, PINNED",
        "amazon.nova-pro-v1:0, PINNED",
        "meta.llama3-1-8b-instruct-v1:0, PINNED",
        "openai.gpt-oss-120b-1:0, PINNED",
        "deepseek.r1-v1:0, PINNED",
        "arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-pro-v1:0, PINNED",
        "arn:aws:bedrock:us-east-1:123456789012:inference-profile/us.amazon.nova-pro-v1:0, PINNED",
        "anthropic.claude-sonnet-4-6, UNKNOWN",
        "arn:aws:bedrock:us-east-1:123456789012:provisioned-model/abc123, UNKNOWN",
        "arn:aws:bedrock:us-east-1:123456789012:application-inference-profile/abc123, UNKNOWN",
        "nova, UNKNOWN"
    })
    void aVersionedIdIsPinned(String model, Pin pin) {
        assertThat(bedrock.pin(model)).isEqualTo(pin);
    }

    private static Provider without(String library) throws ReflectiveOperationException {
        return (Provider) new HidingLoader(library)
                .loadClass(Bedrock.class.getName())
                .getConstructor()
                .newInstance();
    }

    private static Map<String, String> withRegion(String region) {
        return Map.of(
                "AWS_REGION", region, "AWS_ACCESS_KEY_ID", "AKIDEXAMPLE", "AWS_SECRET_ACCESS_KEY", "SECRETEXAMPLE");
    }

    private String address(ModelVersion version, Map<String, String> variables) {
        return bedrock.baseUrl(version, new FixedKeys(variables));
    }

    private Map<String, String> headers(ModelVersion version, Map<String, String> variables) {
        return bedrock.signer(version, new FixedKeys(variables)).headers(ADDRESS, new byte[0]);
    }
}
