package fr.parchemin.kit.metric;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathTagsTest {

    @ParameterizedTest
    @CsvSource({
        "/v1/candidates/{id}, /v1/candidates/{id}",
        "/v1/candidates, /v1/candidates",
        "/v1/candidates/dupont, /v1/candidates/{rest}",
        "/v1/candidates/by-external-id/erp/DUPONT, /v1/candidates/{rest}",
        "/operations/projections/0199f0aa/rebuild, /operations/projections/{rest}",
        "NOT_FOUND, NOT_FOUND"
    })
    void whatHasNoTemplateNamesItsResourceOnly(String path, String tag) {
        assertThat(PathTags.template(path)).isEqualTo(tag);
    }
}
