package dev.touchstone.junit.review;

/** How a list is written. */
enum Format {
    TEXT,
    JSON
}
