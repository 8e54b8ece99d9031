package dev.touchstone.junit.approval;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who accepted it.
 *
 * @param date when
 * @param by whom
 * @param reason why; may be empty
 * @param supersedes {@code sha256:…} of the approved output this one took the place of, if there was one
 */
public record Approval(LocalDate date, String by, String reason, Optional<String> supersedes) {}
