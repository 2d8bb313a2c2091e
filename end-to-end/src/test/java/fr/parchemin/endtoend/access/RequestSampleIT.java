package fr.parchemin.endtoend.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parchemin.endtoend.OnePlatform;
import fr.parchemin.endtoend.World;
import fr.parchemin.endtoend.client.Call;
import fr.parchemin.endtoend.fuzz.AnswerRules;
import fr.parchemin.endtoend.fuzz.Canaries;
import fr.parchemin.endtoend.fuzz.Described;
import fr.parchemin.endtoend.fuzz.Known;
import fr.parchemin.endtoend.fuzz.RequestFuzz;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A few of the requests that {@code faults requests} sends by the thousand. */
@ExtendWith(OnePlatform.class)
class RequestSampleIT {

    private static final long SEED = 2026;
    private static final int EACH = 5;

    @Test
    void five_odd_requests_of_each_operation_are_answered_as_described_and_leave_nothing_in_the_logs(World world) {
        JsonNode document = world.asNobody(Call.get("/openapi")).json();
        Canaries canaries = Canaries.of(SEED);
        RequestFuzz fuzz = new RequestFuzz(
                world.platform().gateway(),
                world.tokens()::of,
                document,
                Known.ofEveryPlatform(),
                AnswerRules.of(world.gateway()),
                canaries);

        int sent = fuzz.run(EACH, SEED, Duration.ofMinutes(2));

        assertThat(sent).isEqualTo(EACH * Described.in(document).size());
        assertThat(fuzz.objections()).isEmpty();
        assertThat(canaries.foundIn(world.platform().home())).isEmpty();
    }
}
