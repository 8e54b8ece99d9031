package dev.touchstone.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * {@code @Score} requires of a {@link SampledTest} that the mean of its scores is at least this high.
 *
 * <p>The body takes a {@link dev.touchstone.assertions.grading.Scorecard} and scores every answer once. An answer that fails an
 * assertion has the lowest score; with {@link PassRate} or {@link NoRegression} beside it, which judge the failure, one that was scored
 * before keeps its score. A body that ends without a score, gives a second one or one out of range is trouble, never a low score.
 *
 * <p>Decided by betting on the scores (Waudby-Smith and Ramdas 2024), right for scores of any distribution in the range: a version
 * whose mean meets the requirement is failed with probability at most its share of the build's error budget; one that is lower by the
 * tolerance or more passes with probability at most 0.05.
 *
 * <pre>{@code
 * @Score(atLeast = 0.8)                                     // 0 … 1; 0.75 is unacceptable
 * @Score(atLeast = 4, lowest = 1, highest = 5)              // 1 … 5; 3.8 is unacceptable
 * @Score(atLeast = 4)                                       // ConfigurationException: atLeast = 4.0 is no mean of scores 0.0 … 1.0
 *
 * void isToThePoint(GoldenCase refund, Response answer, Scorecard scorecard) {
 *     scorecard.score(similarity(answer.text(), refund.expected()));
 * }
 * }</pre>
 *
 * <p>Without {@link SampledTest} on the method, without a {@code Scorecard} among its parameters, or out of range, it is a
 * configuration error, before the first call.
 *
 * @since 0.1
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@ExtendWith(MisuseExtension.class)
public @interface Score {

    /** The acceptable mean, above {@link #lowest()} and below {@link #highest()}. */
    double atLeast();

    /**
     * How much less is unacceptable, above 0; {@code atLeast} minus it must lie above {@link #lowest()}.
     *
     * <p>Defaults to {@code NaN}: a twentieth of the range.
     */
    double tolerance() default Double.NaN;

    /** The worst score the body can give. Defaults to 0. */
    double lowest() default 0;

    /** The best score the body can give. Defaults to 1. */
    double highest() default 1;

    /**
     * What the golden cases stand for: {@code SUITE}, themselves, or {@code POPULATION}, all inputs that users send, of which they are a
     * random sample. Then each case is asked once, several samples of one counting for nothing, and a golden set of too
     * few cases is a configuration error that names how many it takes.
     *
     * <p>Defaults to {@code SUITE}.
     */
    dev.touchstone.assertions.statistics.Target target() default dev.touchstone.assertions.statistics.Target.SUITE;
}
