package dev.touchstone.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Chat Completions of a deployment of Azure OpenAI: the model in the body is ignored, the deployment in the path answers. */
final class AzureChat extends OpenAiChat {

    private static final Pattern PATH = Pattern.compile(".*/openai/deployments/([^/]+)/chat/completions");

    @Override
    public String provider() {
        return "azure-openai";
    }

    @Override
    public boolean hears(String path) {
        return PATH.matcher(path).matches();
    }

    @Override
    public void admit(Sent sent, byte[] body, String key) {
        if (!sent.is("api-key", key) && !sent.is("authorization", "Bearer " + key)) {
            throw new Refusal(401, "Access denied due to invalid subscription key or wrong API endpoint.", "", "401");
        }
    }

    @Override
    public Question read(Sent sent, JsonNode body) {
        if (!("&" + sent.query()).contains("&api-version=")) {
            throw new Refusal(404, "Resource not found", "", "404");
        }
        Matcher path = PATH.matcher(sent.path());
        String deployment = path.matches() ? path.group(1) : "";
        if (!body.isObject()) {
            throw Refusal.bad("The body must be a JSON object.", "");
        }
        ObjectNode deployed = body.deepCopy();
        Question question = ChatRequest.read(deployed.put("model", deployment), true);
        return new Question(deployment, question.conversation(), question.stream());
    }

    @Override
    public JsonNode whole(Turn turn) {
        checkFilter(turn);
        return ((ObjectNode) super.whole(turn)).set("prompt_filter_results", filtered());
    }

    /** The first chunk has no choices: what the filter says of the question comes before any answer. */
    @Override
    public List<Frame> stream(Turn turn) {
        checkFilter(turn);
        List<Frame> frames = new ArrayList<>(super.stream(turn));
        ObjectNode first = new ChatAnswer(turn).envelope("chat.completion.chunk");
        first.set("choices", Json.array(List.of()));
        frames.add(0, Frame.data(first.set("prompt_filter_results", filtered())));
        return frames;
    }

    @Override
    public JsonNode error(Refusal trouble) {
        ObjectNode body = OpenAiErrors.body(trouble);
        if (trouble.code().equals("content_filter")) {
            body.withObject("/error").set("innererror", Json.object("code", "ResponsibleAIPolicyViolation"));
        }
        return body;
    }

    private static void checkFilter(Turn turn) {
        if (turn.finish() == Finish.CONTENT_FILTER && turn.text().isEmpty()) {
            throw new Refusal(
                    400,
                    "The response was filtered due to the prompt triggering Azure OpenAI's content management policy.",
                    "prompt",
                    "content_filter");
        }
    }

    private static JsonNode filtered() {
        return Json.array(List.of(Map.of("prompt_index", 0, "content_filter_results", Map.of())));
    }
}
