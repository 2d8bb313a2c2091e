package fr.parchemin.gateway;

import static fr.parchemin.gateway.standin.TokenForge.aToken;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.gateway.standin.Platform;
import fr.parchemin.gateway.standin.Wire;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Platform.class)
@DisplayName("as the sender of a large body")
class LargeBodyIT {
    private static final int MEBIBYTE = 1024 * 1024;
    private static final Duration SILENCE = Duration.ofSeconds(2);

    private static String post(String headers) {
        return "POST /v1/campuses HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " + aToken().signed() + "\r\n" + headers
                + "\r\n";
    }

    private static String chunk(int length) {
        return Integer.toHexString(length) + "\r\n" + "x".repeat(length) + "\r\n";
    }

    @Test
    void one_mebibyte_passes_with_its_length() {
        try (Wire wire = new Wire()) {
            String heard = wire.send(post("Content-Length: " + MEBIBYTE + "\r\n"))
                    .send(new byte[MEBIBYTE])
                    .hear(SILENCE);
            assertThat(heard).startsWith("HTTP/1.1 200").contains("\"length\":" + MEBIBYTE);
        }
    }

    @Test
    void one_mebibyte_passes_in_chunks() {
        try (Wire wire = new Wire()) {
            wire.send(post("Transfer-Encoding: chunked\r\n"));
            for (int i = 0; i < 16; i++) {
                wire.send(chunk(MEBIBYTE / 16));
            }
            assertThat(wire.send("0\r\n\r\n").hear(SILENCE))
                    .startsWith("HTTP/1.1 200")
                    .contains("\"length\":" + MEBIBYTE);
        }
    }

    @Test
    void two_mebibytes_are_413_with_their_length() {
        try (Wire wire = new Wire()) {
            String heard = wire.send(post("Content-Length: " + 2 * MEBIBYTE + "\r\n"))
                    .send(new byte[2 * MEBIBYTE])
                    .hear(SILENCE);
            assertThat(heard)
                    .startsWith("HTTP/1.1 413")
                    .contains("\"code\":\"body-too-large\"")
                    .contains("\"limitBytes\":1048576");
            assertThat(Wire.answersIn(heard)).isEqualTo(1);
            assertThat(wire.isHungUp()).isTrue();
        }
    }

    @Test
    void two_mebibytes_are_413_in_chunks() {
        try (Wire wire = new Wire()) {
            wire.send(post("Transfer-Encoding: chunked\r\n"));
            for (int i = 0; i < 32; i++) {
                wire.send(chunk(MEBIBYTE / 16));
            }
            String heard = wire.send("0\r\n\r\n").hear(SILENCE);
            assertThat(heard).startsWith("HTTP/1.1 413").contains("\"code\":\"body-too-large\"");
            assertThat(Wire.answersIn(heard)).isEqualTo(1);
            assertThat(wire.isHungUp()).isTrue();
        }
    }

    @Test
    void a_body_that_never_ends_is_answered_and_hung_up_on() {
        try (Wire wire = new Wire()) {
            wire.send(post("Transfer-Encoding: chunked\r\n"));
            for (int i = 0; i < 24; i++) {
                wire.send(chunk(MEBIBYTE / 16));
            }
            assertThat(wire.hear(Duration.ofSeconds(3))).startsWith("HTTP/1.1 413");
            assertThat(wire.isHungUp()).isTrue();
        }
    }

    @Test
    void who_asks_first_is_refused_before_sending_anything() {
        try (Wire wire = new Wire()) {
            String heard = wire.send(post("Content-Length: " + 2 * MEBIBYTE + "\r\nExpect: 100-continue\r\n"))
                    .hear(Duration.ofMillis(700));
            assertThat(heard).startsWith("HTTP/1.1 413");
        }
    }

    @Test
    void who_asks_first_is_told_to_go_on() {
        try (Wire wire = new Wire()) {
            String told = wire.send(post("Content-Length: 3\r\nExpect: 100-continue\r\n"))
                    .hear(Duration.ofMillis(500));
            assertThat(told).isEqualTo("HTTP/1.1 100 Continue\r\n\r\n");
            assertThat(wire.send("abc").hear(Duration.ofMillis(700)))
                    .startsWith("HTTP/1.1 200")
                    .contains("\"length\":3")
                    .doesNotContain("\"expect\"");
        }
    }

    @Test
    void a_small_body_that_is_refused_does_not_cost_the_connection() {
        try (Wire wire = new Wire()) {
            String once = "POST /v1/campuses HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc";
            String heard = wire.send(once + once).hear(Duration.ofMillis(700));
            assertThat(Wire.answersIn(heard)).isEqualTo(2);
            assertThat(wire.isHungUp()).isFalse();
        }
    }
}
