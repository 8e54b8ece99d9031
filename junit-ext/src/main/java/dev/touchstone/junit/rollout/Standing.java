package dev.touchstone.junit.rollout;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.junit.attest.RolloutVerdict;
import dev.touchstone.junit.attest.RolloutVerdict.Mode;
import dev.touchstone.junit.attest.RolloutVerdict.Outcome;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How a version stands by its verdicts: the newest live one of a stage that counts decides, so that a pass is not picked from many runs. A pass
 * of an early stage takes nothing back of what a later stage has authorised.
 *
 * @param policy which count
 * @param verdicts filed
 * @param now when this is asked
 */
record Standing(RolloutPolicy policy, VerdictFolder verdicts, Instant now) {

    private static final String UNPROVEN = "run its tests live, sign the verdict, and put it into ";

    /** Why the version may not be routed; empty if it may. */
    Optional<Explanation> objection(Route route) {
        Optional<Filed> newest = newest(route.digest());
        if (newest.isEmpty()) {
            return Optional.of(unjudged(route));
        }
        return sinceNoPass(route.digest())
                        .anyMatch(filed -> objection(route, filed).isEmpty())
                ? Optional.empty()
                : objection(route, newest.get());
    }

    /** Whatever passed since the last time it did not. */
    private Stream<Filed> sinceNoPass(String digest) {
        Optional<Instant> noPass = candidates(digest).stream()
                .filter(has(verdict -> verdict.outcome() != Outcome.PASS))
                .map(Standing::judgedAt)
                .max(Comparator.naturalOrder());
        return candidates(digest).stream()
                .filter(filed -> noPass.isEmpty() || judgedAt(filed).isAfter(noPass.get()));
    }

    private static Instant judgedAt(Filed filed) {
        return filed.verdict().period().judgedAt();
    }

    /** The verdict that decides. */
    Optional<Filed> newest(String digest) {
        return candidates(digest).stream().max(Comparator.comparing(Standing::judgedAt));
    }

    /** An error is no verdict: it takes nothing back, and gives nothing. */
    private List<Filed> candidates(String digest) {
        return verdicts.about(digest).stream()
                .filter(has(verdict -> verdict.mode() == Mode.LIVE && verdict.outcome() != Outcome.ERROR))
                .filter(has(verdict ->
                        policy.stages().containsKey(verdict.authorises().stage())))
                .toList();
    }

    private static Predicate<Filed> has(Predicate<RolloutVerdict> property) {
        return filed -> property.test(filed.verdict());
    }

    private Optional<Explanation> objection(Route route, Filed newest) {
        RolloutVerdict verdict = newest.verdict();
        Trouble trouble = Trouble.of(verdict, route, this);
        Explanation found = headline(route, trouble.toString()).fact("verdict", newest.described());
        return switch (trouble) {
            case NONE -> Optional.empty();
            case NO_PASS ->
                Optional.of(found.why("the newest live verdict decides, whatever an earlier one said.")
                        .fix("take its weight away, or mend the version: another version has another digest."));
            case FROM_THE_FUTURE ->
                Optional.of(found.fact("now", now.toString())
                        .why("one of two clocks is wrong, so no age can be told.")
                        .fix("set the clock of whoever judged, and judge again."));
            case EXPIRED ->
                Optional.of(
                        found.fact("valid until", verdict.period().validUntil().toString())
                                .fact("now", now.toString())
                                .why("providers change what they serve; a verdict holds for a time.")
                                .fix(UNPROVEN + verdicts + "."));
            case TOO_OLD ->
                Optional.of(found.fact(
                                "oldest",
                                now.minus(policy.maxAge(verdict.authorises().stage()))
                                        .toString())
                        .why("providers change what they serve; the policy says how long a verdict is believed.")
                        .fix(UNPROVEN + verdicts + "."));
            case TOO_MUCH ->
                Optional.of(found.fact("routed", share(route))
                        .fact("authorised", percent(verdict.authorises().maxExposure()))
                        .fix("lower its weight, or reach the verdict of the next stage first."));
        };
    }

    private Explanation unjudged(Route route) {
        List<Filed> all = verdicts.about(route.digest());
        if (all.isEmpty()) {
            return verdicts.distrustOf(route.digest())
                    .map(distrust -> headline(route, "no verdict on it can be believed")
                            .fact("verdict", distrust.headline())
                            .why(distrust.why().orElse(""))
                            .fix(distrust.fix().orElse("")))
                    .orElseGet(() -> headline(route, "no verdict")
                            .fact("looked in", verdicts.toString())
                            .why("what is routed has to have been judged, and a verdict speaks of a digest.")
                            .fix(UNPROVEN + verdicts + "; or take its weight away."));
        }
        Explanation found = headline(route, unjudged(all));
        for (Filed filed : all) {
            found = found.fact("verdict", filed.described());
        }
        return found.fact("stages", policy.listedStages())
                .why("recorded answers prove code and assertions, not what the provider serves today.")
                .fix(UNPROVEN + verdicts + ".");
    }

    private static String unjudged(List<Filed> all) {
        return all.stream().allMatch(has(verdict -> verdict.mode() == Mode.REPLAY))
                ? "judged on recorded answers only"
                : "no live verdict of a stage that counts";
    }

    private static Explanation headline(Route route, String problem) {
        return Explanation.of(route.place() + ": " + route.name() + ": " + problem)
                .fact("digest", route.digest());
    }

    private static String share(Route route) {
        return route.share().isPresent() ? percent(route.share().getAsDouble()) : "whoever the targeting leads to it";
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %% of the traffic", 100 * share);
    }
}
