package dev.touchstone.junit.plan;

import java.math.BigDecimal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** One setting as somebody wrote it, and where. */
record WrittenSetting(SettingKey key, String name, String value, String source) {

    String text() {
        if (value.isEmpty()) {
            throw UnknownSetting.value(this);
        }
        return value;
    }

    Path path() {
        try {
            return Path.of(text());
        } catch (InvalidPathException notAPath) {
            throw UnknownSetting.value(this);
        }
    }

    List<Path> paths() {
        List<Path> paths = Arrays.stream(text().split(","))
                .map(String::strip)
                .filter(path -> !path.isEmpty())
                .map(path -> new WrittenSetting(key, name, path, source).path())
                .toList();
        if (paths.isEmpty()) {
            throw UnknownSetting.value(this);
        }
        return paths;
    }

    int whole(int most) {
        long number = seed();
        if (number < 1 || number > most) {
            throw UnknownSetting.value(this);
        }
        return (int) number;
    }

    long seed() {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException notANumber) {
            throw UnknownSetting.value(this);
        }
    }

    double errorRate() {
        double rate = decimal();
        if (!(rate > 0 && rate < 0.5)) {
            throw UnknownSetting.value(this);
        }
        return rate;
    }

    private double decimal() {
        try {
            return new BigDecimal(value).doubleValue();
        } catch (NumberFormatException notANumber) {
            throw UnknownSetting.value(this);
        }
    }

    /** Whether it is a budget of {@code 0 calls}. */
    boolean forbidsCalls() {
        return key == SettingKey.BUDGET
                && Allowance.parse(value).stream()
                        .anyMatch(budget -> budget.calls().equals(OptionalLong.of(0)));
    }

    /** Empty for {@code auto}. */
    Optional<Boolean> flag() {
        return switch (value) {
            case "auto" -> Optional.empty();
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> throw UnknownSetting.value(this);
        };
    }
}
