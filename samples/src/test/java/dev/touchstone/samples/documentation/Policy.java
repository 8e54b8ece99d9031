package dev.touchstone.samples.documentation;

import dev.touchstone.loopback.Asked;

/** A model that reads the policy in its prompt. */
final class Policy {

    private Policy() {}

    static String of(Asked asked) {
        return asked.system()
                .lines()
                .filter(line -> line.startsWith("- "))
                .map(line -> line.substring(2).split(": ", -1))
                .filter(rule -> asked.user().contains(rule[0]))
                .map(rule -> "For " + rule[0] + ": " + rule[1] + ".")
                .findFirst()
                .orElse("Please ask our staff.");
    }
}
