package dev.touchstone.junit.review;

import dev.touchstone.junit.approval.Answers;
import dev.touchstone.junit.approval.ApprovalId;
import dev.touchstone.junit.approval.ApprovedOutput;
import dev.touchstone.junit.approval.Check;
import dev.touchstone.junit.version.CanonicalJson;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What waits, for scripts: one line of JSON in which nothing invisible stands. */
final class ProposalJson {

    private static final int FIRST_BEYOND_ASCII = 0x7F;

    private ProposalJson() {}

    static String of(Project project, List<Proposal> proposals) {
        List<Map<String, Object>> pending =
                proposals.stream().map(proposal -> object(project, proposal)).toList();
        return ascii(CanonicalJson.of(Map.of("pending", pending)));
    }

    private static Map<String, Object> object(Project project, Proposal proposal) {
        ApprovalId id = proposal.proposed().id();
        Map<String, Object> object = new TreeMap<>();
        object.put("path", proposal.path());
        object.put("file", project.shown(proposal.file().file()));
        object.put("class", id.className());
        object.put("method", id.methodName());
        object.put("case", encodable(id.caseId()));
        object.put("lineage", encodable(id.lineage()));
        object.put("cause", proposal.pending().cause().written());
        object.put("stale", proposal.isStale());
        object.put(
                "verdict",
                proposal.pending().verdict().stream()
                        .map(ProposalJson::encodable)
                        .toList());
        object.put("proposed", output(proposal.proposed()));
        proposal.approvedOutput().ifPresent(approved -> object.put("approved", output(approved)));
        return object;
    }

    private static Map<String, Object> output(ApprovedOutput output) {
        Answers answers = output.answers();
        Map<String, Object> object = new TreeMap<>();
        object.put("version", encodable(output.origin().version()));
        object.put("answers", answers.samples());
        object.put("different", answers.distinct());
        object.put(
                "checks",
                answers.checks().entrySet().stream()
                        .collect(Collectors.toMap(
                                check -> encodable(check.getKey()), check -> counts(check.getValue()))));
        answers.closeness().ifPresent(spread -> object.put("distance", List.of(spread.mean(), spread.sd())));
        return object;
    }

    private static List<Integer> counts(Check check) {
        return List.of(check.passed(), check.of());
    }

    /** Half a surrogate pair is no JSON every parser reads. */
    private static String encodable(String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints()
                .forEach(character -> clean.appendCodePoint(
                        character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE
                                ? 0xFFFD
                                : character));
        return clean.toString();
    }

    private static String ascii(String json) {
        StringBuilder ascii = new StringBuilder();
        json.chars().forEach(unit -> {
            if (unit < FIRST_BEYOND_ASCII) {
                ascii.append((char) unit);
            } else {
                ascii.append(String.format("\\u%04x", unit));
            }
        });
        return ascii.toString();
    }
}
