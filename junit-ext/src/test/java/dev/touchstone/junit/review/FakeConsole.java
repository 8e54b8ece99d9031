package dev.touchstone.junit.review;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Somebody types what was decided before; nobody if nothing was. */
final class FakeConsole implements Console {

    final List<String> said = new ArrayList<>();
    final List<String> complaints = new ArrayList<>();
    private final Deque<String> typed;
    private final boolean terminal;

    private FakeConsole(boolean terminal, List<String> typed) {
        this.terminal = terminal;
        this.typed = new ArrayDeque<>(typed);
    }

    static FakeConsole typing(String... keys) {
        return new FakeConsole(true, List.of(keys));
    }

    static FakeConsole unattended() {
        return new FakeConsole(false, List.of());
    }

    String text() {
        return String.join("\n", said);
    }

    @Override
    public void say(String text) {
        said.add(text);
    }

    @Override
    public void complain(String text) {
        complaints.add(text);
    }

    @Override
    public boolean isTerminal() {
        return terminal;
    }

    @Override
    public Optional<String> ask(String prompt) {
        return Optional.ofNullable(typed.poll());
    }

    @Override
    public String command(String verb, String options) {
        return ("touchstone " + verb + " " + options).strip();
    }

    @Override
    public String option(Option option, String value) {
        return "--" + option.written() + "=" + value;
    }
}
