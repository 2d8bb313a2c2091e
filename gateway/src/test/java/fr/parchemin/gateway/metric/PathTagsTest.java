package fr.parchemin.gateway.metric;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathTagsTest {

    @ParameterizedTest
    @CsvSource({
        "/v1/candidates, /v1/candidates",
        "/v1/candidates/0199f0aa-0000-7000-8000-000000000001, /v1/candidates/{rest}",
        "/v1/candidates/by-external-id/erp/DUPONT, /v1/candidates/{rest}",
        "/v1/verifications/8Q4T-V0ZK, /v1/verifications/{rest}",
        "/verify/8Q4T-V0ZK, /verify/{rest}",
        "/verify, /verify",
        "/problems/not-found, /problems/{rest}",
        "/, /",
        "/v1/nothing/dupont, OTHER",
        "/dupont, OTHER",
        "/v1, OTHER",
        "NOT_FOUND, NOT_FOUND",
        "root, root"
    })
    void onlyTheResourceIsNamed(String path, String tag) {
        assertThat(PathTags.template(path)).isEqualTo(tag);
    }
}
