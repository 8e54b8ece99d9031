package dev.touchstone.junit.attest;

import dev.touchstone.junit.version.CanonicalJson;
import dev.touchstone.junit.version.Excerpt;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a thing (in-toto Statement v1): the thing is known by its digest alone.
 *
 * @param subject what it is about
 * @param predicateType the URI of the kind of thing said
 * @param predicate what is said, values as JSON has them
 */
public record Statement(Subject subject, String predicateType, Map<String, @Nullable Object> predicate) {

    /** The media type it is signed under. */
    static final String PAYLOAD_TYPE = "application/vnd.in-toto+json";

    private static final String TYPE = "https://in-toto.io/Statement/v1";
    private static final String SHA_256 = "sha256";
    private static final String PREFIX = SHA_256 + ":";

    /**
     * A model version, by its canonical file.
     *
     * @param name for people
     * @param digest {@code sha256:} and 64 hexadecimal digits: of the version, and of its {@link UnitFile}
     */
    public record Subject(String name, String digest) {

        private static final Pattern DIGEST = Pattern.compile("sha256:[0-9a-f]{64}");

        /** @throws IllegalArgumentException if the digest is none */
        public Subject {
            if (!DIGEST.matcher(digest).matches()) {
                throw new IllegalArgumentException("no SHA-256: " + Excerpt.of(digest, 80));
            }
        }

        Map<String, Object> descriptor() {
            return Map.of("name", name, "digest", Map.of(SHA_256, digest.substring(PREFIX.length())));
        }
    }

    /** As canonical JSON (RFC 8785): the same statement has the same bytes wherever it is made. */
    String json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("_type", TYPE);
        json.put("subject", List.of(subject.descriptor()));
        json.put("predicateType", predicateType);
        json.put("predicate", predicate);
        return CanonicalJson.of(json);
    }

    /** @param place {@code file:line} */
    static Statement read(String json, String place) {
        JsonObject statement = JsonObject.read(place, "the statement", json);
        if (!statement.text("_type").equals(TYPE)) {
            throw statement.wrong("_type", TYPE);
        }
        List<JsonObject> subjects = statement.objects("subject");
        if (subjects.size() != 1) {
            throw statement.refused("the statement is about " + subjects.size() + " subjects, not one");
        }
        JsonObject subject = subjects.get(0);
        String digest = PREFIX + subject.object("digest").text(SHA_256);
        try {
            return new Statement(
                    new Subject(subject.optionalText("name").orElse(""), digest),
                    statement.text("predicateType"),
                    statement.object("predicate").members());
        } catch (IllegalArgumentException e) {
            throw statement.refused("the subject's digest is " + e.getMessage());
        }
    }
}
