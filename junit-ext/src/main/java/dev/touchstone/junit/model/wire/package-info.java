/** Requests over HTTP: sent, retried, limited, read whole or piece by piece. The only room that knows OkHttp. */
@NullMarked
package dev.touchstone.junit.model.wire;

import org.jspecify.annotations.NullMarked;
