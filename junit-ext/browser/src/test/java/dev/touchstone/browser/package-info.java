/** What people see of {@code report.html}. */
@NullMarked
package dev.touchstone.browser;

import org.jspecify.annotations.NullMarked;
