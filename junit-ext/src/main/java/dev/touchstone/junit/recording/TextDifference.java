package dev.touchstone.junit.recording;

import dev.touchstone.junit.version.Excerpt;
import java.util.List;

/** Where a text changed: the first lines that differ, around the place. */
record TextDifference(String before, String now) {

    @Override
    public String toString() {
        List<String> old = before.lines().toList();
        List<String> fresh = now.lines().toList();
        int start = 0;
        while (start < Math.min(old.size(), fresh.size()) && old.get(start).equals(fresh.get(start))) {
            start++;
        }
        int column = 1 + commonStart(line(old, start), line(fresh, start));
        String place = old.size() > 1 || fresh.size() > 1 ? " line " + (start + 1) : "";
        return place + ": " + shown(old, start, column) + " → " + shown(fresh, start, column);
    }

    private static int commonStart(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length;
    }

    private static String line(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index) : "";
    }

    private static String shown(List<String> lines, int index, int column) {
        return index < lines.size() ? "'" + Excerpt.around(lines.get(index), column) + "'" : "(absent)";
    }
}
