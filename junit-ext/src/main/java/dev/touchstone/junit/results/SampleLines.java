package dev.touchstone.junit.results;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads lines of judged answers one by one, of which there may be a million; members it does not know are passed over. */
final class SampleLines {

    private static final JsonFactory JSON = new JsonFactory();

    private @Nullable String test;
    private @Nullable VersionRecord version;
    private @Nullable String arm;
    private @Nullable String goldenCase;
    private @Nullable Integer sample;
    private @Nullable Boolean passed;
    private @Nullable Double score;
    private @Nullable Long latencyMillis;
    private List<String> texts = List.of();
    private @Nullable String finish;
    private @Nullable String reason;

    private SampleLines() {}

    static SampleRecord read(String line) throws IOException {
        SampleLines lines = new SampleLines();
        try (JsonParser parser = JSON.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("not one JSON object");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                lines.member(name, parser);
            }
            if (parser.nextToken() != null) {
                throw new IOException("not one JSON object");
            }
        }
        return lines.record();
    }

    private void member(String name, JsonParser parser) throws IOException {
        switch (name) {
            case "test" -> test = text(name, parser);
            case "version" -> version = version(parser);
            case "arm" -> arm = text(name, parser);
            case "case" -> goldenCase = text(name, parser);
            case "sample" -> sample = parser.getIntValue();
            case "passed" -> passed = parser.getBooleanValue();
            case "score" -> score = parser.getDoubleValue();
            case "latencyMillis" -> latencyMillis = parser.getLongValue();
            case "texts" -> texts = texts(parser);
            case "finish" -> finish = text(name, parser);
            case "reason" -> reason = text(name, parser);
            default -> parser.skipChildren();
        }
    }

    private static String text(String name, JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw new IOException("'" + name + "' is of another kind");
        }
        return parser.getText();
    }

    private static VersionRecord version(JsonParser parser) throws IOException {
        String name = "";
        String digest = "";
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String member = parser.currentName();
            parser.nextToken();
            if (member.equals("name")) {
                name = text(member, parser);
            } else if (member.equals("digest")) {
                digest = text(member, parser);
            }
        }
        return new VersionRecord(name, digest);
    }

    private static List<String> texts(JsonParser parser) throws IOException {
        List<String> texts = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            texts.add(text("texts", parser));
        }
        return texts;
    }

    private SampleRecord record() throws IOException {
        return new SampleRecord(
                known("test", test),
                known("version", version),
                known("arm", arm),
                known("case", goldenCase),
                known("sample", sample),
                known("passed", passed),
                score,
                latencyMillis,
                texts,
                finish,
                reason);
    }

    private static <T> T known(String name, @Nullable T value) throws IOException {
        if (value == null) {
            throw new IOException("'" + name + "' is missing");
        }
        return value;
    }
}
