package dev.touchstone.junit.model.bedrock;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.junit.model.wire.Keys;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a request to AWS is signed with.
 *
 * @param sessionToken of temporary credentials
 */
record Credentials(String accessKeyId, String secretAccessKey, Optional<String> sessionToken) {

    private static final String ID = "AWS_ACCESS_KEY_ID";
    private static final String SECRET = "AWS_SECRET_ACCESS_KEY";
    private static final String SESSION = "AWS_SESSION_TOKEN";
    private static final Pattern PRINTABLE = Pattern.compile("[\\x21-\\x7E]+");

    static Credentials of(Keys keys) {
        Optional<String> id = read(ID, keys);
        Optional<String> secret = read(SECRET, keys);
        if (id.isEmpty() || secret.isEmpty()) {
            throw missing(id.isPresent(), secret.isPresent());
        }
        return new Credentials(id.get(), secret.get(), read(SESSION, keys));
    }

    /** A header is not the place to find out: the trouble there would quote the value. */
    private static Optional<String> read(String variable, Keys keys) {
        Optional<String> value = keys.variable(variable).map(String::strip);
        if (value.isPresent() && !PRINTABLE.matcher(value.get()).matches()) {
            throw new ConfigurationException(Explanation.of("Bedrock: the environment variable " + variable
                            + " holds characters no credential has. No call was made.")
                    .why("no header could carry it.")
                    .fix("set it anew, without line breaks and blanks."));
        }
        return value;
    }

    private static ConfigurationException missing(boolean id, boolean secret) {
        return new ConfigurationException(Explanation.of("Bedrock: no credentials were found. No call was made.")
                .fact("AWS_BEARER_TOKEN_BEDROCK", "not set")
                .fact(ID, id ? "set" : "not set")
                .fact(SECRET, secret ? "set" : "not set")
                .why("Bedrock answers only who shows who asks.")
                .fix("set the first, or the two others; AWS_SESSION_TOKEN too where they are temporary.\n"
                        + "From a profile: eval \"$(aws configure export-credentials --format env)\""));
    }

    /** Never the secrets. */
    @Override
    public String toString() {
        return "AWS credentials";
    }
}
