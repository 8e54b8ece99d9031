package dev.touchstone.junit.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What can be said besides the verb. */
public enum Option {
    /** Which files. */
    SELECT(
            "globs of paths, separated by commas: ** is anything, * and ? stay within a name; without / a name anywhere in the path"),
    /** Every file. */
    ALL("everything there is, in place of a selection"),
    /** Why something is accepted. */
    REASON("why, kept with what is approved"),
    /** What no later record may be worse than. */
    ANCHOR("new: what is accepted becomes the anchor of its test; needs a reason"),
    /** Who accepts. */
    BY("who, kept with what is approved; by default the user's name"),
    /** How a list is written. */
    FORMAT("text or json"),
    /** To do what is listed. */
    APPLY("do what is listed: delete what is stale, accept what the build must judge"),
    /** Where files come from. */
    FROM(
            "the folder of a downloaded artefact; of records, a report, or earlier attempts at a build, several, separated by commas"),
    /** Which results are of this build. */
    SINCE("when the build began, such as 2026-11-22T10:15:30Z; without it only the newest run counts"),
    /** What a report compares with. */
    HISTORY("folders of earlier builds' target/touchstone, separated by commas"),
    /** Where telemetry goes. */
    OTEL("none, or file: events for OpenTelemetry in target/touchstone/otel.jsonl"),
    /** How often a build is simulated. */
    BUILDS("how many builds are simulated, from 100 to 100000; 1000 by default"),
    /** What the simulation begins with. */
    SEED("the seed of the simulation, 1 by default"),
    /** What a build holds to. */
    STAGE("the stage of the policy: pre-merge, pre-canary or pre-full; by default the one the tests were run at"),
    /** Where the stages and keys stand. */
    POLICY("the file of the policy, by default src/test/touchstone/policy.yaml"),
    /** Who vouches. */
    SIGNING_KEY("the file of the private key that signs what the build says; or its text in TOUCHSTONE_SIGNING_KEY"),
    /** What flags route. */
    FLAGS("files of flagd flags, separated by commas"),
    /** What a gateway routes. */
    GATEWAY("the config.yaml of a LiteLLM gateway"),
    /** What counts for it. */
    VERDICTS("the folder of signed verdicts, by default verdicts");

    private final String description;

    Option(String description) {
        this.description = description;
    }

    /** {@code select}, {@code signingKey}. */
    public String written() {
        String[] words = name().toLowerCase(Locale.ROOT).split("_");
        return words[0]
                + Arrays.stream(words)
                        .skip(1)
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining());
    }

    /** What it takes. */
    public String description() {
        return description;
    }

    /** Whether it is said by its name alone. */
    public boolean isFlag() {
        return this == ALL || this == APPLY;
    }
}
