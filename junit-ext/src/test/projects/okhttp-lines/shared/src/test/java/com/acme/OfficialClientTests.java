package com.acme;

import static org.assertj.core.api.Assertions.assertThat;

import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.core.http.StreamResponse;
import com.openai.models.chat.completions.ChatCompletionChunk;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The user's own client, in the JVM in which Touchstone asks. */
class OfficialClientTests {

    private static final String QUESTION = "How long may I send shoes back?";

    private final OpenAIClient client = OpenAIOkHttpClient.builder()
            .apiKey(System.getenv("OPENAI_API_KEY"))
            .baseUrl(System.getenv("CLIENT_URL") + "/v1")
            .build();
    private final ChatCompletionCreateParams question = ChatCompletionCreateParams.builder()
            .model("gpt-4o-2024-08-06")
            .addUserMessage(QUESTION)
            .build();

    @Test
    void answersWhole() {
        String answer = client.chat().completions().create(question).choices().get(0).message().content().orElseThrow();

        assertThat(answer).isEqualTo(QUESTION);
    }

    @Test
    void answersStreamed() {
        try (StreamResponse<ChatCompletionChunk> chunks = client.chat().completions().createStreaming(question)) {
            String answer = chunks.stream()
                    .flatMap(chunk -> chunk.choices().stream())
                    .flatMap(choice -> choice.delta().content().stream())
                    .collect(Collectors.joining());

            assertThat(answer).isEqualTo(QUESTION);
        }
    }
}
