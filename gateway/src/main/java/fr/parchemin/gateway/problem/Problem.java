package fr.parchemin.gateway.problem;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One refusal with its facts and the headers that belong to it. */
public record Problem(
        ProblemKind kind, List<Violation> violations, Map<String, Object> facts, Map<String, String> headers) {

    public Problem {
        violations = List.copyOf(violations);
        facts = Map.copyOf(facts);
        headers = Map.copyOf(headers);
    }

    public static Problem of(ProblemKind kind) {
        return new Problem(kind, List.of(), Map.of(), Map.of());
    }

    public static Problem noToken() {
        return of(ProblemKind.UNAUTHENTICATED).with("WWW-Authenticate", "Bearer");
    }

    public static Problem badToken() {
        return of(ProblemKind.UNAUTHENTICATED).with("WWW-Authenticate", "Bearer error=\"invalid_token\"");
    }

    public static Problem methodNotAllowed(String allowed) {
        return of(ProblemKind.METHOD_NOT_ALLOWED).with("Allow", allowed);
    }

    public static Problem invalid(String in, String field, String code) {
        return new Problem(ProblemKind.INVALID_REQUEST, List.of(new Violation(in, field, code)), Map.of(), Map.of());
    }

    public static Problem bodyTooLarge(long limit) {
        return new Problem(ProblemKind.BODY_TOO_LARGE, List.of(), Map.of("limitBytes", limit), Map.of());
    }

    public static Problem unavailable() {
        return of(ProblemKind.UNAVAILABLE).with("Retry-After", "1");
    }

    public Problem with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new Problem(kind, violations, facts, more);
    }
}
