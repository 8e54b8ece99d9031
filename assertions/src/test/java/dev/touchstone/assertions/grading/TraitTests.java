package dev.touchstone.assertions.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assertions.response.FinishReason;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.assertions.response.Served;
import dev.touchstone.assertions.response.TokenUsage;
import dev.touchstone.assertions.response.ToolCall;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TraitTests {

    private final Sample bare = Sample.of(Grade.passed());

    private final Sample full = Sample.of(Grade.failed("too long"))
            .scored(0.25)
            .answered(Response.of(" thirty\u00a0days \n at most ")
                    .finishedBy(FinishReason.STOP)
                    .using(new TokenUsage(120, 7))
                    .calling(List.of(new ToolCall("lookup", "{}"), new ToolCall("refund", "{}")))
                    .with(Served.UNKNOWN.by("gpt-x-2026-05-01").withFingerprint("fp_1")));

    @Test
    void numbersAreReadFromTheAnswer() {
        assertThat(Trait.WORDS.number(full)).hasValue(4);
        assertThat(Trait.INPUT_TOKENS.number(full)).hasValue(120);
        assertThat(Trait.OUTPUT_TOKENS.number(full)).hasValue(7);
        assertThat(Trait.SCORE.number(full)).hasValue(0.25);
    }

    @Test
    void kindsAreReadFromTheAnswer() {
        assertThat(Trait.GRADE.kind(full)).hasValue("failed");
        assertThat(Trait.FINISH_REASON.kind(full)).hasValue("stop");
        assertThat(Trait.TOOL_CALLS.kind(full)).hasValue("lookup, refund");
        assertThat(Trait.SERVED_MODEL.kind(full)).hasValue("gpt-x-2026-05-01");
        assertThat(Trait.FINGERPRINT.kind(full)).hasValue("fp_1");
        assertThat(Trait.TOOL_CALLS.kind(bare.answered(Response.of("")))).hasValue("");
    }

    @ParameterizedTest
    @EnumSource(Trait.class)
    void aTraitIsANumberOrAKindOrAMeaning(Trait trait) {
        assertThat(trait.number(full).isPresent()).isEqualTo(!trait.isKind() && trait != Trait.MEANING);
        assertThat(trait.kind(full).isPresent()).isEqualTo(trait.isKind());
    }

    @ParameterizedTest
    @EnumSource(value = Trait.class, mode = EnumSource.Mode.EXCLUDE, names = "GRADE")
    void whatASampleDoesNotHoldIsEmptyAndNotZero(Trait trait) {
        assertThat(trait.number(bare)).isEmpty();
        assertThat(trait.kind(bare)).isEmpty();
    }

    @Test
    void anUnknownFinishReasonIsNoKind() {
        assertThat(Trait.FINISH_REASON.kind(bare.answered(Response.of("yes")))).isEmpty();
    }
}
