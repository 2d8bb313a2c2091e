package fr.parchemin.kit.retry;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Ends the repeated request with the answer of the first. */
class Replayed extends RuntimeException {

    final int status;
    final Map<String, String> headers;
    final @Nullable String body;

    Replayed(int status, Map<String, String> headers, @Nullable String body) {
        super("answered before", null, false, false);
        this.status = status;
        this.headers = headers;
        this.body = body;
    }
}
