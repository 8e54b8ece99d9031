package dev.touchstone.junit.model.langchain4j;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.model.Model;
import dev.touchstone.junit.model.Request;
import org.jspecify.annotations.Nullable;

/**
 * A LangChain4j {@link ChatModel} that answers in a model version's name.
 *
 * <pre>{@code
 * private final Model model = LangChain4jModel.of(chatModel);
 *
 * @Responds
 * Response ask(Request request) {
 *     return model.respond(request);
 * }
 * }</pre>
 *
 * <p>The client is asked with its own default parameters: model id, parameters and tools are what it was built with, not what the
 * versions file says. Tools are described to the model but not executed: the calls the model asks for stand in
 * {@link Response#toolCalls()}. Retries are the client's own.
 */
public final class LangChain4jModel implements Model {

    private final ChatModel client;

    private LangChain4jModel(ChatModel client) {
        this.client = client;
    }

    /**
     * This client as a model, called from several threads at once.
     *
     * @param client built with the model id, parameters and tools to be tested
     */
    public static Model of(ChatModel client) {
        return new LangChain4jModel(client);
    }

    /**
     * Answers one request; whatever the client throws passes through.
     *
     * @throws IllegalStateException if the client gives nothing
     * @throws dev.touchstone.assertions.message.ConfigurationException if LangChain4j has no content of an attachment's media type
     */
    @Override
    public Response respond(Request request) {
        ChatRequest asked =
                ChatRequest.builder().messages(LangChain4jMessages.of(request)).build();
        @Nullable ChatResponse response = client.chat(asked);
        if (response == null) {
            throw new IllegalStateException("the ChatModel " + client.getClass().getName() + " returned null");
        }
        return LangChain4jAnswer.of(response);
    }
}
