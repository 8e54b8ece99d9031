package dev.touchstone.junit.recording;

import static dev.touchstone.junit.recording.RecordingFixture.ID;
import static dev.touchstone.junit.recording.RecordingFixture.NOBODY;
import static dev.touchstone.junit.recording.RecordingFixture.VERSION;
import static dev.touchstone.junit.recording.RecordingFixture.WITH;
import static dev.touchstone.junit.recording.RecordingFixture.sample;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.junit.model.Message;
import dev.touchstone.junit.model.Model;
import dev.touchstone.junit.model.Request;
import dev.touchstone.junit.model.Responses;
import dev.touchstone.junit.version.ModelVersion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MissesTests {

    @TempDir
    Path module;

    private RecordingFixture fixture;

    @BeforeEach
    void anEmptyModule() {
        fixture = new RecordingFixture(module);
    }

    @Test
    void nothingRecordedNamesFileAndCommand() {
        assertThatThrownBy(() -> replay(VERSION, sample(3)))
                .isInstanceOf(NoVerdictException.class)
                .hasMessage(
                        """
                        ERROR RefundTests.window · v1: nothing is recorded. No call was made.

                          file  %s (absent)
                          asked sample 3 of case refund-001

                        Why:  a replay asks nobody, and no answer is neither right nor wrong.
                        Fix:  record the answers and commit the file.
                        Run:  mvn touchstone:record -Dtest=window"""
                                .formatted(fixture.file()));
    }

    @Test
    void tooFewAnswersAreAnErrorOfTheirOwn() {
        fixture.record(5);

        ShortRecording miss = catchThrowableOfType(ShortRecording.class, () -> replay(VERSION, sample(5)));

        assertThat(miss.recorded()).isEqualTo(5);
        assertThat(miss.explanation().text())
                .isEqualTo(miss.getMessage())
                .isEqualTo(
                        """
                        ERROR RefundTests.window · v1: too few answers are recorded. No call was made.

                          file     %s
                          recorded 5 answers to this request
                          asked    sample 5 of case refund-001

                        Why:  an answer used twice would count one sample as two.
                        Fix:  record the samples that are missing; those recorded stay as they are.
                        Run:  mvn touchstone:record -Dtest=window"""
                                .formatted(fixture.file()));
    }

    @Test
    void anotherRequestIsShownFieldByField() {
        fixture.record(1);
        ModelVersion warmer =
                new ModelVersion("v1", Optional.of("openai"), "gpt-x", Optional.empty(), Map.of("temperature", 0.7));
        Request changed = new Request(
                List.of(
                        Message.system("You are a clerk.\nBe kind.\nState the window of 30 days."),
                        Message.user("Where is my money?"),
                        Message.assistant("Here.")),
                sample(0, 2, "").sample());

        assertThatThrownBy(() -> replay(warmer, changed))
                .isInstanceOf(NoVerdictException.class)
                .hasMessage(
                        """
                        ERROR RefundTests.window · v1: this request is not recorded, but another is. No call was made.

                          file     %s
                          recorded 1 answer to 1 other request, the last on 2026-11-20
                          asked    sample 0, call 2 of case refund-001
                          changed  messages[0] (system) line 3: 'State the window.' → 'State the window of 30 days.'
                                   messages[2] (assistant): (absent) → 'Here.'
                                   parameters.temperature: 0.2 → 0.7

                        Why:  an answer to another request says nothing about this one.
                        Fix:  record answers to this request and commit the file, or undo the change.
                        Run:  mvn touchstone:record -Dtest=window"""
                                .formatted(fixture.file()));
    }

    @Test
    void theNearestOfSeveralRequestsIsShown() {
        try (Recordings recordings = fixture.in(Responses.RECORD)) {
            Model model = recordings.of(ID, VERSION, WITH, fixture.counting());
            model.respond(sample(0, 0, "Something else entirely"));
            recordings
                    .of(ID, VERSION, new RecordedWith(Map.of("tone", "warm"), 42, true, false), fixture.counting())
                    .respond(sample(0, 0, "Hello"));
        }

        assertThatThrownBy(() -> replay(VERSION, sample(0, 0, "Hello")))
                .hasMessageContaining("recorded 2 answers to 2 other requests, the last on 2026-11-20\n")
                .hasMessageContaining("changed  extra: {\"tone\":\"warm\"} → (absent)\n");
    }

    @Test
    void ofManyChangesTheFirstAreShown() {
        fixture.record(1);
        ModelVersion other = new ModelVersion(
                "v1",
                Optional.of("openai"),
                "gpt-x",
                Optional.empty(),
                Map.of("a", 1, "b", 1, "c", 1, "d", 1, "e", 1, "f", 1, "g", 1, "h", 1, "i", 1));

        assertThatThrownBy(() -> replay(other, sample(0)))
                .hasMessageContaining("parameters.h: (absent) → 1\n           and 2 more\n");
    }

    private void replay(ModelVersion version, Request request) {
        try (Recordings recordings = fixture.in(Responses.REPLAY)) {
            recordings.of(ID, version, WITH, NOBODY).respond(request);
        }
    }
}
