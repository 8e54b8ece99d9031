package dev.touchstone.junit.golden;

import dev.touchstone.junit.version.JsonValues;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Objects;
import java.util.RandomAccess;

/** Cases in a temporary file, read whenever one is asked for; of each only its place is in memory. Any thread may read. */
final class SpooledCases extends AbstractList<GoldenCase> implements RandomAccess {

    private static final int FIRST_CAPACITY = 1 << 15;

    private final String file;
    private final Spool spool;
    private long[] ends = new long[FIRST_CAPACITY];
    private int[] lines = new int[FIRST_CAPACITY];
    private int size;
    private boolean complete;

    SpooledCases(String file) {
        this.file = file;
        this.spool = Spool.create(file);
    }

    @Override
    public boolean add(GoldenCase golden) {
        if (complete) {
            throw new UnsupportedOperationException("a golden set does not change");
        }
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
            lines = Arrays.copyOf(lines, size * 2);
        }
        ends[size] = spool.append(JsonValues.text(golden.fields()));
        lines[size] = golden.line();
        size++;
        return true;
    }

    SpooledCases complete() {
        complete = true;
        spool.flush();
        return this;
    }

    @Override
    public GoldenCase get(int index) {
        Objects.checkIndex(index, size);
        long start = index == 0 ? 0 : ends[index - 1];
        String text = spool.text(start, (int) (ends[index] - start));
        return new CaseFields(new GoldenLine(file, lines[index], text).written()).toCase();
    }

    @Override
    public int size() {
        return size;
    }
}
