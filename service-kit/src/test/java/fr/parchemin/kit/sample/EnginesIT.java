package fr.parchemin.kit.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;

import fr.parchemin.kit.testing.RealParts;
import fr.parchemin.kit.testing.caller.Operator;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a service says of the engines behind it. */
@QuarkusTest
@SampleService
class EnginesIT {

    private static final String ENGINES = "/q/health/group/engines";

    @ParameterizedTest
    @ValueSource(strings = {"kafka", "postgres"})
    void anEngineThatIsFrozenIsToldWithinABoundAndAgainWhenItAnswers(String engine) throws Exception {
        awaitStatus(engine, "UP");
        var process = RealParts.process(engine);
        signal("STOP", process);
        try {
            given().get(ENGINES).then().time(lessThan(3_000L));
            assertThat(status(engine)).isEqualTo("DOWN");
            for (int again = 0; again < 5; again++) {
                given().get(ENGINES).then().statusCode(503).time(lessThan(1_500L));
            }
        } finally {
            signal("CONT", process);
        }
        awaitStatus(engine, "UP");
    }

    @Test
    void withoutTheDatabaseTheServiceSaysInTimeThatItIsNotReady() throws Exception {
        var postgres = RealParts.process("postgres");
        given().get("/q/health/ready").then().statusCode(200);
        signal("STOP", postgres);
        try {
            for (int again = 0; again < 3; again++) {
                given().get("/q/health/ready").then().statusCode(503).time(lessThan(2_000L));
            }
            given().get("/q/health/live").then().statusCode(200);
        } finally {
            signal("CONT", postgres);
        }
        await().atMost(Duration.ofSeconds(2))
                .until(() -> given().get("/q/health/ready").statusCode() == 200);
    }

    @Test
    void withoutKafkaTheServiceStaysReady() throws Exception {
        var kafka = RealParts.process("kafka");
        signal("STOP", kafka);
        try {
            for (var path : new String[] {"/q/health", "/q/health/ready", "/q/health/live", "/q/health/started"}) {
                given().get(path).then().statusCode(200).body("checks.name", not(hasItems("kafka")));
            }
        } finally {
            signal("CONT", kafka);
        }
    }

    @Test
    @Operator
    void whatCanBeRebuiltIsListed() {
        given().get("/operations/projections").then().statusCode(200).body("$", hasItems("notes"));
    }

    @Test
    void onlyAnOperatorSeesWhatCanBeRebuilt() {
        given().get("/operations/projections").then().statusCode(401);
    }

    private static void awaitStatus(String engine, String status) {
        await().atMost(Duration.ofSeconds(20)).until(() -> status(engine).equals(status));
    }

    private static String status(String engine) {
        return given().get(ENGINES).path("checks.find { it.name == '" + engine + "' }.status");
    }

    /** With its children: PostgreSQL answers each connection by a process of its own. */
    private static void signal(String name, ProcessHandle process) throws IOException, InterruptedException {
        for (var each : Stream.concat(Stream.of(process), process.descendants()).toList()) {
            new ProcessBuilder("kill", "-" + name, String.valueOf(each.pid()))
                    .start()
                    .waitFor();
        }
    }
}
