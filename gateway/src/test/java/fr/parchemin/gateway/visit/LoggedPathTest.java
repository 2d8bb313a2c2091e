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
        "/, /"
    })
    void a_part_that_may_be_a_personal_number_is_left_out(String path, String logged) {
        assertEquals(logged, LoggedPath.of(path).value());
    }

    @Test
    void a_request_without_a_path_is_logged_as_such() {
        assertEquals("-", LoggedPath.of(null).value());
    }
}
