package fr.parchemin.web.framing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/v1/campuses/LYON",
                "/v1/../v1/campuses",
                "/v1/%2e%2e/v1",
                "/v1/candidates/by-external-id/erp/A%2F12",
                "/v1/x;y=1",
                "/v1/caf%C3%A9",
                "/v1/a+b",
                "/v1/...",
                "/v1/x..y"
            })
    void is_plain(String path) {
        assertThat(RequestPath.isPlain(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "v1",
                "*",
                "/a%2f..%2fb",
                "/a/..%2f",
                "/a/%2e%2e%2fb",
                "/a/..;/b",
                "/a/..%3bx/b",
                "/a%5cb",
                "/a\\b",
                "/a/.%2f",
                "/%",
                "/%4",
                "/%g0",
                "/a%00",
                "/a%7f",
                "/a%0a",
                "/a b"
            })
    void is_not_plain(String path) {
        assertThat(RequestPath.isPlain(path)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "%41", "é", "/a"})
    void of_any_length_that_is_let_in_is_judged_without_exhausting_the_stack(String part) {
        assertThat(RequestPath.isPlain("/" + part.repeat(8_000 / part.length())))
                .isTrue();
    }
}
