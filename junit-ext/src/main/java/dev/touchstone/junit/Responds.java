package dev.touchstone.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * {@code @Responds} marks the method of a test class through which the application under test answers.
 *
 * <p>It returns {@link dev.touchstone.assertions.response.Response} or {@link String} and may take a
 * {@link dev.touchstone.junit.version.ModelVersion} (that of the arm being drawn), a
 * {@link dev.touchstone.junit.golden.GoldenCase}, a {@link dev.touchstone.junit.model.Request} and a {@link String} (the input), in any
 * order. It runs on worker threads, several at once. At most one method of a class may be marked; it takes precedence over a
 * {@code provider:}.
 *
 * <p>Any other signature, and a second method with the annotation, is a configuration error; what the method throws, or that it returns
 * {@code null}, ends the run in an error with the cause, never counted as a wrong answer.
 *
 * <pre>{@code
 * @Responds
 * Response ask(ModelVersion version, GoldenCase ticket) {
 *     return Response.of(bot.answer(version.model(), ticket.input()));
 * }
 * }</pre>
 *
 * @since 0.1
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface Responds {}
