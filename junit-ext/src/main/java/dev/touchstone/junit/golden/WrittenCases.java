package dev.touchstone.junit.golden;

import java.io.Closeable;
import java.util.Optional;

/**
 * The cases of a file in its order, one in memory at a time. {@link #next} throws a {@code ConfigurationException} where the file is
 * malformed.
 */
interface WrittenCases extends Closeable {

    /** The next case, or empty at the end of the file. */
    Optional<WrittenCase> next();

    @Override
    void close();
}
