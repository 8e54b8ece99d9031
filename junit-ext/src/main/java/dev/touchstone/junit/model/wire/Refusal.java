package dev.touchstone.junit.model.wire;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * An HTTP status other than 200.
 *
 * @param status from 100 to 599
 * @param body as far as it was read
 * @param retryAfter how long the provider wants to be left alone
 * @param location where a redirect points
 */
record Refusal(int status, String body, Duration retryAfter, Optional<String> location) {

    private static final Set<Integer> PASSING = Set.of(408, 409, 429);

    Trouble trouble() {
        return new Trouble(remedy(), problem())
                .passing(PASSING.contains(status) || isServers())
                .after(retryAfter)
                .said(ErrorBody.message(body));
    }

    private String problem() {
        return location.filter(to -> isRedirect())
                .map(to -> "HTTP " + status + ", pointing to " + withoutQuery(to))
                .orElse("HTTP " + status);
    }

    private Remedy remedy() {
        if (isRedirect()) {
            return Remedy.MOVED;
        }
        return switch (status) {
            case 401, 403 -> Remedy.KEY;
            case 404 -> Remedy.MODEL;
            case 407 -> Remedy.PROXY;
            case 408, 409 -> Remedy.LATER;
            case 429 -> Remedy.RATE;
            default -> isServers() ? Remedy.LATER : status < 400 ? Remedy.ADDRESS : Remedy.REQUEST;
        };
    }

    private boolean isRedirect() {
        return status / 100 == 3;
    }

    private boolean isServers() {
        return status / 100 == 5;
    }

    private static String withoutQuery(String location) {
        return location.replaceFirst("[?#].*", "").replaceFirst("//[^/@]*@", "//");
    }
}
