package dev.touchstone.junit.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTests {

    @ParameterizedTest
    @CsvSource({
        "late, true",
        "la*, true",
        "l?te, true",
        "lat, false",
        "RefundTests, true",
        "com/acme/RefundTests, true",
        "com/acme, true",
        "com/ac, false",
        "com/acme/*/window/late/bot, true",
        "com/*/window/late/bot, false",
        "**/late/bot, true",
        "**/late, true",
        "com/**, true",
        "late/bot, false",
        "com.acme*, false",
        "**, true",
        "*, true",
        "com/acme/RefundTests/window/late/bot/more, false"
    })
    void choosesAsAFileOfIgnoredFilesDoes(String glob, boolean chosen) {
        assertThat(new Glob(glob).matches("com/acme/RefundTests/window/late/bot"))
                .isEqualTo(chosen);
    }
}
