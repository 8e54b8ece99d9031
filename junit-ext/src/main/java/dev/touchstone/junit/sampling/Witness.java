package dev.touchstone.junit.sampling;

import dev.touchstone.assertions.grading.Sample;
import dev.touchstone.assertions.response.Response;
import java.util.List;

/** Is told of every judged step, in schedule order, at once: a run that is killed loses nothing it paid for. */
@FunctionalInterface
public interface Witness {

    void saw(Step step, List<Response> responses, Sample sample);
}
