package fr.parchemin.web.problem;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Map;

/** A "no" with a stable code and a status; the record's fields are its facts and stand in the answer. */
public interface Refusal {

    /** The type's own name, in words. */
    @JsonIgnore
    default String code() {
        return Code.of(getClass());
    }

    @JsonIgnore
    int status();

    /** Headers that help the client, such as Retry-After. */
    @JsonIgnore
    default Map<String, String> headers() {
        return Map.of();
    }

    interface Malformed extends Refusal {
        @Override
        default int status() {
            return 400;
        }
    }

    interface Forbidden extends Refusal {
        @Override
        default int status() {
            return 403;
        }
    }

    interface Unknown extends Refusal {
        @Override
        default int status() {
            return 404;
        }
    }

    interface Conflict extends Refusal {
        @Override
        default int status() {
            return 409;
        }
    }

    interface Stale extends Refusal {
        @Override
        default int status() {
            return 412;
        }
    }

    interface RuleBroken extends Refusal {
        @Override
        default int status() {
            return 422;
        }
    }

    interface PreconditionMissing extends Refusal {
        @Override
        default int status() {
            return 428;
        }
    }
}
