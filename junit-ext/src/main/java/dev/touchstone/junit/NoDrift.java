package dev.touchstone.junit;

import dev.touchstone.assertions.grading.Trait;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * {@code @NoDrift} requires of a {@link SampledTest} that the candidate's answers are distributed as the baseline's are.
 *
 * <p>Each candidate draws both arms, interleaved; the baseline's answers are shared between candidates. What is judged is the size of
 * the change, never that there is one: a candidate whose distribution lies further from the baseline's than the margin fails, one
 * that lies within it passes. For kinds of answers (why they ended, which tools they called) the distance is the share of answers
 * that would have to change kind; for lengths and tokens, how far they moved relative to the baseline's mean; for scores, how far they
 * moved relative to their range.
 *
 * <p>Looks at three sizes fixed before the first call, each twice the one before; a candidate that did not change at all is failed with
 * probability at most its share of the build's error budget (an exact permutation test), one beyond the margin passes with probability
 * about 0.05 at most (a bootstrap over cases). What is still open at the last look is inconclusive, and red. On the baseline's own
 * node it has nothing to compare.
 *
 * <pre>{@code
 * @NoDrift(of = Trait.WORDS, margin = 0.2)      // answers neither a fifth longer nor a fifth shorter
 * @NoDrift(of = Trait.WORDS, margin = 0)        // ConfigurationException: margin = 0.0 …
 * @NoDrift(of = Trait.SERVED_MODEL, margin = 0.2, sinceRecord = true)
 * @NoDrift(of = Trait.SERVED_MODEL, margin = 0.2)   // ConfigurationException: … and no record
 * }</pre>
 *
 * <p>With {@code sinceRecord} the baseline's own node judges as much of the baseline: today's live answers against its record in
 * {@code src/test/touchstone/baselines}. What tells of the provider (input tokens, served model, fingerprint) is compared with the
 * record alone. Without a record that is a configuration error, which names the command that draws one.
 *
 * <p>A wrong answer is never ignored: without {@link PassRate}, {@link NoRegression} or {@link Score} beside it every answer must pass,
 * too. What an answer does not hold, such as tokens that were not reported, is trouble, never drift.
 *
 * <p>Without a baseline among the versions, or without {@link SampledTest} on the method, it is a configuration error.
 *
 * @since 0.1
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@ExtendWith(MisuseExtension.class)
public @interface NoDrift {

    /** What is compared, each by itself; at least one. */
    Trait[] of();

    /**
     * Whether the baseline is compared with its record, too: the same version, what it gave when it was accepted. Then a candidate that
     * fails is told apart from a provider that serves something else than it did. Judged on live answers alone.
     */
    boolean sinceRecord() default false;

    /** The smallest distance that is not acceptable, above 0 and below 1. */
    double margin();
}
