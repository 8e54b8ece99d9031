package dev.touchstone.junit.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answers of all cases of all tests, a hundred cases in a chunk, so that a page unpacks only what is opened. */
final class Chunks {

    private static final int CASES = 100;

    private Chunks() {}

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

    /** Each handed over as soon as it is whole. */
    static void write(List<TestAnswers> tests, Writer to) throws java.io.IOException {
        List<Map<String, @Nullable Object>> chunk = new ArrayList<>();
        int written = 0;
        for (int test = 0; test < tests.size(); test++) {
            List<CaseAnswers> cases = tests.get(test).cases();
            for (int number = 0; number < cases.size(); number++) {
                chunk.add(cases.get(number).fields(test, number));
                if (chunk.size() == CASES) {
                    to.chunk(written++, chunk);
                    chunk.clear();
                }
            }
        }
        if (!chunk.isEmpty()) {
            to.chunk(written, chunk);
        }
    }

    /** Takes chunk after chunk. */
    interface Writer {
        void chunk(int number, List<Map<String, @Nullable Object>> cases) throws java.io.IOException;
    }
}
