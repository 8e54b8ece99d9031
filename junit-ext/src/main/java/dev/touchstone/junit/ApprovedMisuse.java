package dev.touchstone.junit;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.model.Model;
import java.lang.reflect.AnnotatedElement;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.platform.commons.support.AnnotationSupport;

/** Words for wrong use of {@link Approved}. */
final class ApprovedMisuse {

    private ApprovedMisuse() {}

    static void check(TemplateMethod method) {
        if (!method.takes(Response.class) && !method.takes(Model.class)) {
            throw new ConfigurationException(Explanation.of(method.displayName()
                            + " has @Approved and takes neither a Response nor a Model" + Misuse.NO_CALL)
                    .why("without an answer there is nothing to compare.")
                    .fix("declare a parameter of type Response, the answer to the golden case, or Model."));
        }
        checkText(method);
        Approved written = method.find(Approved.class).orElseThrow();
        ApprovedLimits.check(method, written);
        ComparedAs.of(method, written);
    }

    private static void checkText(TemplateMethod method) {
        Stream<Class<?>> classes =
                Stream.<Class<?>>iterate(method.testClass(), Objects::nonNull, Class::getEnclosingClass);
        Optional<Recorded> nearest = Stream.<AnnotatedElement>concat(Stream.of(method.method()), classes)
                .flatMap(element -> AnnotationSupport.findAnnotation(element, Recorded.class).stream())
                .findFirst();
        if (nearest.filter(recorded -> !recorded.text()).isPresent()) {
            throw new ConfigurationException(
                    Explanation.of(method.displayName() + " has @Approved and @Recorded(text = false)" + Misuse.NO_CALL)
                            .why("what is approved is kept as text, and this text must not be.")
                            .fix("drop one of both."));
        }
    }

    /** Found when the body is through: whether it asks, nobody knows before. */
    static NoVerdictException unasked(String subject) {
        return new NoVerdictException(Explanation.of("ERROR " + subject + " has @Approved and never asked its model")
                .why("without an answer there is nothing to compare, and nothing compared is not a pass.")
                .fix("call model.respond(…) in the body; the last answer is compared."));
    }
}
