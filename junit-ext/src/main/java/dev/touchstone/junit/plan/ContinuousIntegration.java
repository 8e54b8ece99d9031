package dev.touchstone.junit.plan;

import java.util.List;
import java.util.Map;

/** Recognises a build server by the variables such servers set. */
public final class ContinuousIntegration {

    private static final List<String> MARKS = List.of(
            "CI",
            "TF_BUILD",
            "GITHUB_ACTIONS",
            "GITLAB_CI",
            "JENKINS_URL",
            "TEAMCITY_VERSION",
            "BUILDKITE",
            "CIRCLECI",
            "TRAVIS",
            "bamboo_buildKey",
            "CODEBUILD_BUILD_ID");

    private ContinuousIntegration() {}

    /** Whether one of them is set, to anything but {@code false} or {@code 0}. */
    public static boolean detected(Map<String, String> environment) {
        return MARKS.stream().anyMatch(mark -> isSet(environment.getOrDefault(mark, "")));
    }

    private static boolean isSet(String value) {
        return !(value.isBlank() || value.equalsIgnoreCase("false") || value.equals("0"));
    }
}
