package dev.touchstone.loopback;

/** Why a request gets an error instead of an answer. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String parameter;
    private final String code;

    Refusal(int status, String message) {
        this(status, message, "", "");
    }

    Refusal(int status, String message, String parameter, String code) {
        super(message);
        this.status = status;
        this.parameter = parameter;
        this.code = code;
    }

    static Refusal bad(String message, String parameter) {
        return new Refusal(400, message, parameter, "");
    }

    int status() {
        return status;
    }

    String message() {
        return String.valueOf(getMessage());
    }

    /** The field that is wrong, {@code ""} if none is. */
    String parameter() {
        return parameter;
    }

    /** The provider's own word, {@code ""} if it has none. */
    String code() {
        return code;
    }
}
