package dev.touchstone.junit.approval;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Samples by their normalised text: white space collapsed, case kept.
 *
 * @param distinct different ones
 * @param list the first sample of each of the up to five most frequent, with how many it stands for; among equally frequent ones the
 *     earlier first
 */
public record Exemplars(int distinct, List<Exemplar> list) {

    /** The most that are kept. */
    public static final int MOST = 5;

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    /** Keeps a copy of the list. */
    public Exemplars {
        list = List.copyOf(list);
    }

    /** The same samples in the same order always give the same exemplars. */
    public static Exemplars of(List<String> samples) {
        return of(samples, samples.stream().map(Exemplars::normalised).toList(), -1);
    }

    /** Of all but one. */
    static Exemplars without(int left, List<String> samples, List<String> normalised) {
        return of(samples, normalised, left);
    }

    private static Exemplars of(List<String> samples, List<String> normalised, int without) {
        Map<String, List<String>> clusters = new LinkedHashMap<>();
        for (int i = 0; i < samples.size(); i++) {
            if (i != without) {
                clusters.computeIfAbsent(normalised.get(i), text -> new ArrayList<>())
                        .add(samples.get(i));
            }
        }
        return new Exemplars(clusters.size(), largest(clusters.values()));
    }

    static String normalised(String text) {
        return WHITE_SPACE.matcher(text).replaceAll(" ").strip();
    }

    private static List<Exemplar> largest(Collection<List<String>> clusters) {
        return clusters.stream()
                .map(cluster -> new Exemplar(cluster.get(0), cluster.size()))
                .sorted(Comparator.comparingInt(Exemplar::count).reversed())
                .limit(MOST)
                .toList();
    }
}
