package dev.touchstone.junit.page;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The answers of all cases of all tests, a hundred cases in a chunk, so that a page unpacks only what is opened. */
final class Chunks {

    private static final int CASES = 100;

    private final List<Place> places;

    /** One case of one test, by their numbers. */
    private record Place(CaseAnswers answers, int test, int number) {

        private Map<String, @Nullable Object> fields() {
            return answers.fields(test, number);
        }
    }

    Chunks(List<TestAnswers> tests) {
        this.places = IntStream.range(0, tests.size())
                .boxed()
                .flatMap(test -> places(tests.get(test).cases(), test))
                .toList();
    }

    private static Stream<Place> places(List<CaseAnswers> cases, int test) {
        return IntStream.range(0, cases.size()).mapToObj(number -> new Place(cases.get(number), test, number));
    }

    /** The chunk of a case, by its number among the cases of all tests. */
    static int of(int number) {
        return number / CASES;
    }

    /** Cases of the tests before this one. */
    static int before(TestAnswers test, List<TestAnswers> tests) {
        return tests.stream()
                .limit(tests.indexOf(test))
                .mapToInt(each -> each.cases().size())
                .sum();
    }

    int count() {
        return (places.size() + CASES - 1) / CASES;
    }

    /** One of them, made when it is asked for. */
    List<Map<String, @Nullable Object>> get(int chunk) {
        return places.subList(chunk * CASES, Math.min(places.size(), (chunk + 1) * CASES)).stream()
                .map(Place::fields)
                .toList();
    }
}
