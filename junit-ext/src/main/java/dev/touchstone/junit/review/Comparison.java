package dev.touchstone.junit.review;

import dev.touchstone.assertions.message.Untrusted;
import dev.touchstone.junit.approval.ApprovedOutput;
import dev.touchstone.junit.approval.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One proposal beside what is approved, as lines: first the counts, then the answers by how often they came, then two of them word by word. */
record Comparison(Proposal proposal) {

    private static final int LONGEST = 300;

    /** One line: why, which, and of which version. */
    String headline() {
        ApprovedOutput proposed = proposal.proposed();
        String now = version(proposed.origin());
        String then = proposal.approvedOutput()
                .map(approved -> version(approved.origin()))
                .orElse(now);
        return proposal.pending().cause().written().toUpperCase(Locale.ROOT) + "  " + proposal.path() + "  "
                + (then.equals(now) ? now : then + " → " + now);
    }

    private static String version(Origin origin) {
        return Untrusted.line(origin.version(), LONGEST);
    }

    /** The headline, what was found, and the counts. */
    List<String> statistics() {
        List<String> lines = new ArrayList<>(List.of(headline()));
        if (proposal.isStale()) {
            lines.add("  out of date: what is approved now is not what this was compared with; run the test again");
        }
        proposal.pending().verdict().forEach(line -> lines.add("  " + Untrusted.line(line, LONGEST)));
        lines.addAll(StatisticsTable.lines(proposal.approvedOutput(), proposal.proposed()));
        return lines;
    }

    /** All of it. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(statistics());
        lines.add("");
        lines.addAll(Clusters.lines(proposal.approvedOutput(), proposal.proposed()));
        lines.addAll(AlignedPair.first(proposal));
        return lines;
    }
}
