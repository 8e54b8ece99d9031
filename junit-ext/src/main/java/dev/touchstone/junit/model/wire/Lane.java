package dev.touchstone.junit.model.wire;

/**
 * The way to one model of one host.
 *
 * @param turns shared by all models of the host
 * @param rate of the model
 */
record Lane(Turns turns, RateLimit rate) {}
