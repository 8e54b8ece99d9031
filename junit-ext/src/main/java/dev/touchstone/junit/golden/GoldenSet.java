package dev.touchstone.junit.golden;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.junit.version.Excerpt;
import dev.touchstone.junit.version.KnownNames;
import java.util.List;
import java.util.Set;

/**
 * The golden cases of one file, in its order; never empty.
 *
 * @param name the name after {@code @Golden}
 * @param cases in file order, ids unique; of a large set each is read from a file when it is asked for
 * @param fingerprint {@code sha256:} and 64 hexadecimal digits over the canonical JSON (RFC 8785) of the cases' fields, in order
 * @param source the file, for messages
 * @param census what there is in it
 */
public record GoldenSet(String name, List<GoldenCase> cases, String fingerprint, String source, Census census) {

    private static final int LISTED_IDS = 10_000;

    /**
     * Checks that there are cases.
     *
     * @throws ConfigurationException if there are no cases
     */
    public GoldenSet {
        cases = cases instanceof SpooledCases ? cases : List.copyOf(cases);
        if (cases.isEmpty()) {
            throw new ConfigurationException(Explanation.of(source + ": the golden set has no cases")
                    .why("a run that judges nothing must not be green.")
                    .fix(
                            source.endsWith(".jsonl")
                                    ? "add at least one line, for example\n{\"id\": \"first\", \"input\": \"…\", \"expected\": \"…\"}"
                                    : "add at least one case, with an id and an input."));
        }
    }

    /** A set of cases in memory. */
    public GoldenSet(String name, List<GoldenCase> cases, String fingerprint, String source) {
        this(name, cases, fingerprint, source, Census.of(cases));
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
        return census.sharedFields();
    }

    private ConfigurationException unknown(String id) {
        KnownNames known = new KnownNames(
                cases.stream().limit(LISTED_IDS).map(GoldenCase::id).toList());
        List<String> near = known.near(id);
        return new ConfigurationException(Explanation.of(source + ": there is no case '" + Excerpt.of(id) + "'")
                .fact("cases", String.valueOf(cases.size()))
                .fact(near.isEmpty() ? "ids" : "near ids", (near.isEmpty() ? known : new KnownNames(near)).listed())
                .fix("use an id of the file."));
    }
}
