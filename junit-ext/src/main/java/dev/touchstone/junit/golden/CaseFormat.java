package dev.touchstone.junit.golden;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.junit.version.Excerpt;
import dev.touchstone.junit.version.Utf8Resource;
import java.util.Locale;
import java.util.stream.Stream;

/** The format of a golden file, told by its ending. */
enum CaseFormat {
    JSONL {
        @Override
        WrittenCases open(Utf8Resource file) {
            return new LineCases(file);
        }
    },
    JSON {
        @Override
        WrittenCases open(Utf8Resource file) {
            return new ListCases(file);
        }
    },
    YAML {
        @Override
        WrittenCases open(Utf8Resource file) {
            return new ListCases(file);
        }
    },
    YML {
        @Override
        WrittenCases open(Utf8Resource file) {
            return new ListCases(file);
        }
    },
    CSV {
        @Override
        WrittenCases open(Utf8Resource file) {
            return new TableCases(file);
        }
    };

    static CaseFormat of(String name) {
        return Stream.of(values())
                .filter(format -> name.endsWith(format.ending()))
                .findFirst()
                .orElseThrow(() -> unsupported(name));
    }

    abstract WrittenCases open(Utf8Resource file);

    private String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    private static ConfigurationException unsupported(String name) {
        return new ConfigurationException(Explanation.of("golden set '" + Excerpt.of(name)
                        + "': its name ends in none of .jsonl, .json, .yaml, .yml, .csv")
                .why("the ending tells the format.")
                .fix("write one JSON object per line to src/test/resources/golden/NAME.jsonl and name that file."));
    }
}
