package dev.touchstone.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * {@code @Budget} limits what the answers of one sampled test may cost, per model version that is judged.
 *
 * <p>Answers that are recorded cost nothing. When the budget is spent, sampling stops and the verdict is {@code INCONCLUSIVE} unless it
 * was certain before; calls in flight come on top. {@code -Dtouchstone.budget} limits the whole build besides.
 *
 * <pre>{@code
 * @SampledTest
 * @Golden("refunds.jsonl")
 * @PassRate(atLeast = 0.95)
 * @Budget("400 calls, 2.50 USD")            // fine where touchstone.prices names prices in USD
 * @Budget("400 calls, 300 calls")           // ConfigurationException
 * }</pre>
 *
 * @since 0.1
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface Budget {

    /**
     * What may be spent: {@code calls}, {@code tokens} (read and written) and an amount of money, any of them, separated by commas. Anything
     * else is a configuration error, and so is money without {@code touchstone.prices} in its currency.
     */
    String value();
}
