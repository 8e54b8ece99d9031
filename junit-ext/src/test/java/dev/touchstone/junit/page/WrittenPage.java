package dev.touchstone.junit.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;

/** A page as it lies on disk, taken apart as a browser does. */
record WrittenPage(String html) {

    private static final Pattern SCRIPT = Pattern.compile("(?s)<script>(.*?)</script>");

    static WrittenPage in(Path file) throws IOException {
        return new WrittenPage(Files.readString(file));
    }

    JsonNode overview() throws IOException {
        return block("overview");
    }

    JsonNode test() throws IOException {
        return overview().get("tests").get(0);
    }

    /** Of the first chunk. */
    JsonNode answers(int chunked) throws IOException {
        return block("cases-0").get(chunked);
    }

    JsonNode block(String id) throws IOException {
        Matcher block = Pattern.compile("<script type=\"application/octet-stream\" id=\"" + id + "\">([^<]*)</script>")
                .matcher(html);
        if (!block.find()) {
            throw new AssertionError("no block " + id);
        }
        byte[] packed = Base64.getDecoder().decode(block.group(1));
        return new ObjectMapper().readTree(new InflaterInputStream(new ByteArrayInputStream(packed)).readAllBytes());
    }

    List<String> scripts() {
        List<String> scripts = new ArrayList<>();
        SCRIPT.matcher(html).results().forEach(script -> scripts.add(script.group(1)));
        return scripts;
    }

    String policy() {
        Matcher policy = Pattern.compile("Content-Security-Policy\" content=\"([^\"]*)\"")
                .matcher(html);
        return policy.find() ? policy.group(1) : "";
    }
}
