package fr.parchemin.gateway.route;

import java.util.List;
import java.util.Locale;

/** The services behind the gateway and the paths that are theirs. */
public enum Service {
    CAMPUS,
    CANDIDATE,
    ASSESSMENT,
    JURY;

    List<String> prefixes() {
        return switch (this) {
            case CAMPUS -> List.of("/v1/campuses", "/v1/statistics");
            case CANDIDATE ->
                List.of(
                        "/v1/candidates",
                        "/v1/enrolments",
                        "/v1/enrolment-options",
                        "/v1/vae-deadlines",
                        "/v1/imports",
                        "/v1/jobs");
            case ASSESSMENT ->
                List.of(
                        "/v1/certifications",
                        "/v1/assessments",
                        "/v1/bloc-records",
                        "/v1/exemptions",
                        "/v1/dissertations",
                        "/v1/accommodations");
            case JURY ->
                List.of(
                        "/v1/professionals",
                        "/v1/jury-sessions",
                        "/v1/jury-places",
                        "/v1/certificates",
                        "/v1/award-disputes",
                        "/v1/minutes-checks",
                        "/v1/verifications",
                        "/v1/cpf-declarations",
                        "/v1/cpf-batches",
                        "/v1/cpf-reports");
        };
    }

    public boolean owns(String normalizedPath) {
        return prefixes().stream()
                .anyMatch(prefix -> normalizedPath.equals(prefix) || normalizedPath.startsWith(prefix + "/"));
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
