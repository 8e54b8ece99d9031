package dev.touchstone.junit;

import dev.touchstone.junit.golden.GoldenCase;
import dev.touchstone.junit.model.PromptedModel;
import dev.touchstone.junit.model.Responses;
import dev.touchstone.junit.model.SampleId;
import dev.touchstone.junit.model.provider.ModelProvider;
import dev.touchstone.junit.plan.PlannedTest;
import dev.touchstone.junit.plan.TestForecast;
import dev.touchstone.junit.plan.TestId;
import dev.touchstone.junit.recording.RecordingId;
import dev.touchstone.junit.version.ModelVersion;
import java.util.List;
import java.util.Map;

/** Which of a test's calls will be paid: those to providers, unless their answers are recorded. */
final class Asking {

    private Asking() {}

    /** @param testClass whose own code may answer instead */
    static TestForecast.Asking of(TestForecast forecast, Class<?> testClass, Session session) {
        Responses responses = session.settings().spending().responses();
        List<ModelVersion> paid =
                forecast.versions().stream().filter(ModelProvider::isKnown).toList();
        if (responses == Responses.REPLAY || paid.isEmpty() || RespondsMethod.isIn(testClass)) {
            return TestForecast.Asking.NOTHING;
        }
        long recorded = responses == Responses.LIVE
                ? 0
                : forecast.test().map(test -> recorded(test, paid, session)).orElse(0L);
        return new TestForecast.Asking(true, recorded);
    }

    private static long recorded(PlannedTest test, List<ModelVersion> versions, Session session) {
        return versions.stream()
                .mapToLong(version -> test.goldens().cases().stream()
                        .mapToLong(golden -> recorded(test.id(), version, golden, session))
                        .sum())
                .sum();
    }

    private static long recorded(TestId test, ModelVersion version, GoldenCase golden, Session session) {
        RecordingId id = new RecordingId(test.className(), test.methodName(), golden.id(), version.name());
        PromptedModel asking = new PromptedModel(
                request -> {
                    throw new IllegalStateException("a plan asks nobody");
                },
                version,
                golden.texts(),
                new SampleId(golden.id(), 0, 0, 0));
        return session.recordings().recorded(id, version, asking.asks(golden.input()), Map.of());
    }
}
