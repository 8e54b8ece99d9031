package dev.touchstone.junit.ci;

import dev.touchstone.junit.gate.Objection;
import dev.touchstone.junit.results.VerdictRecord;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code junit-gate.xml}: green verdicts as passed tests, every objection as one that failed, with its reasons. */
final class GateXml {

    private static final Set<String> GREEN = Set.of("PASS", "REFERENCE");
    private static final String GATE = "touchstone.gate";

    private GateXml() {}

    static String of(CheckedBuild build) {
        List<VerdictRecord> green = build.verdicts().stream()
                .filter(verdict -> GREEN.contains(verdict.outcome()))
                .toList();
        long errors = build.objections().stream().filter(GateXml::isError).count();
        long failures = build.objections().size() - errors;
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite name=\"" + GATE + "\" tests=\""
                + (green.size() + build.objections().size()) + "\" failures=\"" + failures + "\" errors=\"" + errors
                + "\" skipped=\"0\">\n"
                + green.stream().map(GateXml::passed).collect(Collectors.joining())
                + build.objections().stream().map(GateXml::failed).collect(Collectors.joining())
                + "</testsuite>\n";
    }

    private static String passed(VerdictRecord verdict) {
        return "  <testcase" + attribute("classname", type(verdict.test()))
                + attribute(
                        "name",
                        method(verdict.test()) + " · " + verdict.version().name()) + "/>\n";
    }

    private static String failed(Objection objection) {
        String tag = isError(objection) ? "error" : "failure";
        String headline = objection.explanation().headline();
        return "  <testcase"
                + attribute("classname", objection.test().map(GateXml::type).orElse(GATE))
                + attribute("name", headline) + ">\n    <" + tag + attribute("message", headline)
                + attribute("type", objection.kind().name()) + ">"
                + XmlText.of(objection.explanation().text()) + "</" + tag + ">\n  </testcase>\n";
    }

    private static boolean isError(Objection objection) {
        return objection.kind() == Objection.Kind.ERROR;
    }

    private static String attribute(String name, String value) {
        return " " + name + "=\"" + XmlText.of(value) + "\"";
    }

    private static String type(String test) {
        int hash = test.indexOf('#');
        return hash < 0 ? test : test.substring(0, hash);
    }

    private static String method(String test) {
        return test.substring(test.indexOf('#') + 1);
    }
}
