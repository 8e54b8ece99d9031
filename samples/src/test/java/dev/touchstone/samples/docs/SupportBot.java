package dev.touchstone.samples.docs;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.model.Model;
import dev.touchstone.junit.model.Request;
import dev.touchstone.junit.version.ModelVersion;
import java.util.Random;

/** Answers out of the policy in its prompt and, at a temperature, sometimes forgets it. */
public final class SupportBot implements Model {

    private final double temperature;

    public SupportBot(ModelVersion version) {
        this.temperature = version.parameters().get("temperature") instanceof Number number ? number.doubleValue() : 0;
    }

    @Override
    public Response respond(Request request) {
        boolean forgets = new Random(request.sample().seed()).nextDouble() < temperature;
        String prompt = request.system().orElseThrow();
        return Response.of(forgets ? "I am not sure." : policy(prompt, request.input() + head(prompt)));
    }

    /** Where the prompt takes the question in. */
    private static String head(String prompt) {
        return prompt.substring(0, prompt.indexOf("- "));
    }

    private static String policy(String prompt, String question) {
        return prompt.lines()
                .filter(line -> line.startsWith("- "))
                .map(line -> line.substring(2).split(": ", -1))
                .filter(rule -> question.contains(rule[0]))
                .map(rule -> "For " + rule[0] + ": " + rule[1] + ".")
                .findFirst()
                .orElse("Please ask our staff.");
    }
}
