package fr.parchemin.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.kit.testing.OpenApiSnapshot;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AssessmentServiceTest
class ContractIT {

    @Test
    void theCommittedDescriptionIsTheServedOne() {
        var snapshot = OpenApiSnapshot.compare();
        assertThat(snapshot.served()).isEqualTo(snapshot.committed());
    }
}
