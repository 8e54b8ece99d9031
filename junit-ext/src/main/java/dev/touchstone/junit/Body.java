package dev.touchstone.junit;

import dev.touchstone.assertions.grading.Checks;
import dev.touchstone.assertions.grading.Grade;
import dev.touchstone.assertions.grading.Meaning;
import dev.touchstone.assertions.grading.Sample;
import dev.touchstone.assertions.grading.ScoreRange;
import dev.touchstone.assertions.grading.Scorecard;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.golden.GoldenCase;
import dev.touchstone.junit.model.Model;
import dev.touchstone.junit.plan.PlannedTest;
import dev.touchstone.junit.version.ModelVersion;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** The test method as a grader: called again for every answer, with JUnit's arguments and ours. */
final class Body {

    private final Method method;
    private final @Nullable Object instance;
    private final List<Object> arguments;
    private final Class<?>[] types;
    private final ScoreRange scores;
    private final boolean judgesGrades;
    private final List<? extends Class<?>> typedCases;

    Body(ReflectiveInvocationContext<Method> call, PlannedTest test) {
        this.scores = ScoreCheck.range(test);
        this.judgesGrades = ScoreCheck.judgesGrades(test);
        this.method = call.getExecutable();
        this.instance = call.getTarget().orElse(null);
        this.arguments = call.getArguments();
        this.types = method.getParameterTypes();
        this.typedCases = TypedCases.of(method).toList();
        method.trySetAccessible();
    }

    boolean takesModel() {
        return takes(Model.class);
    }

    private boolean takes(Class<?> type) {
        return List.of(types).contains(type);
    }

    Sample grade(ModelVersion version, GoldenCase golden, Object answer) throws Throwable {
        Notes notes = notes();
        Sample judged =
                judged(version, golden, answer, notes).checked(notes.checks().held());
        return notes.meaning().given().map(judged::meaning).orElse(judged);
    }

    private Sample judged(ModelVersion version, GoldenCase golden, Object answer, Notes notes) throws Throwable {
        try {
            check(ours(version, golden, answer, notes), notes.checks());
            return passed(notes.scorecard());
        } catch (AssertionError wrong) {
            return failed(notes.scorecard(), wrong);
        }
    }

    /** Where a body writes what it finds about one answer. */
    private record Notes(Scorecard scorecard, Checks checks, Meaning meaning) {}

    private Notes notes() {
        return new Notes(new Scorecard(scores), new Checks(), new Meaning());
    }

    /** Where only scores are judged, a wrong answer that was scored before it failed must not keep its score: nothing else would see it. */
    private Sample failed(Scorecard scorecard, AssertionError wrong) {
        Sample failed = Sample.of(Grade.failed(String.valueOf(wrong.getMessage())));
        if (!takes(Scorecard.class)) {
            return failed;
        }
        return failed.scored(judgesGrades ? scorecard.given().orElse(scores.lowest()) : scores.lowest());
    }

    private Sample passed(Scorecard scorecard) {
        Sample passed = Sample.of(Grade.passed());
        if (!takes(Scorecard.class)) {
            return passed;
        }
        return passed.scored(scorecard.given().orElseThrow(ScoreCheck::unscored));
    }

    /**
     * Judges one answer.
     *
     * @param answer the response, or the model that gives it
     * @throws AssertionError if the answer is wrong
     */
    void check(ModelVersion version, GoldenCase golden, Object answer) throws Throwable {
        Notes notes = notes();
        check(ours(version, golden, answer, notes), notes.checks());
    }

    private void check(Map<Class<?>, Object> ours, Checks checks) throws Throwable {
        invoke(ours);
        checks.requireAll();
    }

    private Map<Class<?>, Object> ours(ModelVersion version, GoldenCase golden, Object answer, Notes notes) {
        Class<?> type = takesModel() ? Model.class : Response.class;
        Map<Class<?>, Object> ours =
                new HashMap<>(Map.of(ModelVersion.class, version, GoldenCase.class, golden, type, answer));
        ours.put(Scorecard.class, notes.scorecard());
        ours.put(Checks.class, notes.checks());
        ours.put(Meaning.class, notes.meaning());
        typedCases.forEach(typed -> ours.put(typed, golden.as(typed)));
        return ours;
    }

    private void invoke(Map<Class<?>, Object> ours) throws Throwable {
        @Nullable Object[] values = arguments.toArray();
        for (int index = 0; index < values.length; index++) {
            values[index] = ours.getOrDefault(types[index], values[index]);
        }
        try {
            method.invoke(instance, values);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause() == null ? thrown : thrown.getCause();
        }
    }
}
