package fr.parchemin.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicPathsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/docs",
                "/docs/scalar.js",
                "/openapi",
                "/problems/no-quorum",
                "/q/health",
                "/q/health/ready",
                "/verify/ABC",
                "/v1/verifications/ABC"
            })
    void are_open(String path) {
        assertThat(PublicPaths.contain(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/docsx",
                "/openapi.json",
                "/q/healthx",
                "/q/metrics",
                "/q",
                "/v1",
                "/v1/verificationsx",
                "/v1/certificates",
                "/verifyx",
                "/DOCS"
            })
    void leave_everything_else_closed(String path) {
        assertThat(PublicPaths.contain(path)).isFalse();
    }
}
