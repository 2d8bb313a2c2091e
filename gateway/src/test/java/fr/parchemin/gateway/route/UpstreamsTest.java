package fr.parchemin.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UpstreamsTest {
    private final Vertx vertx = Vertx.vertx();

    @AfterEach
    void close() throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        vertx.close().onComplete(done -> closed.countDown());
        assertThat(closed.await(5, TimeUnit.SECONDS)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf"})
    void a_question_is_given_up_soon_however_far_the_answer_came(String answer) throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CountDownLatch asked = new CountDownLatch(1);
            Thread.startVirtualThread(() -> begin(server, answer, asked));
            URI address = URI.create("http://127.0.0.1:" + server.getLocalPort());
            Upstreams upstreams = new Upstreams(vertx, address, address, address, address, "none");
            CountDownLatch givenUp = new CountDownLatch(1);
            upstreams.ask(upstreams.to(Service.CAMPUS).setURI("/")).onFailure(failure -> givenUp.countDown());
            assertThat(asked.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(givenUp.await(2, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void an_address_without_a_port_means_the_usual_one() {
        assertThat(Upstreams.to(URI.create("https://campus.example")).getPort()).isEqualTo(443);
        assertThat(Upstreams.to(URI.create("https://campus.example")).isSsl()).isTrue();
        assertThat(Upstreams.to(URI.create("http://campus.example")).getPort()).isEqualTo(80);
    }

    /** The client's own start does not count. */
    private static void begin(ServerSocket server, String answer, CountDownLatch asked) {
        try (Socket socket = server.accept()) {
            asked.countDown();
            socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            Thread.sleep(3_000);
        } catch (IOException | InterruptedException testIsOver) {
            Thread.currentThread().interrupt();
        }
    }
}
