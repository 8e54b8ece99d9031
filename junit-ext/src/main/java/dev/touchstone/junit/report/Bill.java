package dev.touchstone.junit.report;

import dev.touchstone.junit.results.CallsRecord;
import dev.touchstone.junit.results.VerdictRecord;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the calls of a build took, in tokens and money, as far as anybody knows.
 *
 * @param made of the verdicts that made calls
 */
record Bill(List<CallsRecord> made) {

    static Bill of(List<VerdictRecord> verdicts) {
        return new Bill(verdicts.stream()
                .map(VerdictRecord::calls)
                .filter(calls -> calls.used() > 0)
                .toList());
    }

    /** {@code , 12,345 tokens in, 678 out, 0.12 USD}; nothing where no call was made. */
    String words() {
        if (made.isEmpty()) {
            return "";
        }
        return tokensKnown() || moneyKnown() > 0 ? ", " + tokens() + ", " + money() : ", tokens and cost unknown";
    }

    private boolean tokensKnown() {
        return made.stream().noneMatch(calls -> calls.inputTokens() == null || calls.outputTokens() == null);
    }

    private String tokens() {
        if (!tokensKnown()) {
            return "tokens unknown";
        }
        long in = made.stream().mapToLong(calls -> known(calls.inputTokens())).sum();
        long out = made.stream().mapToLong(calls -> known(calls.outputTokens())).sum();
        return Figures.grouped(in, "token") + " in, " + Figures.grouped(out) + " out";
    }

    private static long known(@Nullable Long count) {
        return count == null ? 0 : count;
    }

    private long moneyKnown() {
        return made.stream().filter(calls -> calls.cost() != null).count();
    }

    private String money() {
        if (moneyKnown() == 0) {
            return "cost unknown";
        }
        return (moneyKnown() < made.size() ? "at least " : "")
                + sums().entrySet().stream()
                        .map(sum -> sum.getValue().toPlainString() + " " + sum.getKey())
                        .collect(Collectors.joining(" and "));
    }

    /** By currency; amounts stand in results as {@code 0.0123 USD}. */
    private Map<String, BigDecimal> sums() {
        Map<String, BigDecimal> sums = new TreeMap<>();
        made.stream().flatMap(calls -> Stream.ofNullable(calls.cost())).forEach(cost -> {
            int blank = cost.indexOf(' ');
            sums.merge(cost.substring(blank + 1), new BigDecimal(cost.substring(0, blank)), BigDecimal::add);
        });
        return sums;
    }
}
