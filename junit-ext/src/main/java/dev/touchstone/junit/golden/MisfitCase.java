package dev.touchstone.junit.golden;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.junit.version.Excerpt;
import dev.touchstone.junit.version.JsonValues;
import dev.touchstone.junit.version.KnownNames;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words for a case that is not what its type says. */
record MisfitCase(GoldenCase golden, Class<?> type) {

    private static final int LONGEST = 200;

    ConfigurationException because(JsonMappingException problem) {
        List<JsonMappingException.Reference> path = problem.getPath();
        if (!(problem instanceof MismatchedInputException mismatch) || path.isEmpty()) {
            return unusable(problem);
        }
        Object value = value(path);
        return value == null ? missing(path, mismatch) : misfit(path, value, mismatch);
    }

    private ConfigurationException missing(
            List<JsonMappingException.Reference> path, MismatchedInputException problem) {
        return new ConfigurationException(headline("has no field '" + name(path) + "'")
                .fact("component", name(path) + ", " + wanted(problem))
                .fact("its fields", KnownNames.of(golden.fields().keySet()).listed())
                .fix("add the field to line " + golden.line() + ", or declare the component as an Optional."));
    }

    private ConfigurationException misfit(
            List<JsonMappingException.Reference> path, Object value, MismatchedInputException problem) {
        return new ConfigurationException(headline("does not fit")
                .fact("component", name(path) + ", " + wanted(problem))
                .fact("its value", JsonValues.kind(value))
                .fix("correct line " + golden.line() + ", or declare the component as the type its values have."));
    }

    private ConfigurationException unusable(JsonMappingException problem) {
        return new ConfigurationException(headline("cannot be made one")
                .fact("problem", Excerpt.of(problem.getOriginalMessage(), LONGEST))
                .fix("correct line " + golden.line() + ", or make " + type.getSimpleName()
                        + " a record whose components have the names and types of the fields."));
    }

    private Explanation headline(String problem) {
        return Explanation.of(golden.file() + ":" + golden.line() + ": case " + Excerpt.of(golden.id()) + " as "
                + type.getSimpleName() + " " + problem);
    }

    private static String wanted(MismatchedInputException problem) {
        Class<?> wanted = problem.getTargetType();
        return wanted == null ? "of another type" : "of type " + wanted.getSimpleName();
    }

    private static String name(List<JsonMappingException.Reference> path) {
        return path.stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
    }

    private @Nullable Object value(List<JsonMappingException.Reference> path) {
        Object value = golden.fields();
        for (JsonMappingException.Reference step : path) {
            if (value instanceof Map<?, ?> map) {
                value = map.get(step.getFieldName());
            } else if (value instanceof List<?> list && step.getIndex() >= 0 && step.getIndex() < list.size()) {
                value = list.get(step.getIndex());
            }
        }
        return value;
    }
}
