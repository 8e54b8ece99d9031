package dev.touchstone.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * {@code @SampledTest} signals that the method grades many answers and that they make one verdict per model version.
 *
 * <p>Inside run the cases of {@link Golden}, each as often as the verdict needs. The framework asks, the method grades: no
 * {@link AssertionError} means the answer passes; any other exception is an error with its cause, never a wrong answer. The
 * requirements stand beside it: {@link PassRate}, {@link NoRegression}; without any, every case must pass (59 clean answers, and every
 * case at least once). Sampling stops the moment the verdict is certain.
 *
 * <p>Parameters: {@link dev.touchstone.junit.golden.GoldenCase}, and either {@link dev.touchstone.assertions.response.Response}, the
 * answer to this case (calls run concurrently, bodies one after another on JUnit's thread in the order of the schedule), or
 * {@link dev.touchstone.junit.model.Model}, for conversations (bodies run one at a time unless {@link #concurrency()} is written).
 * {@link dev.touchstone.junit.version.ModelVersion} and whatever else JUnit can inject are fine too. {@code @BeforeEach} and
 * {@code @AfterEach} bracket the verdict, not each answer.
 *
 * <pre>{@code
 * @SampledTest
 * @Golden("refunds.jsonl")
 * @PassRate(atLeast = 0.95)
 * void statesTheRefundWindow(GoldenCase refund, Response answer) {
 *     assertThat(answer).contains(refund.expected());
 * }
 * }</pre>
 *
 * <p>The method must not be {@code private}, {@code static} or return a value. Without {@link ModelVersions} on the method or its
 * class it is a configuration error.
 *
 * @since 0.1
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@TestTemplate
@ExtendWith({CrossingExtension.class, InjectionExtension.class, SampledTestExtension.class, MisuseExtension.class})
public @interface SampledTest {

    /**
     * The most samples of one version. A plan that might need more is refused before the first call, with the numbers that would work.
     *
     * <p>Defaults to 0: whatever the plan needs; {@code -Dtouchstone.samples} overrides it.
     */
    int maxSamples() default 0;

    /**
     * Calls in flight at once, 1 to 1000; at a stop at most one less is wasted.
     *
     * <p>Defaults to 0: 8 for a method that takes a {@code Response}, 1 for one that takes a {@code Model};
     * {@code -Dtouchstone.concurrency} overrides it for the former.
     */
    int concurrency() default 0;
}
