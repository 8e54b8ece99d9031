package dev.touchstone.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * {@code @NoRegression} requires of a {@link SampledTest} that a candidate is not worse than the baseline, case by case.
 *
 * <p>Each candidate draws both arms, interleaved; the baseline's answers are shared between candidates. Decided by two betting
 * processes on the differences per case (Waudby-Smith and Ramdas 2024): a candidate that is not worse is failed with probability at
 * most its share of the build's error budget ({@code touchstone.alpha}); one that is worse by the margin or more passes with probability at
 * most 0.05. On the baseline's own node it has nothing to compare. What is still open at the cap is inconclusive, and red; a candidate that
 * is not worse ends there, or fails, with probability at most that share.
 *
 * <pre>{@code
 * @NoRegression(margin = 0.05)   // a candidate five points worse passes with probability at most 0.05
 * @NoRegression(margin = 5)      // ConfigurationException: write points as a share: margin = 0.05
 * }</pre>
 *
 * <p>Without a baseline among the versions, or without {@link SampledTest} on the method, it is a configuration error.
 *
 * <p>{@code Model} or {@code ModelVersion} in the constructor or a lifecycle method of the class is a configuration error unless every
 * sampled body takes {@code Response}: the baseline's answers would be graded through the candidate's instance.
 *
 * @since 0.1
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@ExtendWith(MisuseExtension.class)
public @interface NoRegression {

    /** How much lower a pass rate is unacceptable, above 0 and below 1: 0.05 is five points. */
    double margin();

    /**
     * What the golden cases stand for: {@code SUITE}, themselves, or {@code POPULATION}, all inputs that users send, of which they are a
     * random sample. Then each case is asked once of either version, several samples of one counting for nothing, and a golden set of too
     * few cases is a configuration error that names how many it takes.
     *
     * <p>Defaults to {@code SUITE}.
     */
    dev.touchstone.assertions.statistics.Target target() default dev.touchstone.assertions.statistics.Target.SUITE;
}
