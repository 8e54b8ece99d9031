package dev.touchstone.junit.sampling;

/** What another thread caught, thrown again as it was: a model declares no checked exception, but may throw one all the same. */
final class Unchecked {

    private Unchecked() {}

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the cast is erased; nothing is converted
    static <T extends Throwable> RuntimeException thrown(Throwable caught) throws T {
        throw (T) caught;
    }
}
