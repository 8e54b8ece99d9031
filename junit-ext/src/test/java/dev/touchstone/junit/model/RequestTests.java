package dev.touchstone.junit.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequestTests {

    private static final SampleId NOWHERE = new SampleId("", 0, 0, 0);

    @Test
    void oneQuestionIsOneUserMessageOutsideAnyGoldenSet() {
        assertThat(Request.of("Hello?")).isEqualTo(new Request(List.of(Message.user("Hello?")), NOWHERE));
    }

    @Test
    void theInputIsTheLastUserMessage() {
        Request request = Request.of("first").with(Message.user("second")).with(Message.assistant("answer"));

        assertThat(request.input()).isEqualTo("second");
        assertThat(new Request(List.of(Message.system("s")), NOWHERE).input()).isEmpty();
    }

    @Test
    void theSystemMessageIsFoundWhereThereIsOne() {
        assertThat(new Request(List.of(Message.system("s"), Message.user("u")), NOWHERE).system())
                .hasValue("s");
        assertThat(Request.of("u").system()).isEmpty();
    }

    @Test
    void addingAMessageLeavesTheRequestAsItWas() {
        Request request = Request.of("first");
        Request longer = request.with(new Message(Message.Role.TOOL, "42"));

        assertThat(request.messages()).hasSize(1);
        assertThat(longer.messages()).containsExactly(Message.user("first"), new Message(Message.Role.TOOL, "42"));
    }

    @Test
    void theMessagesCannotBeChangedFromOutside() {
        List<Message> messages = new ArrayList<>(List.of(Message.user("u")));
        Request request = new Request(messages, NOWHERE);
        messages.clear();

        assertThat(request.messages()).containsExactly(Message.user("u"));
    }
}
