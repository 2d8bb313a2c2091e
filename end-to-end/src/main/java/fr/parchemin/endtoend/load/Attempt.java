package fr.parchemin.endtoend.load;

import java.time.Duration;
import java.time.Instant;

/** One request as its client saw it; status 0: no answer came. */
public record Attempt(Instant sentAt, Instant endedAt, String what, int status, String code) {

    static final int NO_ANSWER = 0;
    private static final int SUCCESS = 200;
    static final int FIRST_ERROR = 400;

    public boolean isAcknowledged() {
        return status >= SUCCESS && status < FIRST_ERROR;
    }

    public Duration took() {
        return Duration.between(sentAt, endedAt);
    }
}
