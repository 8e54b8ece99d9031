package dev.touchstone.junit.gate;

import dev.touchstone.junit.results.FindingRecord;
import dev.touchstone.junit.results.VerdictRecord;
import java.util.List;

/**
 * What a build must judge: one test of one version.
 *
 * @param requirements in words, as the plan says them
 * @param golden name of the golden set
 * @param fingerprint of the golden set
 * @param cases of it
 */
public record ManifestEntry(
        String test, String version, List<String> requirements, String golden, String fingerprint, int cases) {

    /** Keeps a copy of the requirements. */
    public ManifestEntry {
        requirements = List.copyOf(requirements);
    }

    static ManifestEntry of(VerdictRecord verdict) {
        return new ManifestEntry(
                verdict.test(),
                verdict.version().name(),
                verdict.findings().stream()
                        .filter(finding -> !ofLiveRunsAlone(finding))
                        .map(ManifestEntry::requirement)
                        .toList(),
                verdict.golden().name(),
                verdict.golden().fingerprint(),
                verdict.golden().cases());
    }

    /** A replay has nothing to say on what a provider serves today, and must not be missed for it. */
    private static boolean ofLiveRunsAlone(FindingRecord finding) {
        return finding.kind().equals(FindingRecord.SINCE_RECORD)
                || finding.kind().equals(FindingRecord.NEW_RECORD);
    }

    /** With what it finds: a wider tolerance leaves the rest of the words as they are. */
    private static String requirement(FindingRecord finding) {
        Object detects = finding.details().get("detects");
        return finding.requirement() + (detects == null ? "" : ", finds " + detects);
    }

    Key key() {
        return new Key(test, version);
    }

    /** Which test of which version. */
    record Key(String test, String version) implements Comparable<Key> {

        static Key of(VerdictRecord verdict) {
            return new Key(verdict.test(), verdict.version().name());
        }

        @Override
        public int compareTo(Key other) {
            int byTest = test.compareTo(other.test);
            return byTest == 0 ? version.compareTo(other.version) : byTest;
        }

        /** {@code RefundTests.window · refund-v2}. */
        String shown() {
            int hash = test.indexOf('#');
            String type = test.substring(test.lastIndexOf('.', Math.max(hash, 0)) + 1, Math.max(hash, 0));
            return Shown.line(type.replace('$', '.') + "." + test.substring(hash + 1)) + " · " + Shown.line(version);
        }
    }
}
