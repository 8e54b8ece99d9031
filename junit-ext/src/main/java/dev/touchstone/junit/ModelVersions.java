package dev.touchstone.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.ClassTemplate;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * {@code @ModelVersions} runs a class or a method once per model version: model, prompt version and parameters under one digest.
 *
 * <p>On a <b>class</b>, everything in it runs once per version, unchanged: {@code @Test}, {@code @ParameterizedTest},
 * {@code @RepeatedTest}, {@code @TestFactory}, {@code @SampledTest}, {@code @Nested}. On a <b>method</b>, that method does, crossed
 * with {@code @CsvSource}, {@code @ValueSource}, {@code @MethodSource}, {@code @EnumSource} or any other {@code @ArgumentsSource} and
 * with {@link Golden} beside it; it overrides the class's: the method then runs once per version of its own, beside the class's first
 * version only, and so does a {@code @Nested} class with versions of its own. {@code @Test}, {@code @ParameterizedTest} or {@code @RepeatedTest} on the
 * same method is a configuration error.
 *
 * <p>{@link dev.touchstone.junit.model.Model} and {@link dev.touchstone.junit.version.ModelVersion} are injected wherever JUnit
 * injects: test and lifecycle methods, constructors. Only what JUnit calls once for all versions of a class can have none: its
 * {@code @BeforeAll}, {@code @AfterAll} and, with an instance per class, its constructor; the {@code @BeforeAll} of a {@code @Nested}
 * class is called once per version.
 *
 * <pre>{@code
 * @ModelVersions("support-bot")              // touchstone/support-bot.yaml on the class path
 * class GreetingTests {
 *     @Test
 *     void greets(Model model) {
 *         assertThat(model.respond("Hello")).contains("Hi");
 *     }
 * }
 * }</pre>
 *
 * <p>{@code -Dtouchstone.versions=a,b} narrows the run to the versions named; an unknown name fails, listing the known ones. The
 * annotation is {@linkplain Inherited inherited} on classes.
 *
 * @since 0.1
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Documented
@TestTemplate
@ClassTemplate
@ExtendWith({ClassVersionsExtension.class, CrossingExtension.class, InjectionExtension.class, MisuseExtension.class})
public @interface ModelVersions {

    /**
     * The versions file {@code touchstone/NAME.yaml} on the class path, without folder and ending.
     *
     * <p>Defaults to none; this, {@link #flag()} or {@link #inline()} must be given, and only one of them.
     */
    String value() default "";

    /** The versions themselves. Defaults to none. */
    Version[] inline() default {};

    /**
     * The feature flag whose variants are the versions, the default variant being the baseline; {@link #in()} names its file.
     *
     * <p>Defaults to none. A variant that is no whole model version, or a flag that is disabled, is a configuration error.
     *
     * <pre>{@code
     * @ModelVersions(flag = "support-bot", in = "flags.flagd.json")    // every variant of the flag
     * @ModelVersions(flag = "support-bot")                             // configuration error: in which file?
     * }</pre>
     */
    String flag() default "";

    /**
     * The file of flags on the class path, as flagd reads them: {@code flags.flagd.json}, or {@code .yaml} of the same shape.
     *
     * <p>Defaults to none; to be given with {@link #flag()}, and only with it.
     */
    String in() default "";
}
