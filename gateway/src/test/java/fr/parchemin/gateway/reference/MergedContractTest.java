package fr.parchemin.gateway.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.parchemin.gateway.route.Service;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MergedContractTest {
    private final Map<Service, JsonNode> documents = new EnumMap<>(Service.class);

    private void given(Service service, String document) {
        try {
            documents.put(service, new ObjectMapper().readTree(document));
        } catch (JsonProcessingException mistyped) {
            throw new IllegalArgumentException(mistyped);
        }
    }

    private static String contract(String path, String operationId, String tag, String view, String problem) {
        return """
                {"tags":[{"name":"%3$s"}],
                 "paths":{"%1$s":{"get":{"operationId":"%2$s","tags":["%3$s"],"responses":{"200":{"content":{
                   "application/json":{"schema":{"$ref":"#/components/schemas/Page"}}}},
                   "404":{"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"}}}}}}}},
                 "components":{"schemas":{
                   "Page":{"properties":{"items":{"items":{"$ref":"#/components/schemas/View"}}}},
                   "View":%4$s,"Problem":%5$s,"Unused":{"type":"object"}}}}
                """.formatted(path, operationId, tag, view, problem);
    }

    @Test
    void a_schema_that_all_share_has_one_home() {
        given(Service.CAMPUS, contract("/v1/campuses", "listCampuses", "Campuses", "{}", "{}"));
        given(Service.JURY, contract("/v1/certificates", "listCertificates", "Certificates", "{}", "{}"));
        MergedContract merged = MergedContract.of(documents);
        assertThat(merged.components().keySet()).containsExactly("schemas/Page", "schemas/Problem", "schemas/View");
        assertThat(merged.conflicts()).isEmpty();
    }

    @Test
    void schemas_of_one_name_that_differ_are_told_apart_with_all_that_mention_them() {
        given(Service.CAMPUS, contract("/v1/campuses", "listCampuses", "Campuses", "{}", "{}"));
        given(
                Service.JURY,
                contract("/v1/certificates", "listCertificates", "Certificates", "{\"type\":\"object\"}", "{}"));
        MergedContract merged = MergedContract.of(documents);
        assertThat(merged.components().keySet())
                .containsExactly(
                        "schemas/JuryPage", "schemas/JuryView", "schemas/Page", "schemas/Problem", "schemas/View");
        assertThat(merged.components())
                .hasEntrySatisfying(
                        "schemas/JuryPage",
                        page -> assertThat(page.toString()).contains("#/components/schemas/JuryView"));
        assertThat(merged.paths().at("/~1v1~1certificates/get/responses/200").toString())
                .contains("#/components/schemas/JuryPage");
        assertThat(merged.paths().at("/~1v1~1campuses/get/responses/200").toString())
                .contains("#/components/schemas/Page");
        assertThat(merged.conflicts()).isEmpty();
    }

    @Test
    void a_problem_described_in_two_ways_is_a_conflict() {
        given(Service.CAMPUS, contract("/v1/campuses", "listCampuses", "Campuses", "{}", "{}"));
        given(
                Service.JURY,
                contract("/v1/certificates", "listCertificates", "Certificates", "{}", "{\"type\":\"object\"}"));
        assertThat(MergedContract.of(documents).conflicts())
                .containsExactly("jury describes schemas/Problem in its own way");
    }

    @Test
    void an_operation_id_or_a_tag_used_twice_is_a_conflict() {
        given(Service.CAMPUS, contract("/v1/campuses", "list", "Lists", "{}", "{}"));
        given(Service.JURY, contract("/v1/certificates", "list", "Lists", "{}", "{}"));
        MergedContract merged = MergedContract.of(documents);
        assertThat(merged.conflicts())
                .containsExactly("jury uses the operationId list, which is campus's", "jury uses the tag Lists");
        assertThat(merged.paths().at("/~1v1~1certificates/get/operationId").asText())
                .isEqualTo("juryList");
    }

    @Test
    void a_path_that_the_gateway_does_not_send_there_is_left_out() {
        given(Service.CAMPUS, contract("/v1/certificates", "list", "Lists", "{}", "{}"));
        MergedContract merged = MergedContract.of(documents);
        assertThat(merged.paths()).isEmpty();
        assertThat(merged.components()).isEmpty();
    }

    @Test
    void an_operation_without_an_id_is_a_conflict() {
        given(Service.CAMPUS, "{\"paths\":{\"/v1/campuses\":{\"get\":{}}}}");
        assertThat(MergedContract.of(documents).conflicts())
                .containsExactly("campus leaves an operation of /v1/campuses without an operationId");
    }
}
