package dev.touchstone.maven;

import dev.touchstone.junit.report.Terminal;
import dev.touchstone.junit.review.Console;
import dev.touchstone.junit.review.Option;
import dev.touchstone.junit.review.StreamConsole;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.Optional;

/** How verbs are typed at Maven; the last complaint becomes the reason why the build fails. */
final class MavenWords implements StreamConsole.Words {

    private Optional<String> complaint = Optional.empty();

    /** @param interactive whether Maven may ask */
    Console console(boolean interactive) {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
        return new StreamConsole(System.out, in, interactive ? Terminal.of(System.getenv()) : Terminal.NONE, this);
    }

    Optional<String> complaint() {
        return complaint;
    }

    @Override
    public String command(String verb, String options) {
        return ("mvn touchstone:" + verb + " " + options).strip();
    }

    @Override
    public String option(Option option, String value) {
        return "-Dtouchstone." + option.written() + "=" + value;
    }

    @Override
    public void complain(String text) {
        complaint = Optional.of(text);
    }
}
