package dev.touchstone.samples.docs;

import static dev.touchstone.assertions.TouchstoneAssertions.assertThat;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.Golden;
import dev.touchstone.junit.ModelVersions;
import dev.touchstone.junit.Responds;
import dev.touchstone.junit.SampledTest;
import dev.touchstone.junit.Version;
import dev.touchstone.junit.golden.GoldenCase;
import dev.touchstone.junit.model.Model;
import dev.touchstone.junit.model.Request;
import dev.touchstone.junit.model.langchain4j.LangChain4jModel;

@ModelVersions(inline = @Version(name = "today", model = "shop-1"))
class ChainTests {

    private final Model chain = LangChain4jModel.of(new ShopChat());

    @Responds
    Response ask(Request request) {
        return chain.respond(request);
    }

    @SampledTest
    @Golden("promises.jsonl")
    void keepsEveryPromise(GoldenCase promise, Response answer) {
        assertThat(answer).contains(promise.expected());
    }
}
