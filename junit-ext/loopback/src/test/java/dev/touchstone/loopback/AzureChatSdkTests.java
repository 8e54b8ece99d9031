package dev.touchstone.loopback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.openai.azure.AzureOpenAIServiceVersion;
import com.openai.azure.AzureUrlPathMode;
import com.openai.azure.credential.AzureApiKeyCredential;
import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.core.http.StreamResponse;
import com.openai.errors.BadRequestException;
import com.openai.errors.UnauthorizedException;
import com.openai.helpers.ChatCompletionAccumulator;
import com.openai.models.chat.completions.ChatCompletion;
import com.openai.models.chat.completions.ChatCompletionChunk;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import org.junit.jupiter.api.Test;

/** OpenAI's own client, as it speaks to Azure, is the judge. */
class AzureChatSdkTests extends Closing {

    private static final ChatCompletionCreateParams QUESTION = ChatCompletionCreateParams.builder()
            .model("my-deployment")
            .addUserMessage("How long may I return it?")
            .build();

    private OpenAIClient client(LoopbackProvider provider) {
        OpenAIClient client = OpenAIOkHttpClient.builder()
                .baseUrl(provider.url())
                .credential(AzureApiKeyCredential.create(KEY))
                .azureServiceVersion(AzureOpenAIServiceVersion.fromString("2024-10-21"))
                .azureUrlPathMode(AzureUrlPathMode.LEGACY)
                .maxRetries(0)
                .build();
        AutoCloseable closed = client::close;
        closing(closed);
        return client;
    }

    private static ChatCompletion ask(OpenAIClient client) {
        return client.chat().completions().create(QUESTION).validate();
    }

    @Test
    void aDeploymentAnswersInTheNameOfItsModel() {
        LoopbackProvider provider = provider(Reply.text("30 days").servedBy("gpt-4o-2024-11-20"));

        ChatCompletion answer = ask(client(provider));

        assertThat(answer.model()).isEqualTo("gpt-4o-2024-11-20");
        assertThat(answer.choices().get(0).message().content()).contains("30 days");
        Asked asked = provider.asked().get(0);
        assertThat(asked.provider()).isEqualTo("azure-openai");
        assertThat(asked.path()).isEqualTo("/openai/deployments/my-deployment/chat/completions");
        assertThat(asked.query()).isEqualTo("api-version=2024-10-21");
        assertThat(asked.model()).isEqualTo("my-deployment");
    }

    @Test
    void aStreamBeginsWithAChunkThatHasNoChoices() {
        ChatCompletionAccumulator all = ChatCompletionAccumulator.create();
        try (StreamResponse<ChatCompletionChunk> chunks =
                client(provider(Reply.text("30 days"))).chat().completions().createStreaming(QUESTION)) {
            var each = chunks.stream().iterator();
            assertThat(all.accumulate(each.next().validate()).choices()).isEmpty();
            each.forEachRemaining(all::accumulate);
        }

        assertThat(all.chatCompletion().choices().get(0).message().content()).contains("30 days");
    }

    @Test
    void aQuestionHeldBackIsABadRequest() {
        OpenAIClient client = client(provider(Reply.text("").finishing(Finish.CONTENT_FILTER)));

        BadRequestException bad = catchThrowableOfType(BadRequestException.class, () -> ask(client));

        assertThat(bad.code()).contains("content_filter");
        assertThat(bad.body().toString()).contains("ResponsibleAIPolicyViolation");
    }

    @Test
    void aWrongKeyIsUnauthorized() {
        OpenAIClient client = client(provider(Script.echo()).requiringKey("another key"));

        assertThat(catchThrowableOfType(UnauthorizedException.class, () -> ask(client)))
                .hasMessageContaining("invalid subscription key");
    }
}
