/** What a model said: text, usage, finish reason, tool calls. */
@NullMarked
package dev.touchstone.assertions.response;

import org.jspecify.annotations.NullMarked;
