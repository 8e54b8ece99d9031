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
 * @param job which run of a job this is, where a server tells no attempt: another one each time, so no number of times
 */
public record OriginRecord(@Nullable String commit, @Nullable Integer attempt, @Nullable String job) {

    /** Of a server that tells which attempt it is. */
    public OriginRecord(@Nullable String commit, @Nullable Integer attempt) {
        this(commit, attempt, null);
    }

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
    private static final List<String> JOBS = List.of("CI_JOB_ID", "BUILD_TAG", "CODEBUILD_BUILD_ID");
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
        return new OriginRecord(
                told(environment, COMMITS).orElse(null),
                attempt,
                told(environment, JOBS).orElse(null));
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
        return commit != null || attempt != null || job != null;
    }

    /** Whether it is surely the same commit. */
    public boolean isSameCommit(OriginRecord other) {
        return commit != null && commit.equals(other.commit);
    }

    /** Whether it is surely the same commit, and surely another run of a job. */
    public boolean isOtherJobOnSameCommit(OriginRecord other) {
        return isSameCommit(other) && job != null && other.job != null && !job.equals(other.job);
    }

    /** The same, after so many attempts at least. */
    public OriginRecord after(int attempts) {
        return attempts > attempts() ? new OriginRecord(commit, attempts, job) : this;
    }

    /** 1 unless a server tells of another. */
    public int attempts() {
        return attempt == null ? 1 : attempt;
    }
}
