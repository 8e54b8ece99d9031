package dev.touchstone.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * {@code @PassRate} requires of a {@link SampledTest} that at least this share of the answers passes.
 *
 * <p>Decided by a closed sequential probability ratio test (Wald 1947; Aroian 1968) whose error rates are computed exactly: a version
 * that meets the requirement is failed with probability at most its share of the build's error budget ({@code touchstone.alpha}), one that
 * is worse by the tolerance or more passes with probability at most 0.05.
 *
 * <pre>{@code
 * @PassRate(atLeast = 0.95)                     // 0.95 is acceptable, 0.90 is not: the failure rate may not double
 * @PassRate(atLeast = 0.95, tolerance = 0.02)   // 0.95 is acceptable, 0.93 is not: more answers are needed
 * @PassRate(atLeast = 95)                       // ConfigurationException: write a share of the answers: atLeast = 0.95
 * }</pre>
 *
 * <p>Without {@link SampledTest} on the method, out of range, or with a tolerance nobody could pay for, it is a configuration error,
 * before the first call.
 *
 * @since 0.1
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Repeatable(PassRates.class)
@ExtendWith(MisuseExtension.class)
public @interface PassRate {

    /** The acceptable pass rate, above 0 and at most 1; 1 fails at the first wrong answer. */
    double atLeast();

    /**
     * How much less is unacceptable, above 0 and below {@link #atLeast()}.
     *
     * <p>Defaults to {@code NaN}: the failure rate may not double, and at least 0.01; for {@code atLeast = 1} it is 0.05.
     */
    double tolerance() default Double.NaN;

    /**
     * The slice it is about: only answers to golden cases whose field {@code slice} says this are counted. One annotation for each slice and
     * one for all cases may stand on a method; each is decided by its own numbers, and all must pass. A slice without cases is a
     * configuration error.
     *
     * <p>Defaults to {@code ""}: all cases.
     */
    String slice() default "";

    /**
     * What the golden cases stand for: {@code SUITE}, themselves, or {@code POPULATION}, all inputs that users send, of which they are a
     * random sample. Then each case is asked once, several samples of one counting for nothing, and a golden set of too
     * few cases is a configuration error that names how many it takes.
     *
     * <p>Defaults to {@code SUITE}.
     */
    dev.touchstone.assertions.statistics.Target target() default dev.touchstone.assertions.statistics.Target.SUITE;
}
