package dev.touchstone.junit.results;

import dev.touchstone.junit.version.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a verdict cost.
 *
 * @param used calls made for it, the baseline's and those in flight at the stop included; not those another verdict had made already
 * @param judged samples the verdict rests on
 * @param fixedPlan samples a plan of fixed size would have needed for the same error rates
 * @param recorded answers that came from recordings
 * @param attempts requests sent for the answers that were asked for
 * @param inputTokens read for them; {@code null} where a provider did not report them
 * @param outputTokens written for them; {@code null} where a provider did not report them
 * @param cost of them, with the currency; {@code null} where tokens or prices are unknown
 */
public record CallsRecord(
        int used,
        int judged,
        int fixedPlan,
        int recorded,
        long attempts,
        @Nullable Long inputTokens,
        @Nullable Long outputTokens,
        @Nullable String cost) {

    /** Nothing was asked. */
    public static final CallsRecord NONE = new CallsRecord(0, 0, 0);

    /** Calls of which no more is known. */
    public CallsRecord(int used, int judged, int fixedPlan) {
        this(used, judged, fixedPlan, 0, used, null, null, null);
    }

    /** Of two parts of one plan; what is unknown of one is unknown of both. */
    public CallsRecord plus(CallsRecord other) {
        return new CallsRecord(
                used + other.used,
                judged + other.judged,
                Math.max(fixedPlan, other.fixedPlan),
                recorded + other.recorded,
                attempts + other.attempts,
                sum(inputTokens, other.inputTokens),
                sum(outputTokens, other.outputTokens),
                money(cost, other.cost));
    }

    private static @Nullable Long sum(@Nullable Long one, @Nullable Long other) {
        return one == null || other == null ? null : Long.valueOf(one + other);
    }

    private static @Nullable String money(@Nullable String one, @Nullable String other) {
        if (one == null || other == null || !currency(one).equals(currency(other))) {
            return null;
        }
        return new Money(amount(one).add(amount(other)), currency(one)).toString();
    }

    private static String currency(String money) {
        return money.substring(money.indexOf(' ') + 1);
    }

    private static BigDecimal amount(String money) {
        return new BigDecimal(money.substring(0, money.indexOf(' ')));
    }
}
