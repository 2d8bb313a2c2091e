package fr.parchemin.web.problem;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What every port refuses alike, whatever is asked of it. */
public sealed interface RequestRefusal extends Refusal {

    record InvalidRequest(List<Violation> violations) implements RequestRefusal, Malformed {

        public static InvalidRequest of(String in, String field, String code) {
            return new InvalidRequest(List.of(new Violation(in, field, code)));
        }
    }

    record MalformedRequest() implements RequestRefusal, Malformed {}

    /** The body is no JSON at all. */
    record MalformedJson() implements RequestRefusal, Malformed {}

    record Unauthenticated(@JsonIgnore String challenge) implements RequestRefusal {

        public static Unauthenticated withoutToken() {
            return new Unauthenticated("Bearer");
        }

        public static Unauthenticated withBadToken() {
            return new Unauthenticated("Bearer error=\"invalid_token\"");
        }

        @Override
        public int status() {
            return 401;
        }

        @Override
        public Map<String, String> headers() {
            return Map.of("WWW-Authenticate", challenge);
        }
    }

    record Forbidden() implements RequestRefusal, Refusal.Forbidden {}

    record NotFound() implements RequestRefusal, Unknown {}

    record MethodNotAllowed(
            @JsonIgnore String allowed,
            @JsonIgnore @Nullable String acceptPatch) implements RequestRefusal {

        public static MethodNotAllowed of(String allowed) {
            return new MethodNotAllowed(allowed, null);
        }

        @Override
        public int status() {
            return 405;
        }

        @Override
        public Map<String, String> headers() {
            return acceptPatch == null
                    ? Map.of("Allow", allowed)
                    : Map.of("Allow", allowed, "Accept-Patch", acceptPatch);
        }
    }

    record NotAcceptable() implements RequestRefusal {
        @Override
        public int status() {
            return 406;
        }
    }

    record BodyTooLarge(long limitBytes) implements RequestRefusal {
        @Override
        public int status() {
            return 413;
        }
    }

    record UnsupportedMediaType() implements RequestRefusal {
        @Override
        public int status() {
            return 415;
        }
    }

    @SuppressWarnings("AvoidCommonTypeNames") // the code is the name of the type
    record InternalError() implements RequestRefusal {
        @Override
        public int status() {
            return 500;
        }
    }

    /** A part that is needed is away. */
    record Unavailable() implements RequestRefusal {
        @Override
        public int status() {
            return 503;
        }

        @Override
        public Map<String, String> headers() {
            return Map.of("Retry-After", "1");
        }
    }
}
