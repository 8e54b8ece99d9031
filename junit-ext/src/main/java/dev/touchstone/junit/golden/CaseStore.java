package dev.touchstone.junit.golden;

import java.util.ArrayList;
import java.util.List;

/** Cases in the order added: in memory while they are few, in a temporary file when they are many. */
final class CaseStore {

    static final int MOST_IN_MEMORY = 10_000;

    private final String file;
    private final int mostInMemory;
    private List<GoldenCase> cases = new ArrayList<>();

    CaseStore(String file, int mostInMemory) {
        this.file = file;
        this.mostInMemory = mostInMemory;
    }

    void add(GoldenCase golden) {
        if (cases.size() == mostInMemory) {
            cases = spooled(cases);
        }
        cases.add(golden);
    }

    private List<GoldenCase> spooled(List<GoldenCase> kept) {
        List<GoldenCase> spooled = new SpooledCases(file);
        spooled.addAll(kept);
        return spooled;
    }

    List<GoldenCase> cases() {
        return cases instanceof SpooledCases spooled ? spooled.complete() : cases;
    }
}
