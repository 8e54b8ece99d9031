package dev.touchstone.junit.model.springai;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.model.Model;
import dev.touchstone.junit.model.Request;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.chat.model.ChatModel;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.prompt.ChatOptions;
import org.springframework.ai.chat.prompt.Prompt;
import org.springframework.ai.model.tool.ToolCallingChatOptions;

/**
 * A Spring AI {@link ChatModel} that answers in a model version's name.
 *
 * <pre>{@code
 * private final Model model = SpringAiModel.of(chatModel);
 *
 * @Responds
 * Response ask(Request request) {
 *     return model.respond(request);
 * }
 * }</pre>
 *
 * <p>The client is asked with its own default options: model id, parameters and tools are what it was built with, not what the versions
 * file says. Its tools are described to the model but not executed: the calls the model asks for stand in
 * {@link Response#toolCalls()}. Retries are the client's own.
 */
public final class SpringAiModel implements Model {

    private final ChatModel client;

    private SpringAiModel(ChatModel client) {
        this.client = client;
    }

    /**
     * This client as a model, called from several threads at once.
     *
     * @param client built with the model id, parameters and tools to be tested
     */
    public static Model of(ChatModel client) {
        return new SpringAiModel(client);
    }

    /**
     * Answers one request; whatever the client throws passes through.
     *
     * @throws IllegalStateException if the client gives nothing, or an answer without a generation
     */
    @Override
    public Response respond(Request request) {
        @Nullable ChatResponse response = client.call(new Prompt(SpringAiMessages.of(request), options()));
        if (response == null || response.getResults().isEmpty()) {
            throw new IllegalStateException("the ChatModel " + client.getClass().getName()
                    + (response == null ? " returned null" : " returned no generation"));
        }
        return SpringAiAnswer.of(response);
    }

    /** A copy, since the client's own options are shared with whoever else uses it. */
    private ChatOptions options() {
        @Nullable ChatOptions own = client.getDefaultOptions();
        if (own instanceof ToolCallingChatOptions calling) {
            ToolCallingChatOptions copy = calling.copy();
            copy.setInternalToolExecutionEnabled(false);
            return copy;
        }
        return ToolCallingChatOptions.builder()
                .internalToolExecutionEnabled(false)
                .build();
    }
}
