package fr.parchemin.gateway.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.vertx.core.MultiMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestIdTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "185057512345673",
                "1-85-05-75-123-456-73",
                "1850575123456",
                "erp/1_85_05_75_123_456",
                "+1850575123456"
            })
    void a_personal_number_is_not_passed_on(String sent) {
        assertNotEquals(sent, of(sent));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"erp-7", "018f3c5e-7b2a-7123-8123-185057512345", "2021-01-15T10:45:12.123Z", "20210115104512"})
    void any_other_mark_is(String sent) {
        assertEquals(sent, of(sent));
    }

    private static String of(String sent) {
        return RequestId.of(MultiMap.caseInsensitiveMultiMap().add(RequestId.HEADER, sent))
                .value();
    }
}
