package fr.parchemin.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.kit.testing.BodyFields;
import fr.parchemin.kit.testing.BodyTable;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CandidateServiceTest
@TestSecurity(
        user = "everybody",
        roles = {"certifier", "campus-admin", "assessor", "jury-president", "jury-member", "partner", "auditor"})
class EveryFieldIT {

    @Test
    void refusesWhatNoRecordCanHold() {
        // A PUT by another system's key reads the campus before the rest.
        var fields = BodyFields.ofThisService().stream()
                .filter(field -> field.method().equals("post"))
                .toList();
        assertThat(fields).extracting(BodyFields.Field::name).contains("civilStatus.birthPlace.country");
        assertThat(BodyTable.faults(fields, List.of())).isEmpty();
    }
}
