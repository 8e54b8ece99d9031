package dev.touchstone.junit.ci;

import dev.touchstone.junit.gate.Objection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Errors as GitHub Actions shows them beside the code: at most ten, as it shows no more of one step, the worst first, one per test class.
 *
 * @param sources where tests are written
 */
record Annotations(Sources sources) {

    static final int MOST = 10;

    private static final String OF_THE_BUILD = "";

    List<String> of(CheckedBuild build) {
        Map<String, List<Objection>> byClass = new LinkedHashMap<>();
        build.objections().forEach(objection -> byClass.computeIfAbsent(owner(objection), key -> new ArrayList<>())
                .add(objection));
        return byClass.values().stream().limit(MOST).map(this::line).toList();
    }

    private static String owner(Objection objection) {
        return objection
                .test()
                .map(test -> test.contains("#") ? test.substring(0, test.indexOf('#')) : test)
                .orElse(OF_THE_BUILD);
    }

    private String line(List<Objection> ofOneClass) {
        Objection worst = ofOneClass.get(0);
        String title = worst.explanation().headline()
                + (ofOneClass.size() > 1 ? " and " + (ofOneClass.size() - 1) + " more" : "");
        return "::error " + place(worst) + "title=" + property(Visible.of(title)) + "::"
                + data(Visible.of(message(worst)));
    }

    private String place(Objection objection) {
        return objection
                .test()
                .flatMap(sources::of)
                .map(place -> "file=" + property(place.file()) + ",line=" + place.line() + ",")
                .orElse("");
    }

    private static String message(Objection objection) {
        String facts = objection.explanation().facts().stream()
                .map(fact -> fact.label() + " " + fact.text())
                .collect(Collectors.joining("\n"));
        return facts.isEmpty() ? objection.explanation().why().orElse("") : facts;
    }

    /** As the runner reads it. */
    static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
