package dev.touchstone.junit.version;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code ID@VERSION} of a prompt, the version as semver.org writes it (Semantic Versioning 2.0.0).
 *
 * @param version MAJOR.MINOR.PATCH, possibly with pre-release and build
 */
record PromptName(String id, String version) {

    private static final Pattern SEMANTIC =
            Pattern.compile("(?<core>(?<minor>(0|[1-9]\\d*)\\.(0|[1-9]\\d*))\\.(?<patch>0|[1-9]\\d*))"
                    + "(?<pre>-(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(\\.(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?"
                    + "(\\+[0-9a-zA-Z-]+(\\.[0-9a-zA-Z-]+)*)?");
    private static final Pattern FILE = Pattern.compile("(?<id>[^@]+)@(?<version>.+)\\.md");

    /** @throws ConfigurationException if {@code location} does not end in {@code NAME@1.2.0.md} */
    static PromptName of(String location) {
        String file = location.substring(Math.max(location.lastIndexOf('/'), location.lastIndexOf('\\')) + 1);
        Matcher name = FILE.matcher(file);
        if (name.matches() && isSemantic(name.group("version"))) {
            return new PromptName(name.group("id"), name.group("version"));
        }
        throw unversioned(location, file);
    }

    static boolean isSemantic(String version) {
        return SEMANTIC.matcher(version).matches();
    }

    /** The release of a pre-release, else the next patch. */
    PromptName next() {
        Matcher parts = SEMANTIC.matcher(version);
        if (!parts.matches()) {
            throw new IllegalStateException(version);
        }
        return parts.group("pre") != null
                ? new PromptName(id, parts.group("core"))
                : new PromptName(id, parts.group("minor") + "." + successor(parts.group("patch")));
    }

    private static String successor(String number) {
        return new BigInteger(number).add(BigInteger.ONE).toString();
    }

    private static ConfigurationException unversioned(String location, String file) {
        String id = file.replaceFirst("@.*|\\.[^.]*$", "");
        return new ConfigurationException(Explanation.of(
                        Excerpt.of(location, 200) + ": a prompt file is named NAME@MAJOR.MINOR.PATCH.md")
                .why("results are kept per prompt version; without one a changed prompt would inherit the old results.")
                .fix("rename it, for example to " + Excerpt.of(id.isEmpty() ? "prompt" : id) + "@1.0.0.md."));
    }

    @Override
    public String toString() {
        return id + "@" + version;
    }
}
