package dev.touchstone.junit.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;

/** A page taken apart as a browser takes it. */
record ReadPage(String html) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static ReadPage of(Path file) throws IOException {
        return new ReadPage(Files.readString(file));
    }

    JsonNode overview() {
        return data("overview");
    }

    JsonNode data(String id) {
        String start = "<script type=\"application/octet-stream\" id=\"" + id + "\">";
        int from = html.indexOf(start) + start.length();
        byte[] packed = Base64.getDecoder().decode(html.substring(from, html.indexOf("</script>", from)));
        try {
            return JSON.readTree(new InflaterInputStream(new ByteArrayInputStream(packed)));
        } catch (IOException damaged) {
            throw new AssertionError("the block " + id + " cannot be read", damaged);
        }
    }

    /** The answers of the first case of the first test by the first version. */
    JsonNode answers() {
        return data("cases-0").path(0).path("answers").path(0);
    }

    List<String> scripts() {
        return matches("(?s)<script>(.*?)</script>");
    }

    List<String> matches(String pattern) {
        return Pattern.compile(pattern)
                .matcher(html)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
