package dev.touchstone.junit.plan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The legal {@code touchstone.*} keys. */
public enum SettingKey {
    ANCHOR("new"),
    ALPHA("a number above 0 and below 0.5"),
    BASELINE("judge, propose or accept"),
    BUDGET("what may be spent, such as 500 calls, 200000 tokens or 5.00 USD, several separated by commas"),
    CASE("one golden case id"),
    CI("auto, true or false"),
    CONCURRENCY("a whole number from 1 to 1000"),
    GOLDENS("verify or update"),
    PARTS("folders, separated by commas"),
    PRICES("a file of prices"),
    RECORDINGS("a folder"),
    RESPONSES("replay, record or live"),
    SAMPLES("a whole number from 1"),
    POLICY("a file"),
    SEED("a whole number"),
    SHARD("a part such as 2/8, at most 256 of them"),
    STAGE("pre-merge, pre-canary or pre-full"),
    TESTS("names of test classes, with * for any characters, separated by commas"),
    VERSIONS("names of model versions, separated by commas"),
    // The plugin's, which Surefire hands on.
    ALL("true or false"),
    APPLY("true or false"),
    BUILDS("a whole number from 100 to 100000"),
    BY("a name"),
    FORMAT("text or json"),
    FROM("a folder, or several separated by commas"),
    REASON("a few words"),
    SELECT("globs, separated by commas"),
    SINCE("a moment such as 2026-11-22T10:15:30Z"),
    HISTORY("folders, separated by commas"),
    OTEL("none or file"),
    FLAGS("files of flags, separated by commas"),
    GATEWAY("a file"),
    SIGNING_KEY("a file with a private key"),
    VERDICTS("a folder"),
    YES("true or false");

    static final String PREFIX = "touchstone.";
    static final String ENVIRONMENT_PREFIX = "TOUCHSTONE_";

    private final String legalValues;

    SettingKey(String legalValues) {
        this.legalValues = legalValues;
    }

    String property() {
        String[] words = name().toLowerCase(Locale.ROOT).split("_");
        return PREFIX
                + words[0]
                + Arrays.stream(words)
                        .skip(1)
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining());
    }

    String variable() {
        return ENVIRONMENT_PREFIX + name();
    }

    String legalValues() {
        return legalValues;
    }

    /** The key of a property, if it is one. */
    public static Optional<SettingKey> ofProperty(String property) {
        return Arrays.stream(values())
                .filter(key -> key.property().equals(property))
                .findFirst();
    }

    static Optional<SettingKey> ofVariable(String variable) {
        return Arrays.stream(values())
                .filter(key -> key.variable().equals(variable))
                .findFirst();
    }

    static String legal() {
        return Arrays.stream(values()).map(SettingKey::property).sorted().collect(Collectors.joining(", "));
    }
}
