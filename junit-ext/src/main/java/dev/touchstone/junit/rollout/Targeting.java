package dev.touchstone.junit.rollout;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.junit.version.Excerpt;
import dev.touchstone.junit.version.Flag;
import dev.touchstone.junit.version.KnownNames;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The variants a targeting rule can lead to, whoever asks: JsonLogic with flagd's {@code fractional} and {@code $ref}. A condition may
 * turn out either way; a rule that computes the name of a variant can lead to any.
 */
final class Targeting {

    private static final Set<String> CHOICES = Set.of("if", "?:");
    private static final Set<String> ALTERNATIVES = Set.of("or", "and");
    private static final String REFERENCE = "$ref";

    private final Flag flag;
    private final List<String> variants;
    private final Map<String, Object> evaluators;
    private final Set<String> reached = new LinkedHashSet<>();
    private final Set<String> followed = new HashSet<>();

    private Targeting(Flag flag, List<String> variants, Map<String, Object> evaluators) {
        this.flag = flag;
        this.variants = variants;
        this.evaluators = evaluators;
    }

    /**
     * What the rule leads to, besides the default variant.
     *
     * @param variants all there are
     * @param evaluators what {@code $ref} refers to
     * @throws ConfigurationException if the rule names a variant or a reference that is not there
     */
    static Set<String> reachable(Flag flag, List<String> variants, Map<String, Object> evaluators) {
        Targeting targeting = new Targeting(flag, variants, evaluators);
        flag.targeting().ifPresent(targeting::follow);
        return targeting.reached;
    }

    private void follow(@Nullable Object rule) {
        if (rule instanceof Map<?, ?> operation && operation.size() == 1) {
            operation.forEach((operator, arguments) -> follow((String) operator, arguments));
        } else if (rule instanceof Map || rule instanceof List) {
            reached.addAll(variants);
        } else if (rule != null) { // nothing leads to the default variant
            reached.add(known(String.valueOf(rule)));
        }
    }

    private void follow(String operator, @Nullable Object arguments) {
        if (operator.equals(REFERENCE)) {
            followReference(String.valueOf(arguments));
        } else if (!(arguments instanceof List<?> list)) {
            reached.addAll(variants);
        } else if (CHOICES.contains(operator)) {
            followChoices(list);
        } else if (Fractions.OPERATORS.contains(operator)) {
            Fractions.of(list).possible().forEach(this::follow);
        } else if (ALTERNATIVES.contains(operator)) {
            list.forEach(this::follow);
        } else {
            reached.addAll(variants);
        }
    }

    /** Condition, outcome, condition, outcome, …, and what is left over is the outcome otherwise. */
    private void followChoices(List<?> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            boolean otherwise = i == arguments.size() - 1 && i % 2 == 0;
            if (i % 2 == 1 || otherwise) {
                follow(arguments.get(i));
            }
        }
    }

    private void followReference(String name) {
        if (!evaluators.containsKey(name)) {
            throw refused(
                    "refers to $evaluators." + Excerpt.of(name) + ", which is not there", evaluators.keySet(), name);
        }
        if (followed.add(name)) {
            follow(evaluators.get(name));
        }
    }

    private String known(String variant) {
        if (!variants.contains(variant)) {
            throw refused("leads to '" + Excerpt.of(variant) + "', which is no variant", variants, variant);
        }
        return variant;
    }

    private ConfigurationException refused(String problem, Iterable<String> there, String wrong) {
        Set<String> names = new LinkedHashSet<>();
        there.forEach(names::add);
        KnownNames known = KnownNames.of(names);
        return new ConfigurationException(Explanation.of(
                        flag.targetingPlace() + ": the targeting of flag " + Excerpt.of(flag.name()) + " " + problem)
                .fact("known", names.isEmpty() ? "none" : known.listed())
                .why("flagd evaluates such a rule to an error, and the application falls back to its code's default.")
                .fix(known.didYouMean(wrong) + "Correct the rule."));
    }
}
