package dev.touchstone.junit.plan;

import dev.touchstone.junit.model.Responses;
import dev.touchstone.junit.version.Prices;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How this run gets its answers and what it may spend on them.
 *
 * @param responses how answers that can be recorded are got
 * @param recordings the folder of the recordings; empty: the module's own
 * @param budget of the whole build
 * @param prices what models cost, as far as that is known
 */
public record SpendingSettings(Responses responses, Optional<Path> recordings, Allowance budget, Prices prices) {}
