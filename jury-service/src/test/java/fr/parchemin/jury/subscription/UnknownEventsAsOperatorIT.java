package fr.parchemin.jury.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import fr.parchemin.jury.JuryServiceTest;
import fr.parchemin.jury.Told;
import fr.parchemin.kit.digest.Sha256;
import fr.parchemin.kit.testing.Operating;
import fr.parchemin.kit.testing.Sample;
import fr.parchemin.kit.testing.caller.Operator;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@JuryServiceTest
@Operator
class UnknownEventsAsOperatorIT {

    @Inject
    Told told;

    @BeforeEach
    void anEventOfATypeFromTheFuture() {
        told.nothing();
        told.receive(named("first"), "LYON", 1);
        told.receive(named("second").ofType("fr.parchemin.campus.campus-changed.v9"), "LYON", 2);
        told.receive(named("third"), "LYON", 3);
        told.openCampus("NANTES");
    }

    @Test
    void itsKeyWaitsWhileTheOthersFlow() {
        assertThat(told.asWorker().rows("select code, name from campus order by code"))
                .containsExactly("LYON first", "NANTES CESI NANTES");
        assertThat(told.asWorker().rows("select key_digest, cause from parked_key"))
                .singleElement()
                .asString()
                .startsWith(Sha256.of("LYON") + " ")
                .endsWith("unknown type fr.parchemin.campus.campus-changed.v9");
        assertThat(told.asWorker().first("select count(*) from parked_message")).isEqualTo("2");
    }

    @Test
    void aReplayChangesNothingUntilTheTypeIsKnown() {
        Operating.replay("campuses", "LYON")
                .statusCode(409)
                .body("code", is("still-failing"))
                .body("messages", is(0));

        assertThat(told.asWorker().first("select name from campus where code = 'LYON'"))
                .isEqualTo("first");
        assertThat(told.asWorker().first("select count(*) from parked_message")).isEqualTo("2");
    }

    @Test
    void aReplayTakesTheWaitingEventsInOnceTheTypeIsKnown() {
        told.asWorker().execute("update parked_message set headers = replace(headers, '.v9', '.v1')");

        Operating.replay("campuses", "LYON").statusCode(200).body("messages", is(2));

        assertThat(told.asWorker().first("select name from campus where code = 'LYON'"))
                .isEqualTo("third");
        assertThat(told.asWorker().rows("select key_digest from parked_key")).isEmpty();
    }

    private static Sample named(String name) {
        return Told.CAMPUS.with("name", "\"" + name + "\"");
    }
}
