package dev.touchstone.junit.version;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells the name of a credential from that of a setting: {@code api_key} is one, {@code max_tokens} is not. */
final class CredentialName {

    private static final Set<String> WHOLE = Set.of("auth", "token", "bearer", "pwd", "jwt", "cookie");
    private static final List<String> PARTS = List.of(
            "apikey",
            "apitoken",
            "accesskey",
            "accesstoken",
            "authkey",
            "authtoken",
            "authorization",
            "bearertoken",
            "credential",
            "passphrase",
            "passwd",
            "password",
            "privatekey",
            "refreshtoken",
            "secret",
            "sessiontoken",
            "subscriptionkey");

    private CredentialName() {}

    static boolean matches(String name) {
        String letters = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return WHOLE.contains(letters) || PARTS.stream().anyMatch(letters::contains);
    }
}
