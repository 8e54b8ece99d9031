package dev.touchstone.loopback;

import com.fasterxml.jackson.databind.JsonNode;

/** Reads tools and the wanted format of an answer. */
final class OpenAiTools {

    private OpenAiTools() {}

    /** Chat Completions: the function is an object of its own. */
    static void checkNested(Fields tool) {
        if (tool.oneOf("type", "function", "custom").equals("function")) {
            checkFunction(tool.object("function"));
        }
    }

    /** Responses: the function's fields lie beside its type; other types are the provider's own tools. */
    static void checkFlat(Fields tool) {
        if (tool.text("type").equals("function")) {
            checkFunction(tool);
        }
    }

    /** @param nested whether name and schema are in an object of their own, as in Chat Completions */
    static void checkFormat(Fields around, String name, boolean nested) {
        around.maybeObject(name).ifPresent(format -> {
            if (format.oneOf("type", "text", "json_object", "json_schema").equals("json_schema")) {
                checkSchema(nested ? format.object("json_schema") : format);
            }
        });
    }

    private static void checkSchema(Fields format) {
        checkName(format);
        Fields schema = format.object("schema");
        if (format.flag("strict", false)) {
            checkClosed(format, schema);
        }
    }

    private static void checkFunction(Fields function) {
        checkName(function);
        function.maybeObject("parameters").ifPresent(parameters -> {
            if (function.flag("strict", false)) {
                checkClosed(function, parameters);
            }
        });
    }

    private static void checkName(Fields named) {
        if (!named.text("name").matches("[A-Za-z0-9_-]{1,64}")) {
            throw Refusal.bad(
                    "Invalid '" + named.where("name") + "': expected 1 to 64 of A-Z, a-z, 0-9, _ and -.",
                    named.where("name"));
        }
    }

    private static void checkClosed(Fields named, Fields schema) {
        JsonNode additional = schema.get("additionalProperties");
        if (!additional.isBoolean() || additional.booleanValue()) {
            throw Refusal.bad(
                    "Invalid schema for '" + named.text("name")
                            + "': 'additionalProperties' is required to be supplied and to be false.",
                    schema.where());
        }
    }
}
