package dev.touchstone.assertions.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.response.Response;
import org.junit.jupiter.api.Test;

class GraderTests {

    private final Response response = Response.of("14 days");

    @Test
    void anAnswerWithoutAnAssertionErrorPasses() {
        Grade grade =
                Grader.of(answer -> assertThat(answer.text()).contains("14")).grade(response);

        assertThat(grade.isPassed()).isTrue();
    }

    @Test
    void anAssertionErrorIsAWrongAnswerInItsOwnWords() {
        Grade grade = Grader.of(answer -> {
                    throw new AssertionError("no refund window");
                })
                .grade(response);

        assertThat(grade).isEqualTo(Grade.failed("no refund window"));
        assertThat(grade.isPassed()).isFalse();
    }

    @Test
    void anyOtherExceptionIsTroubleWithTheGrading() {
        Grader broken = Grader.of(answer -> {
            throw new IllegalStateException("no golden case");
        });

        assertThatThrownBy(() -> broken.grade(response))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no golden case");
    }

    @Test
    void passedGradesShareOneObject() {
        assertThat(Grade.passed()).isSameAs(Grade.passed());
    }
}
