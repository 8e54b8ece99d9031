/** Ollama, by /api/chat. */
@NullMarked
package dev.touchstone.junit.model.ollama;

import org.jspecify.annotations.NullMarked;
