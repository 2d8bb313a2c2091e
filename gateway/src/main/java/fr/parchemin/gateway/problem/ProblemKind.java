package fr.parchemin.gateway.problem;

import fr.parchemin.gateway.language.Language;
import java.util.Locale;

/** Every way the gateway itself says no; the code and the status are part of the contract. */
public enum ProblemKind {
    INVALID_REQUEST(400),
    MALFORMED_REQUEST(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    ORIGIN_NOT_ALLOWED(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    REQUEST_TIMEOUT(408),
    BODY_TOO_LARGE(413),
    ADDRESS_TOO_LONG(414),
    HEADERS_TOO_LARGE(431),
    INTERNAL_ERROR(500),
    UNAVAILABLE(503),
    UPSTREAM_TIMEOUT(504);

    private static final String BUNDLE = "problems";

    private final int status;

    ProblemKind(int status) {
        this.status = status;
    }

    /** Of what the server itself refuses. */
    static ProblemKind unreadable(int status) {
        return switch (status) {
            case 414 -> ADDRESS_TOO_LONG;
            case 431 -> HEADERS_TOO_LARGE;
            default -> MALFORMED_REQUEST;
        };
    }

    public int status() {
        return status;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String title(Language language) {
        return text(language, "title");
    }

    public String detail(Language language) {
        return text(language, "detail");
    }

    public String cause(Language language) {
        return text(language, "cause");
    }

    public String remedy(Language language) {
        return text(language, "remedy");
    }

    private String text(Language language, String part) {
        return language.texts(BUNDLE).getString(code() + "." + part);
    }
}
