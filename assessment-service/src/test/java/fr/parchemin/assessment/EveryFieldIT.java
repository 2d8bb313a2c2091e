package fr.parchemin.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.kit.testing.BodyFields;
import fr.parchemin.kit.testing.BodyTable;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AssessmentServiceTest
@TestSecurity(
        user = "everybody",
        roles = {"certifier", "campus-admin", "assessor", "jury-president", "jury-member", "partner", "auditor"})
class EveryFieldIT {

    @Test
    void refusesWhatNoRecordCanHold() {
        var fields = BodyFields.ofThisService().stream()
                .map(field -> field.at("bloc", Scene.BLOC))
                .toList();
        assertThat(fields).extracting(BodyFields.Field::name).contains("skills[0].comment");
        assertThat(BodyTable.faults(fields, List.of())).isEmpty();
    }
}
