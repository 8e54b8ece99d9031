package dev.touchstone.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * {@code @Recorded} says how the answers of a test, or of all tests of a class, are kept.
 *
 * <p>Answers of the providers of the versions file ({@code provider: openai}, …) are recorded without it. Those of your own code, a
 * {@link Responds} method or a class named as {@code provider:}, are recorded only with it: nobody else knows whether asking costs
 * anything, and a recording cannot see that your code has changed.
 *
 * <pre>{@code
 * @ModelVersions("support-bot")
 * @Recorded                                  // the bot's answers are replayed like any provider's
 * class RefundPolicyTests {
 *
 *     @Responds
 *     String ask(ModelVersion version, String question) { … }
 * }
 * }</pre>
 *
 * @since 0.1
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
public @interface Recorded {

    /**
     * Whether what models say may be written to disk. {@code false} for answers that must not be kept: neither recordings nor results hold
     * their text then, and they can only be asked for ({@code -Dtouchstone.responses=live}), never replayed. Defaults to true.
     */
    boolean text() default true;
}
