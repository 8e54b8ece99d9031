package dev.touchstone.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePatternsTests {

    @ParameterizedTest
    @CsvSource({
        "com.acme.RefundTests, com.acme.RefundTests,       true",
        "com.acme.RefundTests, com.acme.RefundTestsOther,  false",
        "com.acme.RefundTests, com.acme.RefundTests$Inner, false",
        "com.acme.*,           com.acme.shop.RefundTests,  true",
        "com.acme.*,           com.acmeRefundTests,        false",
        "*Tests,               com.acme.RefundTests,       true",
        "*Tests,               RefundTests,                true",
        "*Tests,               com.acme.RefundTest,        false",
        "*.shop.*IT,           com.acme.shop.RefundIT,     true",
        "*,                    anything,                   true",
        "com.acme.R$*,         com.acme.R$Inner,           true",
        "com.acme.R?,          com.acme.Rx,                false"
    })
    void aStarStandsForAnyCharactersAndNothingElseDoes(String pattern, String name, boolean matches) {
        assertThat(new NamePatterns(Optional.of(List.of(pattern))).test(name)).isEqualTo(matches);
    }

    @Test
    void oneOfSeveralPatternsIsEnough() {
        NamePatterns patterns = new NamePatterns(Optional.of(List.of("a.*", "b.*")));

        assertThat(List.of("a.X", "b.X", "c.X").stream().filter(patterns)).containsExactly("a.X", "b.X");
    }

    @Test
    void withoutPatternsEveryNameMatches() {
        assertThat(new NamePatterns(Optional.empty()).test("any.Name")).isTrue();
    }
}
