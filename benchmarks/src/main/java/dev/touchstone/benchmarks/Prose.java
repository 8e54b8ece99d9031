package dev.touchstone.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Sentences of made-up prose, no two alike: words follow Zipf's law (1935, The Psycho-Biology of Language), so that it packs about as well
 * as what people write.
 */
final class Prose {

    private static final String WORDS = "/prose/words.txt";
    private static final int SHORTEST = 6;
    private static final int LONGER = 11;

    private final List<String> words;
    private final double[] upTo;

    private Prose(List<String> words) {
        this.words = words;
        this.upTo = new double[words.size()];
        double sum = 0;
        for (int rank = 0; rank < upTo.length; rank++) {
            sum += 1.0 / (rank + 1);
            upTo[rank] = sum;
        }
    }

    static Prose load() {
        try (InputStream words = Prose.class.getResourceAsStream(WORDS)) {
            if (words == null) {
                throw new IllegalStateException("there is no " + WORDS);
            }
            String text = new String(words.readAllBytes(), StandardCharsets.UTF_8);
            return new Prose(List.of(text.strip().split("\\s+")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The same text for the same seed, of so many characters. */
    String text(long seed, int characters) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        while (text.length() < characters) {
            sentence(random, text);
        }
        text.setLength(characters - 1);
        return text.append('.').toString();
    }

    private void sentence(Random random, StringBuilder text) {
        int length = SHORTEST + random.nextInt(LONGER);
        int start = text.length();
        for (int word = 0; word < length; word++) {
            text.append(word(random)).append(' ');
        }
        text.setCharAt(start, Character.toUpperCase(text.charAt(start)));
        text.setLength(text.length() - 1);
        text.append(". ");
    }

    private String word(Random random) {
        double drawn = random.nextDouble() * upTo[upTo.length - 1];
        int place = Arrays.binarySearch(upTo, drawn);
        return words.get(place >= 0 ? place : -place - 1);
    }
}
