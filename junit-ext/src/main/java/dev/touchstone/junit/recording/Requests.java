package dev.touchstone.junit.recording;

import dev.touchstone.assertions.response.Frame;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.assertions.response.Served;
import dev.touchstone.assertions.response.ToolCall;
import dev.touchstone.junit.model.Message;
import dev.touchstone.junit.model.Request;
import dev.touchstone.junit.version.CanonicalJson;
import dev.touchstone.junit.version.ModelVersion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The digests of requests; k samples of one prompt share one. */
final class Requests {

    private static final String ALGORITHM = "sha256:";

    /** Digests of many different conversations would fill the memory in the end. */
    private static final int MOST = 100_000;

    private final Scrubbing scrubbing;
    private final RequestForm form;
    private final Map<RequestPrint, String> units = new ConcurrentHashMap<>();

    Requests(Scrubbing scrubbing) {
        this.scrubbing = scrubbing;
        this.form = new RequestForm(scrubbing::scrub);
    }

    AnswerKey key(ModelVersion version, Map<String, String> extra, Request request) {
        String unit = unit(version, extra, request.messages());
        return new AnswerKey(unit, request.sample().index(), request.sample().call());
    }

    /** The text behind the digest. */
    String text(ModelVersion version, Map<String, String> extra, Request request) {
        return form.of(version, extra, request.messages());
    }

    private String unit(ModelVersion version, Map<String, String> extra, List<Message> messages) {
        if (units.size() >= MOST) {
            units.clear();
        }
        return units.computeIfAbsent(
                RequestPrint.of(version, extra, messages), print -> digest(form.of(version, extra, messages)));
    }

    static String digest(String text) {
        return CanonicalJson.digest(text).substring(ALGORITHM.length());
    }

    String scrubbed(String text) {
        return scrubbing.scrub(text);
    }

    void hide(String secret) {
        scrubbing.hide(secret);
    }

    Throwable scrubbed(Throwable trouble) {
        return scrubbing.scrub(trouble);
    }

    Response scrubbed(Response answer) {
        List<ToolCall> tools = answer.toolCalls().stream()
                .map(tool -> new ToolCall(scrubbed(tool.id()), scrubbed(tool.name()), scrubbed(tool.arguments())))
                .toList();
        String text = scrubbed(answer.text());
        Served served = answer.served();
        return answer.saying(text)
                .calling(tools)
                .with(new Served(
                        served.model().map(this::scrubbed),
                        served.fingerprint().map(this::scrubbed),
                        served.tier().map(this::scrubbed),
                        served.firstToken(),
                        served.attempts(),
                        text.equals(answer.text()) ? served.frames() : whole(served.frames(), text)));
    }

    /** Where something was taken out, the frames no longer fit: how it arrived is left out, and when it was there is kept. */
    private static List<Frame> whole(List<Frame> frames, String text) {
        return frames.stream()
                .skip(Math.max(frames.size() - 1L, 0))
                .map(last -> new Frame(last.at(), text.length()))
                .toList();
    }
}
