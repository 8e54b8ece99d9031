/** The command line: verbs, options and exit codes as the Maven plugin has them. */
@NullMarked
package dev.touchstone.cli;

import org.jspecify.annotations.NullMarked;
