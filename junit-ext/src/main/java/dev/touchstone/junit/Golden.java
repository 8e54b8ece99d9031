package dev.touchstone.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * {@code @Golden} names the golden cases of a method.
 *
 * <p>Beside {@link SampledTest}, all cases make one verdict. On a method of its own, each case is one JUnit test and must hold: for
 * cases that must never break. Such a method may take a {@link dev.touchstone.junit.golden.GoldenCase}, or a record of its fields, and, with
 * {@link ModelVersions} on it or its class, a {@link dev.touchstone.assertions.response.Response} (asked once) or a
 * {@link dev.touchstone.junit.model.Model}. {@code @Test}, {@code @ParameterizedTest} or {@code @RepeatedTest} beside it is a
 * configuration error, and so is a file that is missing, empty or wrong in any line.
 *
 * <pre>{@code
 * @Golden("promises.jsonl")
 * void neverBreaks(GoldenCase promise, Response answer) {
 *     assertThat(answer).contains(promise.expected());
 * }
 * }</pre>
 *
 * @since 0.1
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@TestTemplate
@ExtendWith({CrossingExtension.class, InjectionExtension.class, MisuseExtension.class})
public @interface Golden {

    /**
     * The file {@code golden/NAME} on the class path, or a path with a folder. Its ending tells the format: {@code .jsonl} (JSON Lines),
     * {@code .json}, {@code .yaml}, {@code .yml} or {@code .csv}.
     */
    String value();

    /**
     * Only the cases whose field {@code split} says this, {@code "test"} for example; none of them is a configuration error.
     *
     * <p>Defaults to {@code ""}: all cases.
     */
    String split() default "";
}
