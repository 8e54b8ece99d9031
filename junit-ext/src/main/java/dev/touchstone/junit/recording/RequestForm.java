package dev.touchstone.junit.recording;

import dev.touchstone.assertions.response.ToolCall;
import dev.touchstone.junit.disk.Sha256;
import dev.touchstone.junit.model.Attachment;
import dev.touchstone.junit.model.Message;
import dev.touchstone.junit.version.CanonicalJson;
import dev.touchstone.junit.version.ModelVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * A request as recordings know it: all that an answer depends on as canonical JSON, without secrets. How the provider is reached, the
 * seed and the number of the sample are no part of it.
 *
 * @param scrub applied to every text
 */
record RequestForm(UnaryOperator<String> scrub) {

    String of(ModelVersion version, Map<String, String> extra, List<Message> messages) {
        Map<String, Object> form = new TreeMap<>();
        version.provider().ifPresent(provider -> form.put("provider", provider));
        form.put("model", version.model());
        form.put("parameters", version.parameters());
        version.responseSchema().ifPresent(schema -> form.put("responseSchema", schema));
        putUnlessEmpty(
                "tools",
                version.tools().stream()
                        .map(tool -> Map.of(
                                "name",
                                tool.name(),
                                "description",
                                tool.description(),
                                "parameters",
                                tool.parameters()))
                        .toList(),
                form);
        form.put("messages", messages.stream().map(RequestForm::message).toList());
        if (!extra.isEmpty()) {
            form.put("extra", extra);
        }
        return JsonLine.encodable(CanonicalJson.of(scrubbedMap(form)));
    }

    private static Map<String, Object> message(Message message) {
        Map<String, Object> form = new TreeMap<>();
        form.put("role", message.role().name().toLowerCase(Locale.ROOT));
        form.put("text", message.text());
        putUnlessEmpty(
                "toolCalls",
                message.toolCalls().stream().map(RequestForm::toolCall).toList(),
                form);
        message.answers().ifPresent(call -> form.put("answers", toolCall(call)));
        putUnlessEmpty(
                "attachments",
                message.attachments().stream().map(RequestForm::attachment).toList(),
                form);
        return form;
    }

    private static void putUnlessEmpty(String name, List<?> list, Map<String, Object> form) {
        if (!list.isEmpty()) {
            form.put(name, list);
        }
    }

    private static Map<String, Object> toolCall(ToolCall call) {
        return Map.of("id", call.id(), "name", call.name(), "arguments", call.arguments());
    }

    private static Map<String, Object> attachment(Attachment attachment) {
        return Map.of("mediaType", attachment.mediaType(), "sha256", Sha256.hex(attachment.content()));
    }

    private Map<String, Object> scrubbedMap(Map<?, ?> map) {
        Map<String, Object> clean = new TreeMap<>();
        map.forEach((name, value) -> clean.put(scrub.apply(String.valueOf(name)), scrubbed(value)));
        return clean;
    }

    private Object scrubbed(Object value) {
        if (value instanceof String text) {
            return scrub.apply(text);
        }
        if (value instanceof List<?> list) {
            List<Object> clean = new ArrayList<>(list.size());
            list.forEach(element -> clean.add(scrubbed(element)));
            return clean;
        }
        return value instanceof Map<?, ?> map ? scrubbedMap(map) : value;
    }
}
