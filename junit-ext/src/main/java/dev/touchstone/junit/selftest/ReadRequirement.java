package dev.touchstone.junit.selftest;

import dev.touchstone.assertions.statistics.Target;
import dev.touchstone.assertions.verdict.CriticalRequirement;
import dev.touchstone.assertions.verdict.ErrorRates;
import dev.touchstone.assertions.verdict.NoRegressionRequirement;
import dev.touchstone.assertions.verdict.PassRateRequirement;
import dev.touchstone.assertions.verdict.Requirement;
import dev.touchstone.junit.results.FindingRecord;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A requirement as results hold it: what grades alone decide can be drawn again. */
final class ReadRequirement {

    /** Of a requirement that one wrong answer decides, which has no α of its own. */
    private static final double UNUSED = 0.01;

    private ReadRequirement() {}

    static Optional<Requirement> of(FindingRecord finding) {
        if (finding.details().containsKey(FindingRecord.TARGET)) {
            return Optional.empty();
        }
        return switch (finding.kind()) {
            case "passRate" -> passRate(finding);
            case "noRegression" -> noRegression(finding);
            case "critical" -> Optional.of(new CriticalRequirement());
            default -> Optional.empty();
        };
    }

    /** Why it is none of them. */
    static String why(FindingRecord finding) {
        if (finding.details().containsKey(FindingRecord.TARGET)) {
            return "about all inputs, each case is asked once";
        }
        return switch (finding.kind()) {
            case "passRate", "noRegression" -> "written by an earlier version; run the tests again";
            default ->
                finding.kind().toLowerCase(Locale.ROOT).contains("drift")
                        ? "drift is not simulated"
                        : "more than grades decides it";
        };
    }

    private static Optional<Requirement> passRate(FindingRecord finding) {
        Map<String, Object> details = finding.details();
        if (!(details.get("limit") instanceof Number limit)
                || !(details.get(FindingRecord.UNACCEPTABLE) instanceof Number unacceptable)) {
            return Optional.empty();
        }
        return Optional.of(new PassRateRequirement(
                limit.doubleValue(),
                unacceptable.doubleValue(),
                rates(finding),
                Target.SUITE,
                Optional.ofNullable(details.get("slice")).map(String::valueOf)));
    }

    private static Optional<Requirement> noRegression(FindingRecord finding) {
        Map<String, Object> details = finding.details();
        if (!(details.get("limit") instanceof Number limit)
                || !(details.get(FindingRecord.EXPECTED) instanceof Number expected)
                || !(details.get(FindingRecord.LOWEST) instanceof Number lowest)) {
            return Optional.empty();
        }
        return Optional.of(new NoRegressionRequirement(
                -limit.doubleValue(), expected.doubleValue(), lowest.doubleValue(), rates(finding), Target.SUITE));
    }

    private static ErrorRates rates(FindingRecord finding) {
        Double alpha = finding.alpha();
        Double beta = finding.beta();
        return new ErrorRates(alpha == null ? UNUSED : alpha, beta == null ? ErrorRates.DEFAULT.beta() : beta);
    }
}
