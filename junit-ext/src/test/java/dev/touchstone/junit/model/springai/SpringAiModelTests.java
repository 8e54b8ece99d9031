package dev.touchstone.junit.model.springai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.response.FinishReason;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.assertions.response.Served;
import dev.touchstone.assertions.response.TokenUsage;
import dev.touchstone.assertions.response.ToolCall;
import dev.touchstone.junit.model.Attachment;
import dev.touchstone.junit.model.Message;
import dev.touchstone.junit.model.Model;
import dev.touchstone.junit.model.Request;
import dev.touchstone.junit.model.SampleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.ai.chat.messages.AssistantMessage;
import org.springframework.ai.chat.messages.SystemMessage;
import org.springframework.ai.chat.messages.ToolResponseMessage;
import org.springframework.ai.chat.messages.ToolResponseMessage.ToolResponse;
import org.springframework.ai.chat.messages.UserMessage;
import org.springframework.ai.chat.metadata.ChatGenerationMetadata;
import org.springframework.ai.chat.metadata.ChatResponseMetadata;
import org.springframework.ai.chat.metadata.DefaultUsage;
import org.springframework.ai.chat.model.ChatModel;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.model.Generation;
import org.springframework.ai.chat.prompt.ChatOptions;
import org.springframework.ai.chat.prompt.Prompt;
import org.springframework.ai.model.tool.ToolCallingChatOptions;

class SpringAiModelTests {

    private static final ToolCall CALL = new ToolCall("call_1", "weather", "{\"city\":\"Graz\"}");
    private static final AssistantMessage.ToolCall THEIR_CALL =
            new AssistantMessage.ToolCall("call_1", "function", "weather", "{\"city\":\"Graz\"}");

    private final Client client = new Client();
    private final Model model = SpringAiModel.of(client);

    @Test
    void aWholeConversationIsHandedOn() {
        ToolCall other = new ToolCall("call_2", "time", "{}");
        model.respond(conversation(
                Message.system("Be brief."),
                Message.user("Weather in Graz?"),
                Message.assistant(Response.of("I will look.").calling(List.of(CALL))),
                Message.tool(CALL, "21 °C"),
                Message.tool(other, "noon"),
                Message.assistant("It is 21 °C."),
                Message.user("And tomorrow?")));

        assertThat(client.asked().getInstructions())
                .containsExactly(
                        new SystemMessage("Be brief."),
                        new UserMessage("Weather in Graz?"),
                        AssistantMessage.builder()
                                .content("I will look.")
                                .toolCalls(List.of(THEIR_CALL))
                                .build(),
                        ToolResponseMessage.builder()
                                .responses(List.of(
                                        new ToolResponse("call_1", "weather", "21 °C"),
                                        new ToolResponse("call_2", "time", "noon")))
                                .build(),
                        new AssistantMessage("It is 21 °C."),
                        new UserMessage("And tomorrow?"));
    }

    @Test
    void aResultAtTheEndIsHandedOn() {
        model.respond(conversation(Message.tool(CALL, "21 °C")));

        assertThat(client.asked().getInstructions())
                .containsExactly(ToolResponseMessage.builder()
                        .responses(List.of(new ToolResponse("call_1", "weather", "21 °C")))
                        .build());
    }

    @Test
    void attachmentsAreMedia() {
        model.respond(conversation(Message.user("See.", Attachment.of("image/png", new byte[] {1, 2, 3}))));

        UserMessage asked = client.asked().getUserMessage();
        assertThat(asked.getText()).isEqualTo("See.");
        assertThat(asked.getMedia()).singleElement().satisfies(media -> {
            assertThat(media.getMimeType()).hasToString("image/png");
            assertThat(media.getDataAsByteArray()).containsExactly(1, 2, 3);
        });
    }

