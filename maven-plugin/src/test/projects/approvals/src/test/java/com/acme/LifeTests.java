package com.acme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.Approved;
import dev.touchstone.junit.Golden;
import dev.touchstone.junit.ModelVersions;
import dev.touchstone.junit.Version;
import dev.touchstone.junit.golden.GoldenCase;

@ModelVersions(inline = @Version(name = "v1", model = "scripted", provider = ScriptedModel.class))
class LifeTests {

    @Golden("life.jsonl")
    @Approved
    void says(GoldenCase asked, Response answer) {
        assertThat(answer.text()).isNotEmpty();
    }
}
