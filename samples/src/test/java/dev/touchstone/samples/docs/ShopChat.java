package dev.touchstone.samples.docs;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;

/** Somebody's LangChain4j model. */
final class ShopChat implements ChatModel {

    private final Shop shop = new Shop();

    @Override
    public ChatResponse doChat(ChatRequest request) {
        String question = ((UserMessage) request.messages().get(0)).singleText();
        return ChatResponse.builder()
                .aiMessage(AiMessage.from(shop.chat("shop-1", question, "shoe")))
                .build();
    }
}
