package dev.touchstone.junit.model.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.AudioContent;
import dev.langchain4j.data.message.ImageContent;
import dev.langchain4j.data.message.PdfFileContent;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.TextContent;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.data.message.VideoContent;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.response.ChatResponse;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LangChain4jModelTests {

    private static final ToolCall CALL = new ToolCall("call_1", "weather", "{\"city\":\"Graz\"}");
    private static final ToolExecutionRequest THEIR_CALL = ToolExecutionRequest.builder()
            .id("call_1")
            .name("weather")
            .arguments("{\"city\":\"Graz\"}")
            .build();

    private final Client client = new Client();
    private final Model model = LangChain4jModel.of(client);

    @Test
    void aWholeConversationIsHandedOn() {
        model.respond(conversation(
                Message.system("Be brief."),
                Message.user("Weather in Graz?"),
                Message.assistant(Response.of("I will look.").calling(List.of(CALL))),
                Message.tool(CALL, "21 °C"),
                Message.assistant("It is 21 °C."),
                Message.user("And tomorrow?")));

        assertThat(client.asked().messages())
                .containsExactly(
                        SystemMessage.from("Be brief."),
                        UserMessage.from(TextContent.from("Weather in Graz?")),
                        AiMessage.from("I will look.", List.of(THEIR_CALL)),
                        ToolExecutionResultMessage.from(THEIR_CALL, "21 °C"),
                        AiMessage.from("It is 21 °C."),
                        UserMessage.from(TextContent.from("And tomorrow?")));
    }

    @Test
    void aTurnOfToolCallsOnlyHasNoText() {
        model.respond(conversation(Message.assistant(Response.of("").calling(List.of(CALL)))));

        assertThat(client.asked().messages()).containsExactly(AiMessage.from(List.of(THEIR_CALL)));
    }

    @Test
    void everyKindOfAttachmentHasItsContent() {
        byte[] bytes = {1, 2, 3};
        model.respond(conversation(Message.user(
                "See.",
                Attachment.of("image/png", bytes),
                Attachment.of("audio/wav", bytes),
                Attachment.of("video/mp4", bytes),
                Attachment.of("application/pdf", bytes))));

        assertThat(client.asked().messages())
                .containsExactly(UserMessage.from(
                        TextContent.from("See."),
                        ImageContent.from("AQID", "image/png"),
                        AudioContent.from("AQID", "audio/wav"),
                        VideoContent.from("AQID", "video/mp4"),
                        PdfFileContent.from("AQID", "application/pdf")));
    }

    @Test
    void anAttachmentAloneNeedsNoText() {
        model.respond(conversation(Message.user("", Attachment.of("image/png", new byte[] {1}))));

        assertThat(client.asked().messages()).containsExactly(UserMessage.from(ImageContent.from("AQ==", "image/png")));
    }

    @ParameterizedTest
    @CsvSource({"text/csv", "application/zip", "nonsense"})
    void anAttachmentLangChain4jHasNoContentForIsRefused(String mediaType) {
        Request request = conversation(Message.user("See.", Attachment.of(mediaType, new byte[] {1})));

        assertThatThrownBy(() -> model.respond(request))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("LangChain4j has no content of the media type " + mediaType + ". No call was made.\n\n"
                        + "Why:  left out, the model would be asked another question than was written.\n"
                        + "Fix:  attach image/*, audio/*, video/* or application/pdf.");
        assertThat(client.requests).isEmpty();
    }

    @Test
    void aWholeAnswerIsHandedBack() {
        client.answer = ChatResponse.builder()
                .aiMessage(AiMessage.from("21 °C", List.of(THEIR_CALL)))
                .modelName("gpt-x-2026-01-01")
                .tokenUsage(new dev.langchain4j.model.output.TokenUsage(12, 5))
                .finishReason(dev.langchain4j.model.output.FinishReason.TOOL_EXECUTION)
                .build();

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
        client.answer =
                ChatResponse.builder().aiMessage(AiMessage.from("Hello.")).build();

        assertThat(model.respond("Hi")).isEqualTo(Response.of("Hello."));
    }

    @Test
    void aCountReportedByHalfIsUnknown() {
        client.answer = ChatResponse.builder()
                .aiMessage(AiMessage.from("Hello."))
                .tokenUsage(new dev.langchain4j.model.output.TokenUsage(12))
                .build();

        assertThat(model.respond("Hi").usage()).isEmpty();
    }

    @Test
    void aCallWithoutIdOrArgumentsIsTolerated() {
        client.answer = ChatResponse.builder()
                .aiMessage(AiMessage.from(
                        List.of(ToolExecutionRequest.builder().name("now").build())))
                .build();

        assertThat(model.respond("Time?").toolCalls()).containsExactly(new ToolCall("", "now", "{}"));
    }

    @ParameterizedTest
    @CsvSource({
        "STOP, STOP",
        "LENGTH, LENGTH",
        "TOOL_EXECUTION, TOOL_CALLS",
        "CONTENT_FILTER, CONTENT_FILTER",
        "OTHER, UNKNOWN"
    })
    void everyFinishReasonIsKnown(dev.langchain4j.model.output.FinishReason theirs, FinishReason ours) {
        client.answer = ChatResponse.builder()
                .aiMessage(AiMessage.from("…"))
                .finishReason(theirs)
                .build();

        assertThat(model.respond("Hi").finishReason()).isEqualTo(ours);
    }

    @Test
    void theClientsOwnParametersAndToolsAreUsed() {
        model.respond("Hi");

        assertThat(client.asked().parameters().modelName()).isEqualTo("own-model");
        assertThat(client.asked().parameters().toolSpecifications()).containsExactly(Client.TOOL);
    }

    @Test
    void aClientThatGivesNothingIsNamed() {
        client.answer = null;

        assertThatThrownBy(() -> model.respond("Hi"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the ChatModel dev.touchstone.junit.model.langchain4j.LangChain4jModelTests$Client"
                        + " returned null");
    }

    @Test
    void theClientsTroublePassesThrough() {
        IllegalStateException trouble = new IllegalStateException("429");
        Model failing = LangChain4jModel.of(new ChatModel() {
            @Override
            public ChatResponse doChat(ChatRequest request) {
                throw trouble;
            }
        });

        assertThatThrownBy(() -> failing.respond("Hi")).isSameAs(trouble);
    }

    private static Request conversation(Message... messages) {
        return new Request(List.of(messages), new SampleId("case", 0, 0, 1));
    }

    /** Written as LangChain4j wants one to be. */
    private static final class Client implements ChatModel {

        static final ToolSpecification TOOL = ToolSpecification.builder()
                .name("weather")
                .description("Tells the weather.")
                .build();

        final List<ChatRequest> requests = new ArrayList<>();

        @Nullable
        ChatResponse answer =
                ChatResponse.builder().aiMessage(AiMessage.from("Hello.")).build();

        @Override
        public ChatRequestParameters defaultRequestParameters() {
            return ChatRequestParameters.builder()
                    .modelName("own-model")
                    .toolSpecifications(TOOL)
                    .build();
        }

        @Override
        @SuppressWarnings("NullAway") // a broken client is one of the cases
        public ChatResponse chat(ChatRequest request) {
            return answer == null ? null : ChatModel.super.chat(request);
        }

        @Override
        @SuppressWarnings("NullAway") // never reached without an answer
        public ChatResponse doChat(ChatRequest request) {
            requests.add(request);
            return answer;
        }

        ChatRequest asked() {
            return requests.get(0);
        }
    }
}
