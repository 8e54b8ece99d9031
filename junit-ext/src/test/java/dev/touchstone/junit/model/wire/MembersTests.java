package dev.touchstone.junit.model.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MembersTests {

    @Test
    void membersAreWrittenInTheOrderTheyWerePut() {
        Members inner = Members.of("z", 1).and("a", 2);

        assertThat(JsonBody.write(Members.of("b", inner).and("a", "x").asMap()))
                .isEqualTo("{\"b\":{\"z\":1,\"a\":2},\"a\":\"x\"}");
    }

    @Test
    void blankTextIsLeftOut() {
        assertThat(Members.of("a", 1)
                        .andUnlessBlank("b", " ")
                        .andUnlessBlank("c", "d")
                        .asMap())
                .containsOnlyKeys("a", "c");
    }

    @Test
    void theViewCannotBeChanged() {
        assertThatThrownBy(() -> Members.of("a", 1).asMap().put("b", 2))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
