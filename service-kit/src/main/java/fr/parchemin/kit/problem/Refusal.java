package fr.parchemin.kit.problem;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Map;

/** A "no" with a stable code; the record's fields are its facts and stand in the answer. */
public interface Refusal {

    @JsonIgnore
    String code();

    @JsonIgnore
    Kind kind();

    /** Headers that help the client, such as Retry-After. */
    @JsonIgnore
    default Map<String, String> headers() {
        return Map.of();
    }

    enum Kind {
        MALFORMED(400),
        FORBIDDEN(403),
        UNKNOWN(404),
        CONFLICT(409),
        STALE(412),
        RULE_BROKEN(422),
        PRECONDITION_MISSING(428);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }
}
