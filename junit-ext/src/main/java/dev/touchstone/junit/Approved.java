package dev.touchstone.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * {@code @Approved} requires that the answer of a test is the one a person has approved.
 *
 * <p>For answers that do not vary: temperature 0, extraction, code, tool calls. The test may take a
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
 * <p>Beside {@link SampledTest} it is a configuration error, and so is a test that takes neither an answer nor a model.
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

    /** By how much two numbers in JSON may differ, from 0; by default not at all. */
    double tolerance() default 0;

    /** What is left out on both sides: dates, ids and the like. */
    Mask[] masks() default {};

    /** A part of an answer that is another every time. */
    @Target({})
    @Retention(RetentionPolicy.RUNTIME)
    @interface Mask {

        /** What stands in its place, {@code «uuid»} for {@code "uuid"}. */
        String name();

        /** The regular expression of what is left out. */
        String regex();
    }
}
