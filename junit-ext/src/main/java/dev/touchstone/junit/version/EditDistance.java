package dev.touchstone.junit.version;

/**
 * Insertions, deletions, substitutions and swaps of neighbours that turn one word into another (optimal string alignment; Damerau,
 * "A technique for computer detection and correction of spelling errors", 1964).
 */
final class EditDistance {

    private final String from;
    private final String to;
    private final int[][] distance;

    private EditDistance(String from, String to) {
        this.from = from;
        this.to = to;
        this.distance = new int[from.length() + 1][to.length() + 1];
    }

    static int between(String from, String to) {
        return new EditDistance(from, to).compute();
    }

    private int compute() {
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                distance[i][j] = Math.min(i, j) == 0 ? Math.max(i, j) : Math.min(edited(i, j), swapped(i, j));
            }
        }
        return distance[from.length()][to.length()];
    }

    private int edited(int i, int j) {
        int substituted = distance[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        return Math.min(substituted, 1 + Math.min(distance[i - 1][j], distance[i][j - 1]));
    }

    private int swapped(int i, int j) {
        boolean swap =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swap ? distance[i - 2][j - 2] + 1 : Integer.MAX_VALUE;
    }
}
