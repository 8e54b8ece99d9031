package dev.touchstone.junit.approval;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.junit.version.Excerpt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** A volatile part of an answer, replaced by {@code «mask:name»} before it is compared and before it is kept. */
record Mask(String name, Pattern pattern) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]*");

    static Mask of(String name, String regex) {
        if (!NAME.matcher(name).matches()) {
            throw new ConfigurationException(
                    Explanation.of("the mask '" + Excerpt.of(name) + "' has no name that can stand in a file")
                            .fact("legal", "small letters, digits and hyphens, as order-id")
                            .fix("rename the mask."));
        }
        Pattern pattern = compiled(name, regex);
        if (pattern.matcher("").find()) {
            throw new ConfigurationException(
                    Explanation.of("the mask " + name + " matches the empty text: " + Excerpt.of(regex))
                            .why("it would match between any two characters.")
                            .fix("demand at least one character, with + in place of *."));
        }
        return new Mask(name, pattern);
    }

    String in(String text) {
        return pattern.matcher(text).replaceAll(Matcher.quoteReplacement(shown()));
    }

    boolean isAll(String text) {
        return pattern.matcher(text).matches();
    }

    String shown() {
        return "«mask:" + name + "»";
    }

    private static Pattern compiled(String name, String regex) {
        try {
            return Pattern.compile(regex);
        } catch (PatternSyntaxException bad) {
            throw new ConfigurationException(
                    Explanation.of("the mask " + name + " is no regular expression: " + Excerpt.of(regex))
                            .fact("problem", bad.getDescription() + " at index " + bad.getIndex())
                            .fix("correct the expression, as java.util.regex.Pattern reads it."));
        }
    }
}
