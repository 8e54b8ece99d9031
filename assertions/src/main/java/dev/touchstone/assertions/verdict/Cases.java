package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.message.Untrusted;

/** Golden cases in words. */
final class Cases {

    private static final int LONGEST_ID = 60;
    private static final int LONGEST_REASON = 200;

    private Cases() {}

    static String id(CaseTally tally) {
        return Untrusted.line(tally.caseId(), LONGEST_ID);
    }

    /** {@code refund-7  0 of 2  does not contain "30 days"}. */
    static String wrong(CaseTally tally) {
        String counts = id(tally) + "  " + tally.passes() + " of " + tally.samples();
        return tally.reason().map(reason -> counts + "  " + reason(reason)).orElse(counts);
    }

    /** {@code 84.3 %   337 of 400}. */
    static String counts(long passes, long samples) {
        return samples == 0
                ? "nothing asked"
                : Decimals.percent((double) passes / samples) + "   " + Decimals.count(passes) + " of "
                        + Decimals.count(samples);
    }

    /** {@code 40 cases × 10}, or {@code 40 cases} where some were asked more often. */
    static String size(Trials trials) {
        long cases = trials.cases().size();
        long each = cases == 0 ? 0 : trials.samples() / cases;
        boolean even = trials.cases().stream().allMatch(tally -> tally.samples() == each);
        return Decimals.plural(cases, "case") + (even && cases > 0 ? " × " + each : "");
    }

    private static String reason(String text) {
        return Untrusted.line(text.strip().replaceAll("\\s+", " "), LONGEST_REASON);
    }
}
