package dev.touchstone.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bedrock Converse and ConverseStream. */
final class Bedrock implements Dialect {

    private static final Pattern PATH = Pattern.compile(".*/model/([^/]+)/(converse|converse-stream)");

    @Override
    public String provider() {
        return "bedrock";
    }

    @Override
    public boolean hears(String path) {
        return PATH.matcher(path).matches();
    }

    @Override
    public void admit(Sent sent, byte[] body, String key) {
        String[] pair = key.split(":", 2);
        boolean signed = pair.length == 2 && new SignatureV4(sent, body).isBy(pair[0], pair[1]);
        if (!signed && !sent.is("authorization", "Bearer " + key)) {
            throw new Refusal(403, "The security token included in the request is invalid.");
        }
    }

    @Override
    public Question read(Sent sent, JsonNode body) {
        Matcher path = PATH.matcher(sent.path());
        if (!path.matches()) {
            throw new Refusal(404, "Not found");
        }
        String model = URLDecoder.decode(path.group(1), StandardCharsets.UTF_8);
        return new Question(model, BedrockRequest.read(body), path.group(2).equals("converse-stream"));
    }

    @Override
    public JsonNode whole(Turn turn) {
        return new BedrockAnswer(turn).whole();
    }

    @Override
    public List<Frame> stream(Turn turn) {
        return new BedrockAnswer(turn).events();
    }

    @Override
    public Frame interruption(Turn turn, Refusal trouble) {
        String exception = type(trouble.status());
        String name = Character.toLowerCase(exception.charAt(0)) + exception.substring(1);
        return EventStream.exception(name, Json.bytes(error(trouble)));
    }

    @Override
    public String streamType(Sent sent) {
        return "application/vnd.amazon.eventstream";
    }

    @Override
    public JsonNode error(Refusal trouble) {
        return Json.object("message", trouble.message());
    }

    @Override
    public Map<String, String> headers(int status) {
        String request = "00000000-0000-0000-0000-000000000000";
        return status == 200
                ? Map.of("x-amzn-requestid", request)
                : Map.of("x-amzn-requestid", request, "x-amzn-errortype", type(status));
    }

    private static String type(int status) {
        return switch (status) {
            case 400 -> "ValidationException";
            case 403 -> "AccessDeniedException";
            case 404 -> "ResourceNotFoundException";
            case 408 -> "ModelTimeoutException";
            case 424 -> "ModelErrorException";
            case 429 -> "ThrottlingException";
            case 503 -> "ServiceUnavailableException";
            default -> "InternalServerException";
        };
    }
}
