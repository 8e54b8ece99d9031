package dev.touchstone.junit.page;

import java.util.LinkedHashMap;
import java.util.Map;

/** Counts what a page leaves out, so that it can say so. */
final class Omitted {

    private static final String RULE =
            "Every answer is counted and every wrong one is kept; of right ones at most 3 for a case and version, "
                    + "fewer where the page would become too large. A text is cut after 20,000 characters; where there are too many wrong answers "
                    + "the texts of the last are left out, and all but the start of the reason. "
                    + "The whole answers stand in target/touchstone/results, in the files that end in -samples.jsonl.";

    private final TextBudget budget = new TextBudget();
    private long passing;
    private long shortened;
    private long withoutText;

    TextBudget budget() {
        return budget;
    }

    void passing() {
        passing++;
    }

    KeptAnswer shortened(KeptAnswer answer) {
        shortened += answer.cut() > 0 ? 1 : 0;
        return answer;
    }

    KeptAnswer withoutText(KeptAnswer answer) {
        withoutText++;
        return answer;
    }

    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("passing", passing);
        fields.put("shortened", shortened);
        fields.put("withoutText", withoutText);
        fields.put("rule", RULE);
        return fields;
    }
}
