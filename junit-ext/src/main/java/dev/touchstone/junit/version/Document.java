package dev.touchstone.junit.version;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;

/** Reads one YAML or JSON text strictly: one document, no key twice, no aliases, no tags; every value with its line. */
final class Document implements Closeable {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\n\t]]");

    private final String source;
    private final JsonParser parser;
    private final boolean keepsDigits;

    private Document(String source, JsonParser parser, boolean keepsDigits) {
        this.source = source;
        this.parser = parser;
        this.keepsDigits = keepsDigits;
    }

    /** @throws ConfigurationException if the text is empty or malformed */
    static Node read(String source, String text) {
        if (text.isBlank()) {
            throw empty(source);
        }
        refuseControlCharacters(source, 1, text);
        try (Document document = new Document(source, factory(source).createParser(text), false)) {
            return document.root();
        } catch (JsonProcessingException e) {
            Malformed found = Malformed.of(e);
            throw malformed(
                    source, text.lines().skip(found.line() - 1L).findFirst().orElse(""), found);
        } catch (IOException e) {
            throw Utf8.unreadable(source, e);
        }
    }

    /** For a text of any length, element by element; decimals keep their digits. */
    static Document exact(String source, Reader text) throws IOException {
        return new Document(source, factory(source).createParser(text), true);
    }

    private static JsonFactory factory(String source) {
        if (source.endsWith(".json")) {
            return new JsonFactory();
        }
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE); // what is streamed need not be short
        return YAMLFactory.builder()
                .loaderOptions(options)
                .enable(YAMLParser.Feature.EMPTY_STRING_AS_NULL) // the builder forgets what is on by default
                .build();
    }

    private Node root() throws IOException {
        if (parser.nextToken() == null) {
            throw empty(source);
        }
        Node root = value(line());
        end();
        return root;
    }

    private void end() throws IOException {
        if (parser.nextToken() != null) {
            throw refused(line(), "a second document begins here", "keep one document per file.");
        }
    }

    /** Enters the list the document must be; false if there is no document. */
    boolean enterList() throws IOException {
        if (parser.nextToken() == null) {
            return false;
        }
        refuseIndirection();
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            return true;
        }
        throw refused(
                line(),
                "the file is not a list",
                source.endsWith(".json")
                        ? "begin it with [ and end it with ]; commas stand between the elements."
                        : "begin every element with '- '.");
    }

    /** The next element of the list entered; empty at its end, behind which nothing may follow. */
    Optional<Node> element() throws IOException {
        if (parser.nextToken() != JsonToken.END_ARRAY) {
            return Optional.of(value(line()));
        }
        end();
        return Optional.empty();
    }

    private Node value(int line) throws IOException {
        refuseIndirection();
        return new Node(
                line,
                switch (parser.currentToken()) {
                    case START_OBJECT -> members();
                    case START_ARRAY -> elements();
                    default -> scalar();
                });
    }

    private Map<String, Node> members() throws IOException {
        Map<String, Node> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            int line = line();
            Node first = members.get(key);
            if (first != null) {
                throw twice(key, line, first.line());
            }
            parser.nextToken();
            members.put(key, value(line));
        }
        return members;
    }

    private List<Node> elements() throws IOException {
        List<Node> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(line()));
        }
        return elements;
    }

    private @Nullable Object scalar() throws IOException {
        return switch (parser.currentToken()) {
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> parser.getText();
        };
    }

    // YAML's own words for these are numbers to Jackson's lexer but not to its parser.
    private Number number() throws IOException {
        return switch (parser.getText().toLowerCase(Locale.ROOT)) {
            case ".nan" -> Double.NaN;
            case ".inf", "+.inf" -> Double.POSITIVE_INFINITY;
            case "-.inf" -> Double.NEGATIVE_INFINITY;
            default ->
                keepsDigits && parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT
                        ? parser.getDecimalValue()
                        : parser.getNumberValue();
        };
    }

    // Jackson reads an alias as the text of its name, so *gpt would silently become a model called gpt.
    private void refuseIndirection() throws IOException {
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            throw refused(
                    line(), "the alias *" + Excerpt.of(parser.getText()) + " is not read", "write the value out.");
        }
        Object tag = parser.getTypeId();
        if (tag != null) {
            throw refused(
                    line(), "the tag " + Excerpt.of(tag.toString()) + " is not read", "write the value without a tag.");
        }
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    // SnakeYAML refuses them too, but without saying where.
    static void refuseControlCharacters(String source, int firstLine, String text) {
        Matcher control = CONTROL.matcher(text);
        if (control.find()) {
            int line = firstLine
                    + (int) text.substring(0, control.start())
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            throw new ConfigurationException(
                    Explanation.of(source + ":" + line + ": the control character " + Excerpt.of(control.group()))
                            .fix("remove it; in double quotes it may be written as an escape."));
        }
    }

    private ConfigurationException twice(String key, int line, int firstLine) {
        return refused(
                line,
                "'" + Excerpt.of(key) + "' is already declared in line " + firstLine,
                "remove or rename one of the two.");
    }

    private ConfigurationException refused(int line, String problem, String fix) {
        return new ConfigurationException(
                Explanation.of(source + ":" + line + ": " + problem).fix(fix));
    }

    private static ConfigurationException empty(String source) {
        return new ConfigurationException(Explanation.of(source + ": the file is empty")
                .why("it may be what is left of a longer one, so it does not count as absent.")
                .fix("restore its content, or remove the file."));
    }

    static ConfigurationException malformed(String source, String line, Malformed problem) {
        return new ConfigurationException(Explanation.of(source + ":" + problem.line() + ": malformed "
                        + (source.endsWith(".json") ? "JSON" : "YAML") + " at column " + problem.column())
                .fact("problem", problem.problem())
                .fact("there", Excerpt.around(line, problem.column()))
                .fix("correct line " + problem.line() + "."));
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
