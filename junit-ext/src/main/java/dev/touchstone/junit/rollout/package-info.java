/** Whether what a flag file routes has been judged: read in the repository of the flags, where no test runs. */
@NullMarked
package dev.touchstone.junit.rollout;

import org.jspecify.annotations.NullMarked;
