package fr.parchemin.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.endtoend.client.Answer;
import fr.parchemin.endtoend.client.Api;
import fr.parchemin.endtoend.client.Call;
import fr.parchemin.endtoend.platform.Platform;
import fr.parchemin.endtoend.platform.Signal;
import fr.parchemin.endtoend.platform.Waiting;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A broker whose port is open and which does not answer: seen at the front page, and no reason to refuse a request. */
@ExtendWith(OnePlatform.class)
class FrozenKafkaIT {

    private static final Duration SEEN_WITHIN = Duration.ofSeconds(4);
    private static final Duration STEP = Duration.ofMillis(100);

    private final World world;

    FrozenKafkaIT(World world) {
        this.world = world;
    }

    @Test
    void the_front_page_says_so_while_everything_else_goes_on() {
        assertThat(Waiting.until(() -> kafka().equals("READY"), Duration.ofSeconds(10), STEP))
                .isTrue();
        long pid = world.platform().part("kafka").pid();
        Signal.STOP.to(pid);
        try {
            assertThat(Waiting.until(() -> kafka().equals("NOT_READY"), SEEN_WITHIN, STEP))
                    .as("seen within %s; now %s", SEEN_WITHIN, kafka())
                    .isTrue();
            assertThat(state().text("status")).isEqualTo("DEGRADED");
            for (String service : Platform.SERVICES) {
                assertThat(new Api(world.platform().service(service))
                                .send(Call.get("/q/health/ready"))
                                .status())
                        .as(service)
                        .isEqualTo(200);
            }
            assertThat(world.openCohort("LYON").status()).isEqualTo(201);
        } finally {
            Signal.CONT.to(pid);
        }
        assertThat(Waiting.until(() -> kafka().equals("READY"), Duration.ofSeconds(20), STEP))
                .isTrue();
        world.settle();
    }

    private String kafka() {
        for (var part : state().json().path("parts")) {
            if (part.path("name").asText().equals("kafka")) {
                return part.path("status").asText();
            }
        }
        return "not there";
    }

    private Answer state() {
        return world.gateway().send(Call.get("/").with("Accept", "application/json"));
    }
}
