package fr.parchemin.jury;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.jury.session.Sessions;
import fr.parchemin.kit.testing.BodyFields;
import fr.parchemin.kit.testing.BodyTable;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@JuryServiceTest
@TestSecurity(
        user = "everybody",
        roles = {"certifier", "campus-admin", "assessor", "jury-president", "jury-member", "partner", "auditor"})
class EveryFieldIT {

    @Inject
    Sessions sessions;

    @Test
    void refusesWhatNoRecordCanHold() {
        var professional = sessions.professional(null).toString();
        var fields = BodyFields.ofThisService().stream()
                .map(field -> field.at("professionalId", professional))
                .toList();
        assertThat(fields)
                .extracting(BodyFields.Field::name)
                .contains("lines[0].conditional.reason", "organisation.name");
        assertThat(BodyTable.faults(fields, List.of("content", "startTime"))).isEmpty();
    }
}
