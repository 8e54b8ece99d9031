package dev.touchstone.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import dev.touchstone.junit.version.JsonReader;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** What a page says and holds, counted block by block as a browser would read them. */
final class PageNumbers {

    private static final Pattern BLOCK =
            Pattern.compile("<script type=\"application/octet-stream\" id=\"([a-z0-9-]+)\">([^<]*)</script>");
    private static final JsonFactory JSON = new JsonFactory();

    private final long[] answers = new long[ReportedRun.VERSIONS];
    private final long[] passes = new long[ReportedRun.VERSIONS];
    private @Nullable Map<?, ?> omitted;
    private long passing;
    private long failing;
    private long unexplained;
    private int mostPassing;

    private PageNumbers() {}

    static PageNumbers of(Path page) throws IOException {
        PageNumbers numbers = new PageNumbers();
        try (BufferedReader lines = Files.newBufferedReader(page)) {
            lines.lines().map(BLOCK::matcher).filter(Matcher::find).forEach(numbers::read);
        }
        return numbers;
    }

    private void read(Matcher block) {
        Object value = json(Base64.getDecoder().decode(block.group(2)));
        if (value instanceof Map<?, ?> overview) {
            omitted = (Map<?, ?>) overview.get("omitted");
        } else {
            list(value)
                    .forEach(asked -> list(((Map<?, ?>) asked).get("answers")).forEach(this::version));
        }
    }

    private static Object json(byte[] packed) {
        try (JsonParser parser = JSON.createParser(new InflaterInputStream(new ByteArrayInputStream(packed)))) {
            return Objects.requireNonNull(JsonReader.next(parser));
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private static List<?> list(@Nullable Object value) {
        return (List<?>) Objects.requireNonNull(value);
    }

    private void version(@Nullable Object value) {
        Map<?, ?> given = (Map<?, ?>) Objects.requireNonNull(value);
        int version = ((Number) Objects.requireNonNull(given.get("version"))).intValue();
        String grades = String.valueOf(given.get("grades"));
        answers[version] += grades.length();
        passes[version] += grades.chars().filter(grade -> grade == '1').count();
        long before = passing;
        list(given.get("samples")).forEach(sample -> sample((Map<?, ?>) sample));
        mostPassing = Math.max(mostPassing, (int) (passing - before));
    }

    private void sample(Map<?, ?> sample) {
        boolean text = !list(sample.get("texts")).isEmpty();
        if (Boolean.TRUE.equals(sample.get("passed"))) {
            passing += text ? 1 : 0;
        } else {
            failing += text ? 1 : 0;
            unexplained += sample.get("reason") == null ? 1 : 0;
        }
    }

    /** Every grade, every wrong answer with its reason, at most three right ones of a case and version, and the rest counted. */
    boolean hold(long each, int[] right) {
        long wrong = 0;
        long all = 0;
        boolean counted = true;
        for (int version = 0; version < right.length; version++) {
            counted &= answers[version] == each && passes[version] == right[version];
            wrong += each - right[version];
            all += right[version];
        }
        return counted
                && failing == wrong
                && unexplained == 0
                && mostPassing <= 3
                && leftOut("passing") == all - passing;
    }

    private long leftOut(String what) {
        return omitted != null && omitted.get(what) instanceof Number number ? number.longValue() : -1;
    }

    /** {@code 24,000 wrong answers and 90,000 right ones kept, 486,000 right ones left out}. */
    @Override
    public String toString() {
        return String.format(
                java.util.Locale.ROOT,
                "%,d wrong answers and %,d right ones kept, %,d right ones left out",
                failing,
                passing,
                leftOut("passing"));
    }
}
