package dev.touchstone.junit.run;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.assertions.message.Untrusted;
import dev.touchstone.junit.plan.PlannedVersion;
import dev.touchstone.junit.results.ShardRecord;
import dev.touchstone.junit.sampling.Step;
import java.util.ArrayList;
import java.util.List;

/** Whether the parts of one version are all there, each once, and parts of this very plan. */
final class MergedParts {

    private static final int LONGEST = 120;

    private final PlannedVersion planned;
    private final List<ShardRecord> parts;

    MergedParts(PlannedVersion planned, List<ShardRecord> parts) {
        this.planned = planned;
        this.parts = parts;
    }

    /** @throws NoVerdictException unless they are */
    void require(List<List<Step>> rounds) {
        if (parts.isEmpty()) {
            throw error("no part of its draws is there", "a part that failed, or was never run, is not complete.");
        }
        int of = of(parts.get(0));
        for (int number = 1; number <= of; number++) {
            String part = number + "/" + of;
            long found =
                    parts.stream().filter(each -> each.shard().equals(part)).count();
            if (found != 1) {
                throw error(
                        "part " + part + (found == 0 ? " is missing" : " is there " + found + " times"),
                        "it was planned for draws of all parts, each once.");
            }
        }
        parts.forEach(part -> requireSame(part, PlanWords.of(planned, rounds, of)));
    }

    private static int of(ShardRecord part) {
        return Integer.parseInt(part.shard().substring(part.shard().indexOf('/') + 1));
    }

    private void requireSame(ShardRecord part, List<String> plan) {
        List<String> there = new ArrayList<>(part.plan());
        List<String> here = new ArrayList<>(plan);
        there.removeAll(plan);
        here.removeAll(part.plan());
        if (!there.isEmpty() || !here.isEmpty()) {
            throw new NoVerdictException(
                    Explanation.of("ERROR " + planned.subject() + ": part " + part.shard() + " drew by another plan")
                            .fact("there", shown(there))
                            .fact("here", shown(here))
                            .why("draws of one plan do not answer the question of another.")
                            .fix("draw all parts from the sources they are judged by, with the same settings."));
        }
    }

    private static String shown(List<String> words) {
        return words.isEmpty() ? "nothing else" : Untrusted.line(String.join("; ", words), LONGEST);
    }

    private NoVerdictException error(String problem, String why) {
        return new NoVerdictException(Explanation.of("ERROR " + planned.subject() + ": " + problem)
                .fact("there", parts.isEmpty() ? "none" : String.join(", ", numbers()))
                .why(why)
                .fix("run every part, and name with touchstone.parts what each of them left."));
    }

    private List<String> numbers() {
        return parts.stream().map(ShardRecord::shard).sorted().toList();
    }
}
