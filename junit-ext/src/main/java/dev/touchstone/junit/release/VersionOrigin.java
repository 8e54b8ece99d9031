package dev.touchstone.junit.release;

import dev.touchstone.junit.results.BuildRuns;
import dev.touchstone.junit.results.FlagRecord;
import dev.touchstone.junit.results.ServedRecord;
import dev.touchstone.junit.results.VersionRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which flag routes a version, and who answered in its name.
 *
 * @param version by its digest
 */
record VersionOrigin(VersionRecord version, ReleaseEvidence evidence) {

    private static final String UNKNOWN = "unknown";

    /** None where the version was not read from a flag. */
    List<Map<String, Object>> flags() {
        BuildRuns all = new BuildRuns(evidence.output().resolve("results"));
        return evidence.runs().stream()
                .flatMap(run -> all.flags(run).stream())
                .filter(flag -> flag.digest().equals(version.digest()))
                .distinct()
                .map(VersionOrigin::flag)
                .toList();
    }

    private static Map<String, Object> flag(FlagRecord flag) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("file", flag.file());
        told.put("key", flag.key());
        told.put("variant", flag.variant());
        return told;
    }

    /** What the provider reported, of all JVMs together; in words where it reported nothing. */
    Object served() {
        SortedMap<String, List<ServedRecord>> byModel = evidence.runs().stream()
                .flatMap(run -> run.served().stream())
                .filter(served -> served.digest().equals(version.digest()))
                .collect(Collectors.groupingBy(ServedRecord::model, TreeMap::new, Collectors.toList()));
        return byModel.isEmpty()
                ? UNKNOWN
                : byModel.values().stream().map(VersionOrigin::model).toList();
    }

    private static Map<String, Object> model(List<ServedRecord> parts) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("model", parts.get(0).model());
        told.put("answers", parts.stream().mapToLong(ServedRecord::answers).sum());
        told.put("allowed", parts.stream().allMatch(ServedRecord::allowed));
        SortedMap<String, Long> prints = fingerprints(parts);
        told.put("fingerprints", prints.isEmpty() ? UNKNOWN : prints);
        return told;
    }

    private static SortedMap<String, Long> fingerprints(List<ServedRecord> parts) {
        SortedMap<String, Long> sums = new TreeMap<>();
        for (ServedRecord part : parts) {
            if (part.fingerprints() != null) {
                part.fingerprints().forEach((print, count) -> sums.merge(print, count(count), Long::sum));
            }
        }
        return sums;
    }

    private static long count(Object written) {
        return written instanceof Number number ? number.longValue() : 0;
    }
}
