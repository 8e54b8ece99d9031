/** A real browser, started without a window and without the network, and what it saw of a page. */
@NullMarked
package dev.touchstone.browser;

import org.jspecify.annotations.NullMarked;
