package dev.touchstone.benchmarks;

import dev.touchstone.junit.review.Option;
import dev.touchstone.junit.review.StreamConsole;

/** The words of a verb that nobody types. */
enum TypedNowhere implements StreamConsole.Words {
    HERE;

    @Override
    public String command(String verb, String options) {
        return verb + " " + options;
    }

    @Override
    public String option(Option option, String value) {
        return option.written() + "=" + value;
    }

    @Override
    public void complain(String text) {
        System.out.println(text);
    }
}
