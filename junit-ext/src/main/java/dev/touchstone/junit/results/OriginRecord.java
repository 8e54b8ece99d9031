package dev.touchstone.junit.results;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a build was made of, as far as a build server tells.
 *
 * @param commit the commit that was built
 * @param attempt the how-manieth run of the same job on the same commit, from 1
 */
public record OriginRecord(@Nullable String commit, @Nullable Integer attempt) {

    /** Nobody tells. */
    public static final OriginRecord UNKNOWN = new OriginRecord(null, null);

    private static final List<String> COMMITS = List.of(
            "GITHUB_SHA",
            "CI_COMMIT_SHA",
            "BUILD_SOURCEVERSION",
            "BUILDKITE_COMMIT",
            "CIRCLE_SHA1",
            "TRAVIS_COMMIT",
            "CODEBUILD_RESOLVED_SOURCE_VERSION",
            "GIT_COMMIT");
    private static final List<String> ATTEMPTS = List.of("GITHUB_RUN_ATTEMPT", "SYSTEM_JOBATTEMPT");
    private static final String RETRIES = "BUILDKITE_RETRY_COUNT";

    /**
     * As the variables of GitHub Actions, GitLab, Azure Pipelines, Buildkite, CircleCI, Travis, CodeBuild and Jenkins tell. A number that
     * is none is taken for a second attempt: what cannot be read must not look like a first one.
     */
    public static OriginRecord of(Map<String, String> environment) {
        @Nullable
        Integer attempt = told(environment, ATTEMPTS)
                .map(written -> number(written, 1))
                .or(() -> told(environment, List.of(RETRIES)).map(written -> 1 + number(written, 0)))
                .orElse(null);
        return new OriginRecord(told(environment, COMMITS).orElse(null), attempt);
    }

    private static Optional<String> told(Map<String, String> environment, List<String> names) {
        for (String name : names) {
            String value = environment.getOrDefault(name, "").strip();
            if (!value.isEmpty()) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private static int number(String written, int least) {
        return written.matches("\\d{1,6}") ? Math.max(least, Integer.parseInt(written)) : least + 1;
    }

    /** Whether anybody tells anything. */
    public boolean isKnown() {
        return commit != null || attempt != null;
    }

    /** Whether it is surely the same commit. */
    public boolean isSameCommit(OriginRecord other) {
        return commit != null && commit.equals(other.commit);
    }

    /** 1 unless a server tells of another. */
    public int attempts() {
        return attempt == null ? 1 : attempt;
    }
}
