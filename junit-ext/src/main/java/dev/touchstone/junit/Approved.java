package dev.touchstone.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * {@code @Approved} requires that the answer of a test is the one a person has approved; of a {@link SampledTest}, that its answers are as
 * good as those approved, and as close to them as those were to each other.
 *
 * <p>One answer is for what does not vary: temperature 0, extraction, code, tool calls. The test may take a
 * {@link dev.touchstone.assertions.response.Response}, the answer to its golden case, or a {@link dev.touchstone.junit.model.Model},
 * whose last answer counts. The body runs first; only an answer that it accepts is compared.
 *
 * <p>Approved outputs lie in {@code src/test/touchstone/approved}, one Markdown file per test, case and versions file: a candidate is
 * compared with what was approved of the version in production. An answer that differs, or to which nothing is approved yet, fails the
 * test and is proposed in {@code touchstone/pending} of the build directory; {@code touchstone:review}, {@code touchstone:approve} and
 * {@code touchstone:reject} decide. A test run writes nothing under {@code src} unless {@code -Dtouchstone.goldens=update}, which a build
 * server refuses.
 *
 * <pre>{@code
 * @Golden("invoices.jsonl")
 * @Approved(as = Approved.Form.JSON, tolerance = 0.01)
 * void readsTheInvoice(GoldenCase invoice, Response answer) {        // {"total": 30.5} and {"total": 30.504} are the same
 *     assertThat(answer).contains("total");                          // {"total": 31} fails: $.total: 30.5 → 31
 * }
 * }</pre>
 *
 * <p>Beside {@link SampledTest} a person approves the <em>distribution</em>: up to five answers with how many each stands for, how often
 * each of the {@link dev.touchstone.assertions.grading.Checks} held, and how far the answers lie apart. A later version passes if its
 * checks hold as often, up to {@link #margin()}, and its answers have not moved away, up to {@link #drift()}: decided once, after
 * {@link #samples()} answers to every case, at the error rates of the build ({@link
 * dev.touchstone.assertions.verdict.FinishedApproval}). One answer that misses what {@link #mustHold()} fails at once.
 *
 * <pre>{@code
 * @SampledTest
 * @Golden("refunds.jsonl")
 * @Approved(samples = 20, margin = 0.05, mustHold = "names the window")
 * void statesTheRefundWindow(GoldenCase refund, Response answer, Checks checks) {
 *     checks.that("names the window", () -> assertThat(answer).contains("30 days"));    // approved 20 of 20; 19 of 20 fails
 *     checks.that("is short", () -> assertThat(answer).hasAtMostWords(80));             // approved 19 of 20; 18 of 20 may pass
 * }
 * }</pre>
 *
 * <p>A test that takes neither an answer nor a model is a configuration error, and so is whatever is written here that has no effect.
 *
 * @since 0.1
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@ExtendWith({ApprovedExtension.class, MisuseExtension.class})
public @interface Approved {

    /** How answers are compared. */
    enum Form {
        /** Character by character, line ends apart. */
        TEXT,
        /** As JSON values, whatever the order of keys and the white space. */
        JSON
    }

    /** How answers are compared; as text by default. */
    Form as() default Form.TEXT;

    /**
     * How often each case of a sampled test is asked, from 2.
     *
     * <p>Defaults to 0: 20 times. Too few to show anything, they are a configuration error that names how many it takes.
     */
    int samples() default 0;

    /**
     * By how much less often the checks of a sampled test may hold than approved, above 0, below 1: 0.05 is five points.
     *
     * <p>Defaults to {@code NaN}: 0.05.
     */
    double margin() default Double.NaN;

    /**
     * By how much the answers of a sampled test may move away from the approved ones, above 0, below 1: the growth of the mean distance,
     * which is 0 for the same words and 1 for none in common.
     *
     * <p>Defaults to {@code NaN}: 0.1.
     */
    double drift() default Double.NaN;

    /**
     * Names of the {@link dev.touchstone.assertions.grading.Checks} that every answer of a sampled test must meet, beside those approved
     * as such. None by default.
     */
    String[] mustHold() default {};

    /** By how much two numbers in JSON may differ, from 0; by default not at all. */
    double tolerance() default 0;

    /** What is left out on both sides: dates, ids and the like. */
    Mask[] masks() default {};

    /** A part of an answer that is another every time. */
    @Target({})
    @Retention(RetentionPolicy.RUNTIME)
    @interface Mask {

        /** What stands in its place, {@code «mask:uuid»} for {@code "uuid"}; small letters, digits and hyphens. */
        String name();

        /** The regular expression of what is left out. */
        String regex();
    }
}
