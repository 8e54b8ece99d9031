package dev.touchstone.junit.results;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines of judged answers one by one, of which there may be a million; members it does not know are passed over, and texts nobody
 * wants are not even unpacked.
 */
final class SampleLines implements Closeable {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonParser parser;
    private final AnswerReader to;
    private int line;
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

    /** @param lines whole ones */
    SampleLines(InputStream lines, AnswerReader to) throws IOException {
        this.parser = JSON.createParser(lines);
        this.to = to;
    }

    /** The line that is read, from 1. */
    int line() {
        return line;
    }

    void readAll() throws IOException {
        int ended = 0;
        line = 1;
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            line = here();
            require(token == JsonToken.START_OBJECT && line > ended);
            object();
            ended = here();
            require(ended == line);
            to.read(record());
            forget();
            line++;
        }
    }

    private int here() {
        return parser.currentTokenLocation().getLineNr();
    }

    private static void require(boolean whole) throws IOException {
        if (!whole) {
            throw new IOException("not one JSON object");
        }
    }

    private void object() throws IOException {
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            member(name);
        }
    }

    private void member(String name) throws IOException {
        switch (name) {
            case "test" -> test = text(name, parser);
            case "version" -> version = version(parser);
            case "arm" -> arm = text(name, parser);
            case "case" -> goldenCase = text(name, parser);
            case "sample" -> sample = index();
            case "passed" -> passed = parser.getBooleanValue();
            case "score" -> score = parser.getDoubleValue();
            case "latencyMillis" -> latencyMillis = parser.getLongValue();
            case "texts" -> texts();
            case "finish" -> finish = text(name, parser);
            case "reason" -> reason = text(name, parser);
            default -> parser.skipChildren();
        }
    }

    private int index() throws IOException {
        int written = parser.getIntValue();
        if (written < 0) {
            throw new IOException("'sample' is below 0");
        }
        return written;
    }

    /** Where the line tells only later whose they are, they are read. */
    private void texts() throws IOException {
        if (isKnown() && !to.wantsTexts(record())) {
            parser.skipChildren();
        } else {
            texts = texts(parser);
        }
    }

    private boolean isKnown() {
        return test != null && version != null && arm != null && goldenCase != null && sample != null && passed != null;
    }

    private void forget() {
        test = null;
        version = null;
        arm = null;
        goldenCase = null;
        sample = null;
        passed = null;
        score = null;
        latencyMillis = null;
        texts = List.of();
        finish = null;
        reason = null;
    }

    private static String text(String name, JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw new IOException("'" + name + "' is of another kind");
        }
        return parser.getText();
    }

    private static VersionRecord version(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw new IOException("'version' is of another kind");
        }
        String name = null;
        String digest = null;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String member = parser.currentName();
            parser.nextToken();
            switch (member) {
                case "name" -> name = text(member, parser);
                case "digest" -> digest = text(member, parser);
                default -> parser.skipChildren();
            }
        }
        return new VersionRecord(known("name", name), known("digest", digest));
    }

    private static List<String> texts(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw new IOException("'texts' is of another kind");
        }
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

    @Override
    public void close() throws IOException {
        parser.close();
    }

    private static <T> T known(String name, @Nullable T value) throws IOException {
        if (value == null) {
            throw new IOException("'" + name + "' is missing");
        }
        return value;
    }
}