    @Test
    void aToolsTurnThatAnswersNoCallIsRefused() {
        Request request = conversation(new Message(Message.Role.TOOL, "21 °C"));

        assertThatThrownBy(() -> model.respond(request))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        """
                        A tool's turn of the conversation answers no call. No call was made.

                          turn 21 °C

                        Why:  the model could not tell which of its calls this is the result of.
                        Fix:  write Message.tool(call, result), with a call of response.toolCalls().""");
        assertThat(client.prompts).isEmpty();
    }

    @Test
    void theClientsOwnOptionsAreKeptButItMustNotCallToolsItself() {
        ToolCallingChatOptions own = ToolCallingChatOptions.builder()
                .model("own-model")
                .temperature(0.2)
                .toolNames("weather")
                .build();
        client.options = own;

        model.respond("Hi");

        ToolCallingChatOptions asked = (ToolCallingChatOptions) client.askedOptions();
        assertThat(asked.getModel()).isEqualTo("own-model");
        assertThat(asked.getTemperature()).isEqualTo(0.2);
        assertThat(asked.getToolNames()).containsExactly("weather");
        assertThat(asked.getInternalToolExecutionEnabled()).isFalse();
        assertThat(own.getInternalToolExecutionEnabled()).isNull();
    }

    @Test
    void aClientWithOtherOptionsMustNotCallToolsEither() {
        model.respond("Hi");

        assertThat(ToolCallingChatOptions.isInternalToolExecutionEnabled(client.askedOptions()))
                .isFalse();
        assertThat(client.askedOptions().getModel()).isNull();
    }

    @Test
    void aWholeAnswerIsHandedBack() {
        client.answer = new ChatResponse(
                List.of(generation(
                        AssistantMessage.builder()
                                .content("21 °C")
                                .toolCalls(List.of(THEIR_CALL))
                                .build(),
                        "TOOL_CALLS")),
                ChatResponseMetadata.builder()
                        .model("gpt-x-2026-01-01")
                        .usage(new DefaultUsage(12, 5))
                        .build());

        assertThat(model.respond("Weather?"))
                .isEqualTo(new Response(
                        "21 °C",
                        FinishReason.TOOL_CALLS,
                        Optional.of(new TokenUsage(12, 5)),
                        List.of(CALL),
                        Optional.empty(),
                        Served.UNKNOWN.by("gpt-x-2026-01-01")));
    }

    @Test
    void whatIsNotReportedStaysUnknown() {
        assertThat(model.respond("Hi")).isEqualTo(Response.of("Hello."));
    }

    @Test
    void anAnswerSpreadOverGenerationsIsPutTogetherWithoutTheThinking() {
        client.answer = new ChatResponse(List.of(
                generation(saying("Let me think.", Map.of("signature", "c2ln")), "tool_use"),
                generation(saying("I will ", Map.of()), "tool_use"),
                generation(saying("look.", Map.of()), "tool_use"),
                generation(
                        AssistantMessage.builder()
                                .content("")
                                .toolCalls(List.of(THEIR_CALL))
                                .build(),
                        "tool_use")));

        assertThat(model.respond("Weather?"))
                .isEqualTo(Response.of("I will look.")
                        .finishedBy(FinishReason.TOOL_CALLS)
                        .calling(List.of(CALL)));
    }

    @Test
    void ofSeveralChoicesTheFirstIsTheAnswer() {
        client.answer = new ChatResponse(List.of(
                generation(saying("Heads.", Map.of("index", 0)), "STOP"),
                generation(saying("Tails.", Map.of("index", 1)), "STOP")));

        assertThat(model.respond("Toss.").text()).isEqualTo("Heads.");
    }

    @Test
    void aRefusalIsARefusal() {
        client.answer = new ChatResponse(List.of(generation(saying("", Map.of("refusal", "I can't help.")), "STOP")));

        assertThat(model.respond("Hi")).isEqualTo(Response.of("I can't help.").finishedBy(FinishReason.REFUSAL));
    }

    @Test
    void anEmptyRefusalIsNone() {
        client.answer = new ChatResponse(List.of(generation(saying("Hello.", Map.of("refusal", "")), "STOP")));

        assertThat(model.respond("Hi")).isEqualTo(Response.of("Hello.").finishedBy(FinishReason.STOP));
    }

    @ParameterizedTest
    @CsvSource({
        "STOP, STOP",
        "stop, STOP",
        "end_turn, STOP",
        "stop_sequence, STOP",
        "LENGTH, LENGTH",
        "MAX_TOKENS, LENGTH",
        "max_tokens, LENGTH",
        "TOOL_CALLS, TOOL_CALLS",
        "tool_use, TOOL_CALLS",
        "refusal, REFUSAL",
        "CONTENT_FILTER, CONTENT_FILTER",
        "SAFETY, CONTENT_FILTER",
        "RECITATION, CONTENT_FILTER",
        "guardrail_intervened, CONTENT_FILTER",
        "model_context_window_exceeded, CONTEXT_WINDOW",
        "some_new_word, UNKNOWN"
    })
    void everyProvidersWordForStoppingIsKnown(String word, FinishReason reason) {
        client.answer = new ChatResponse(List.of(generation(new AssistantMessage("…"), word)));

        assertThat(model.respond("Hi").finishReason()).isEqualTo(reason);
    }

    @Test
    void aClientThatGivesNothingIsNamed() {
        client.answer = null;

        assertThatThrownBy(() -> model.respond("Hi"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the ChatModel dev.touchstone.junit.model.springai.SpringAiModelTests$Client"
                        + " returned null");
    }

    @Test
    void aClientThatGivesNoGenerationIsNamed() {
        client.answer = new ChatResponse(List.of());

        assertThatThrownBy(() -> model.respond("Hi"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the ChatModel dev.touchstone.junit.model.springai.SpringAiModelTests$Client"
                        + " returned no generation");
    }

    private static AssistantMessage saying(String text, Map<String, Object> properties) {
        return AssistantMessage.builder().content(text).properties(properties).build();
    }

    private static Generation generation(AssistantMessage message, String finishReason) {
        return new Generation(
                message,
                ChatGenerationMetadata.builder().finishReason(finishReason).build());
    }

    private static Request conversation(Message... messages) {
        return new Request(List.of(messages), new SampleId("case", 0, 0, 1));
    }

    /** Written as Spring AI wants one to be. */
    private static final class Client implements ChatModel {

        final List<Prompt> prompts = new ArrayList<>();
        ChatOptions options = ChatOptions.builder().build();

        @Nullable
        ChatResponse answer = new ChatResponse(List.of(new Generation(new AssistantMessage("Hello."))));

        @Override
        public ChatOptions getDefaultOptions() {
            return options;
        }

        @Override
        @SuppressWarnings("NullAway") // a broken client is one of the cases
        public ChatResponse call(Prompt prompt) {
            prompts.add(prompt);
            return answer;
        }

        Prompt asked() {
            return prompts.get(0);
        }

        ChatOptions askedOptions() {
            return Objects.requireNonNull(asked().getOptions());
        }
    }
}
