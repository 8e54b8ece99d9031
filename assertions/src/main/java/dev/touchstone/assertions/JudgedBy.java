package dev.touchstone.assertions;

import dev.touchstone.assertions.statistics.JudgeCalibration;

/**
 * The judge that graded the answers.
 *
 * @param calibration how it graded answers of which people know whether they are right
 */
public record JudgedBy(JudgeCalibration calibration) {}
