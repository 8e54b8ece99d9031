package dev.touchstone.junit.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginRecordTests {

    @ParameterizedTest
    @CsvSource({
        "GITHUB_RUN_ATTEMPT,    1, 1",
        "GITHUB_RUN_ATTEMPT,    3, 3",
        "GITHUB_RUN_ATTEMPT,    0, 1",
        "GITHUB_RUN_ATTEMPT,    first, 2",
        "SYSTEM_JOBATTEMPT,     2, 2",
        "BUILDKITE_RETRY_COUNT, 0, 1",
        "BUILDKITE_RETRY_COUNT, 2, 3",
        "BUILDKITE_RETRY_COUNT, 9999999, 2"
    })
    void serversTellWhichAttemptItIs(String variable, String value, int attempt) {
        assertThat(OriginRecord.of(Map.of(variable, value)).attempt()).isEqualTo(attempt);
    }

    @ParameterizedTest
    @CsvSource({"GITHUB_SHA", "CI_COMMIT_SHA", "BUILD_SOURCEVERSION", "GIT_COMMIT", "BUILDKITE_COMMIT", "CIRCLE_SHA1"})
    void andOfWhichCommit(String variable) {
        OriginRecord origin = OriginRecord.of(Map.of(variable, " c0ffee "));
        assertThat(origin).isEqualTo(new OriginRecord("c0ffee", null));
        assertThat(origin.isSameCommit(new OriginRecord("c0ffee", 2))).isTrue();
        assertThat(origin.isSameCommit(new OriginRecord("decaf", 2))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"CI_JOB_ID", "BUILD_TAG", "CODEBUILD_BUILD_ID"})
    void serversThatTellNoAttemptTellTheRunOfTheJob(String variable) {
        OriginRecord first = OriginRecord.of(Map.of(variable, "17", "CI_COMMIT_SHA", "c0ffee"));
        OriginRecord second = OriginRecord.of(Map.of(variable, "18", "CI_COMMIT_SHA", "c0ffee"));

        assertThat(first).isEqualTo(new OriginRecord("c0ffee", null, "17"));
        assertThat(second.isOtherJobOnSameCommit(first)).isTrue();
        assertThat(second.isOtherJobOnSameCommit(second)).isFalse();
        assertThat(second.isOtherJobOnSameCommit(new OriginRecord("decaf", null, "17")))
                .isFalse();
        assertThat(second.isOtherJobOnSameCommit(new OriginRecord("c0ffee", 1))).isFalse();
    }

    @Test
    void nobodyElseDoes() {
        OriginRecord origin = OriginRecord.of(Map.of("PATH", "/bin", "GITHUB_SHA", " "));
        assertThat(origin.isKnown()).isFalse();
        assertThat(origin.isSameCommit(origin)).isFalse();
        assertThat(origin.attempts()).isEqualTo(1);
    }
}
