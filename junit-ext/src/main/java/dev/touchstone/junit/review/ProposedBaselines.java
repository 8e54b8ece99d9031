package dev.touchstone.junit.review;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.junit.baseline.BaselineFiles;
import dev.touchstone.junit.baseline.BaselineRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Records that wait for a reviewer: here, or in folders that were named. */
final class ProposedBaselines {

    private ProposedBaselines() {}

    /**
     * Those chosen; of one test and version the oldest first, so that the newest is the one that stays.
     *
     * @throws ConfigurationException if one is damaged, or a folder that was named holds none
     */
    static List<BaselineRecord> in(Options options) {
        Project project = options.project();
        List<Path> named = options.folders().from();
        List<BaselineFiles> all = named.isEmpty()
                ? List.of(project.proposedBaselines())
                : named.stream()
                        .flatMap(folder -> within(folder, project).stream())
                        .toList();
        return chosen(all, options.selection());
    }

    private static List<BaselineRecord> chosen(List<BaselineFiles> all, Selection selection) {
        List<Found> found = new ArrayList<>();
        all.forEach(files -> files.all().forEach(file -> found.add(new Found(files, file))));
        return selection.of(found, Found::path).stream()
                .map(Found::record)
                .distinct()
                .sorted(Comparator.comparing(
                                (BaselineRecord record) -> record.id().shown())
                        .thenComparing(record -> record.drawing().at()))
                .toList();
    }

    private static List<BaselineFiles> within(Path folder, Project project) {
        List<BaselineFiles> within = new Artefact(folder)
                .baselines().stream().map(project::baselinesIn).toList();
        if (within.stream().allMatch(files -> files.all().isEmpty())) {
            throw new ConfigurationException(Explanation.of(
                            "There is no proposed record in " + project.shown(folder) + ". Nothing was done.")
                    .fact("looked for", "baselines/PACKAGE/CLASS/METHOD/VERSION.baseline.json")
                    .fix("give from the folder that was downloaded: target/touchstone as the build server left it."));
        }
        return within;
    }

    /** A file and where its path begins. */
    private record Found(BaselineFiles files, Path file) {

        String path() {
            return files.root().relativize(file).toString().replace('\\', '/');
        }

        BaselineRecord record() {
            return files.found(file);
        }
    }
}
