package dev.touchstone.junit.version;

import dev.touchstone.assertions.message.ConfigurationException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** An address that may stand in a committed file: nothing in it opens a door. */
record BaseUrl(ConnectionValues values) {

    private static final String KEY = "baseUrl";
    private static final List<String> SCHEMES = List.of("http", "https");
    private static final List<String> SECRET_PARAMETERS = List.of("key", "sig", "signature", "code");

    String checked(String text) {
        URI url = parsed(text)
                .filter(uri -> uri.getHost() != null && uri.getFragment() == null)
                .filter(uri -> SCHEMES.contains(String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT)))
                .orElseThrow(() -> values.refused(
                        KEY, "is no http or https URL", "write https://host/path, without a # and what follows it."));
        if (url.getRawUserInfo() != null) {
            throw secret("holds user and password");
        }
        parameters(url).filter(BaseUrl::isSecret).findFirst().ifPresent(name -> {
            throw secret("holds the query parameter " + Excerpt.of(name) + ", which looks like a credential");
        });
        return text;
    }

    private static Optional<URI> parsed(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Stream<String> parameters(URI url) {
        return url.getQuery() == null
                ? Stream.empty()
                : Arrays.stream(url.getQuery().split("&", -1)).map(pair -> pair.replaceFirst("=.*", ""));
    }

    private static boolean isSecret(String parameter) {
        return CredentialName.matches(parameter) || SECRET_PARAMETERS.contains(parameter.toLowerCase(Locale.ROOT));
    }

    private ConfigurationException secret(String problem) {
        return new ConfigurationException(values.explanation(KEY, problem)
                .why("versions files are committed and printed in reports.")
                .fix("remove it and say where it is found: key: {variable: NAME}."));
    }
}
