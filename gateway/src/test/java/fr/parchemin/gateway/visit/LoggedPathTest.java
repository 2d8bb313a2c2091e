package fr.parchemin.gateway.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    @CsvSource({"erp-7, erp-7", "1850575123456, (digits)", "a 1 85 05 75 123 456, (digits)"})
    void a_mark_that_may_be_a_personal_number_is_left_out(String mark, String logged) {
        assertEquals(logged, LoggedPath.ofMark(mark));
    }

    @Test
    void the_longest_path_is_masked_without_exhausting_the_stack() {
        assertEquals("/(text)", LoggedPath.of("/" + "xy".repeat(4_000)).value());
        assertEquals("/(digits)", LoggedPath.of("/" + "1.".repeat(4_000)).value());
        assertEquals("/(digits)", LoggedPath.of("/" + "%31".repeat(2_600)).value());
    }

    @Test
    void a_request_without_a_path_is_logged_as_such() {
        assertEquals("-", LoggedPath.of(null).value());
    }
}
