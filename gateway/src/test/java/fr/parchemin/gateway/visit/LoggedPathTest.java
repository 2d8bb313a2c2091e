package fr.parchemin.gateway.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoggedPathTest {
    @ParameterizedTest
    @CsvSource({
        "/v1/campuses/LYON, /v1/campuses/LYON",
        "/v1/candidates/018f3c5e-7b2a-7123-8123-185057512345, /v1/candidates/018f3c5e-7b2a-7123-8123-185057512345",
        "/v1/candidates/1850575123456, /v1/candidates/(digits)",
        "/v1/candidates/1%2085%2005%2075%20123%20456/x, /v1/candidates/(digits)/x",
        "/v1/candidates/185052A123456, /v1/candidates/(digits)",
        "/v1/candidates/%31850575123456, /v1/candidates/(digits)",
        "/v1/certificates/RNCP14506BC01-2022-00042, /v1/certificates/RNCP14506BC01-2022-00042",
        "/v1/candidates/1-85-05-75-123-456, /v1/candidates/(digits)",
        "/v1/candidates/1%E2%80%9385%E2%80%930575%0A123456, /v1/candidates/(digits)",
        "/v1/candidates/%EF%BC%91850575123456, /v1/candidates/(digits)",
        "/v1/candidates/1/85/05/75/123/456, /(digits)",
        "/v1/certificates/RNCP14506-2022-00042, /v1/certificates/RNCP14506-2022-00042",
        "/v1/%zz%, /v1/(text)",
        "/verify/K7QF-9M2X, /verify/(code)",
        "/v1/verifications/K7QF-9M2X/x, /v1/verifications/(code)",
        "/verifyx/K7QF, /verifyx/K7QF",
        "/v1/candidates/by-external-id/erp/zoe.durand%40exemple.fr, /v1/candidates/by-external-id/(key)",
        "/v1/candidates/by-external-id/erp/A-1042, /v1/candidates/by-external-id/(key)",
        "/v1/candidates/Durand, /v1/candidates/(text)",
        "/v1/candidates/zoe@exemple.fr/history, /v1/candidates/(text)/history",
        "/v1/campuses/%2B33%206%2012%2034%2056%2078, /v1/campuses/(text)",
        "/v1/enrolments/018f3c5e-7b2a-7123-8123-185057512345/validation-file, /v1/enrolments/018f3c5e-7b2a-7123-8123-185057512345/validation-file",
        "/docs/scalar.js, /docs/scalar.js",
        "/, /"
    })
    void a_part_that_may_be_a_personal_number_is_left_out(String path, String logged) {
        assertEquals(logged, LoggedPath.of(path).value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "%20", "1%20", "/1", "a1/"})
    void a_long_path_is_cut_in_time(String part) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertTrue(
                        LoggedPath.of("/" + part.repeat(100_000)).value().length() < 600));
    }

    @ParameterizedTest
    @CsvSource({"erp-7, erp-7", "1850575123456, (digits)", "a 1 85 05 75 123 456, (digits)"})
    void a_mark_that_may_be_a_personal_number_is_left_out(String mark, String logged) {
        assertEquals(logged, LoggedPath.ofMark(mark));
    }

    @Test
    void a_request_without_a_path_is_logged_as_such() {
        assertEquals("-", LoggedPath.of(null).value());
    }
}
