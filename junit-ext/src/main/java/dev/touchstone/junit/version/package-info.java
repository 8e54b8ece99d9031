/** Model versions: model, prompt and parameters under one immutable digest, and where they are declared. */
@NullMarked
package dev.touchstone.junit.version;

import org.jspecify.annotations.NullMarked;
