package fr.parchemin.gateway;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parchemin.gateway.standin.Platform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Platform.class)
@DisplayName("the access log")
class AccessLogIT {
    private static final long PATIENCE_MILLIS = 5_000;

    private final Queue<String> lines = new ConcurrentLinkedQueue<>();
    private final Handler listening = new Handler() {
        @Override
        public void publish(LogRecord line) {
            lines.add(String.valueOf(line.getMessage()));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @Test
    void has_each_request_but_no_personal_number() throws InterruptedException {
        Logger.getLogger("").addHandler(listening);
        try {
            given().get("/v1/campuses/1850575123456?name=1850575123456");
            long deadline = System.currentTimeMillis() + PATIENCE_MILLIS;
            while (lines.stream().noneMatch(line -> line.contains("GET /v1/campuses/(digits) 401"))) {
                assertTrue(System.currentTimeMillis() < deadline, "the request is logged: " + lines);
                Thread.sleep(20);
            }
            assertTrue(lines.stream().noneMatch(line -> line.contains("1850575123456")), lines.toString());
        } finally {
            Logger.getLogger("").removeHandler(listening);
        }
    }
}
