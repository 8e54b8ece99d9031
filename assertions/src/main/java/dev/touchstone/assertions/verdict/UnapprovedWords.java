package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.message.Explanation.Fact;
import dev.touchstone.assertions.message.Untrusted;
import java.util.List;
import java.util.stream.Collectors;

record UnapprovedWords(UnapprovedEvidence evidence) implements Words {

    private static final int SHOWN = 5;
    private static final int LONGEST = 60;

    @Override
    public String headline() {
        int unapproved = evidence.unapproved().size();
        return "nothing is approved yet of "
                + (unapproved == evidence.cases() ? "" : Decimals.count(unapproved) + " of ")
                + Decimals.plural(evidence.cases(), "case");
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                new Fact(
                        "asked",
                        Decimals.plural(evidence.cases(), "case") + " × " + Decimals.count(evidence.samples())
                                + " samples"),
                new Fact("unapproved", shown()));
    }

    private String shown() {
        int others = evidence.unapproved().size() - SHOWN;
        String first = evidence.unapproved().stream()
                .limit(SHOWN)
                .map(id -> Untrusted.line(id, LONGEST))
                .collect(Collectors.joining(", "));
        return others > 0 ? first + " and " + Decimals.plural(others, "more case") : first;
    }

    @Override
    public String why() {
        return "answers nobody has looked at must not become the standard by themselves.";
    }

    @Override
    public String fix() {
        return "read them; if they are right, approve them.";
    }
}
