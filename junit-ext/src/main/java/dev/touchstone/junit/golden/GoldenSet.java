package dev.touchstone.junit.golden;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.junit.version.CanonicalJson;
import dev.touchstone.junit.version.Excerpt;
import dev.touchstone.junit.version.KnownNames;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The golden cases of one file, in its order; never empty.
 *
 * @param name the name after {@code @Golden}
 * @param cases in file order, ids unique
 * @param fingerprint {@code sha256:} and 64 hexadecimal digits over the canonical JSON (RFC 8785) of the cases' fields, in order
 * @param source the file, for messages
 */
public record GoldenSet(String name, List<GoldenCase> cases, String fingerprint, String source) {

    /**
     * Checks that there are cases.
     *
     * @throws ConfigurationException if there are no cases
     */
    public GoldenSet {
        cases = List.copyOf(cases);
        if (cases.isEmpty()) {
            throw new ConfigurationException(
                    Explanation.of(source + ": the golden set has no cases")
                            .why("a run that judges nothing must not be green.")
                            .fix(
                                    "add at least one line, for example\n{\"id\": \"first\", \"input\": \"…\", \"expected\": \"…\"}"));
        }
    }

    /** The set with the fingerprint of its cases. */
    static GoldenSet of(String name, List<GoldenCase> cases, String source) {
        String fingerprint =
                CanonicalJson.digest(cases.stream().map(GoldenCase::fields).toList());
        return new GoldenSet(name, cases, fingerprint, source);
    }

    /**
     * The case of that id.
     *
     * @throws ConfigurationException if there is no case of that id; lists the ids nearest to it
     */
    public GoldenCase get(String id) {
        return cases.stream()
                .filter(golden -> golden.id().equals(id))
                .findFirst()
                .orElseThrow(() -> unknown(id));
    }

    /** The fields every case has: those a prompt may name. */
    public Set<String> sharedFields() {
        Set<String> shared = new LinkedHashSet<>(cases.get(0).fields().keySet());
        cases.forEach(golden -> shared.retainAll(golden.fields().keySet()));
        return shared;
    }

    private ConfigurationException unknown(String id) {
        KnownNames known = new KnownNames(cases.stream().map(GoldenCase::id).toList());
        List<String> near = known.near(id);
        return new ConfigurationException(Explanation.of(source + ": there is no case '" + Excerpt.of(id) + "'")
                .fact("cases", String.valueOf(cases.size()))
                .fact(near.isEmpty() ? "ids" : "near ids", (near.isEmpty() ? known : new KnownNames(near)).listed())
                .fix("use an id of the file."));
    }
}
