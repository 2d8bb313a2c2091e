package fr.parchemin.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceTest {

    @ParameterizedTest
    @CsvSource({
        "/v1/certifications/1, ASSESSMENT",
        "/v1/assessments/1/result, ASSESSMENT",
        "/v1/bloc-records/1/blocs/2/extra-sittings, ASSESSMENT",
        "/v1/exemptions, ASSESSMENT",
        "/v1/dissertations, ASSESSMENT",
        "/v1/accommodations, ASSESSMENT"
    })
    void aPathBelongsToOneService(String path, Service owner) {
        assertThat(Arrays.stream(Service.values()).filter(service -> service.owns(path)))
                .containsExactly(owner);
    }
}
