package dev.touchstone.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * {@code @Latency} requires of a {@link SampledTest} that percentiles of its latencies are not exceeded.
 *
 * <p>"p95 at most 2 s" says that at least 95 % of the answers come within 2 s; so it is decided as a pass rate is, for latencies of any
 * distribution: a version with 95 % in time is failed with probability at most its share of the build's error budget; one with 90 % or
 * fewer (the share of slow answers may not double) passes with probability at most 0.05. A slow answer fails this requirement and no
 * other. An answer that never came is trouble, never a slow answer.
 *
 * <p>A wrong answer is never ignored: without {@link PassRate}, {@link NoRegression} or {@link Score} beside it every answer must pass,
 * too.
 *
 * <p>The latency of a draw is that of all its calls, waiting for one another included; where the application or provider does not
 * report it, the call is timed. Answers from the same moment are alike: what holds on an idle provider at night says little about noon.
 *
 * <pre>{@code
 * @Latency(p95 = 2000)                          // milliseconds
 * @Latency(p50 = 1, p99 = 5, unit = SECONDS)    // two requirements
 * @Latency                                      // ConfigurationException: @Latency requires nothing
 * }</pre>
 *
 * <p>Without {@link SampledTest} on the method, or with no percentile, it is a configuration error, before the first call.
 *
 * @since 0.1
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@ExtendWith(MisuseExtension.class)
public @interface Latency {

    /** What at least half of the answers must not exceed, above 0. Defaults to 0: not required. */
    long p50() default 0;

    /** What at least 90 % of the answers must not exceed, above 0. Defaults to 0: not required. */
    long p90() default 0;

    /** What at least 95 % of the answers must not exceed, above 0. Defaults to 0: not required. */
    long p95() default 0;

    /** What at least 99 % of the answers must not exceed, above 0. Defaults to 0: not required. */
    long p99() default 0;

    /** The unit of all of them. Defaults to milliseconds. */
    TimeUnit unit() default TimeUnit.MILLISECONDS;
}
