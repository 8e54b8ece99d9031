package dev.touchstone.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * {@code @Version} declares one model version inline, in {@link ModelVersions#inline()}.
 *
 * <pre>{@code
 * @ModelVersions(inline = {
 *     @Version(name = "today", model = "gpt-x", prompt = "prompts/refund@1.0.0.md", baseline = true),
 *     @Version(name = "cooler", model = "gpt-x", prompt = "prompts/refund@1.0.0.md", parameters = "temperature=0.2")
 * })
 * }</pre>
 *
 * <p>Illegal names, a missing prompt, a parameter that is not {@code name=value} or looks like a credential, and two versions that are
 * the same are configuration errors.
 *
 * @since 0.1
 */
@Target({})
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface Version {

    /** Unique among the versions beside it, also when case is ignored: letters, digits and {@code . _ - @ +}. */
    String name();

    /** The model id. */
    String model();

    /** The prompt file on the class path, {@code NAME@1.2.0.md}. Defaults to none. */
    String prompt() default "";

    /** The class that answers; {@code Void} means that the test class does, with {@link Responds}. Defaults to {@code Void}. */
    Class<?> provider() default Void.class;

    /**
     * Parameters as {@code name=value}; a value that reads as a number or as {@code true} or {@code false} is one. Defaults to none.
     */
    String[] parameters() default {};

    /** Whether this is the version in production. Defaults to {@code false}; at most one version may be. */
    boolean baseline() default false;
}
