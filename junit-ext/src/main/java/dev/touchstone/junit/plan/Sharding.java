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

    /** Keeps a copy of the folders. */
    public Sharding {
        merged = List.copyOf(merged);
    }

    /** Whether this machine judges what others have drawn. */
    public boolean merges() {
        return !merged.isEmpty();
    }

    static Sharding of(Optional<WrittenSetting> shard, Optional<WrittenSetting> parts) {
        if (shard.isPresent() && parts.isPresent()) {
            throw UnknownSetting.partAndParts(shard.get(), parts.get());
        }
        return new Sharding(
                shard.map(written -> Shard.parse(written.value()).orElseThrow(() -> UnknownSetting.value(written))),
                parts.map(WrittenSetting::paths).orElse(List.of()));
    }
}
