package dev.touchstone.junit.plan;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How a build's draws are shared by several machines.
 *
 * @param part this machine draws alone; empty where it draws all
 * @param merged folders of what the parts have drawn, to be judged here; empty where this machine draws itself
 */
public record Sharding(Optional<Shard> part, List<Path> merged) {

    /** Not at all. */
    public static final Sharding NONE = new Sharding(Optional.empty(), List.of());

    private static final String MERGE = "merge";

    /** Keeps a copy of the folders. */
    public Sharding {
        merged = List.copyOf(merged);
    }

    /** Whether this machine judges what others have drawn. */
    public boolean merges() {
        return !merged.isEmpty();
    }

    static Sharding of(WrittenSetting written, Optional<WrittenSetting> from) {
        if (written.value().equals(MERGE)) {
            return new Sharding(
                    Optional.empty(),
                    from.map(WrittenSetting::paths).orElseThrow(() -> UnknownSetting.mergeOfNothing(written)));
        }
        Shard part = Shard.parse(written.value()).orElseThrow(() -> UnknownSetting.value(written));
        return new Sharding(Optional.of(part), List.of());
    }
}
