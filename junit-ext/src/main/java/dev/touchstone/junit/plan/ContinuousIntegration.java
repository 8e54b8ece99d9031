package dev.touchstone.junit.plan;

import java.util.List;
import java.util.Map;

/** Recognises a build server by the variables such servers set. */
final class ContinuousIntegration {

    private static final List<String> MARKS = List.of(
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

    static boolean detected(Map<String, String> environment) {
        String ci = environment.getOrDefault("CI", "");
        return !(ci.isEmpty() || ci.equals("false") || ci.equals("0"))
                || MARKS.stream().anyMatch(environment::containsKey);
    }
}
