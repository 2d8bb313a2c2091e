package fr.parchemin.assessment.catalogue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import fr.parchemin.assessment.AssessmentServiceTest;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AssessmentServiceTest
@TestSecurity(user = "partner-erp", roles = "partner")
class CertificationsAsPartnerIT {

    private static final String SHEET = "/v1/certifications/RNCP14506";

    @Inject
    LoadCatalogue load;

    @BeforeEach
    void twoMoreCertifications() {
        load.load(List.of(
                PublishedCertification.as("RNCP99904", "Fourth"), PublishedCertification.as("RNCP99905", "Fifth")));
    }

    @Test
    void the_first_bloc_has_its_title_and_its_five_skills() {
        given().get(SHEET)
                .then()
                .statusCode(200)
                .body("code", is("RNCP14506"))
                .body("title", is("Responsable en ingénierie des logiciels"))
                .body("blocs", hasSize(5))
                .body("blocs[0].code", is("RNCP14506BC01"))
                .body("blocs[0].title", is("Organiser et piloter un projet informatique"))
                .body("blocs[0].activityRank", is(2))
                .body(
                        "blocs[0].skills.label",
                        contains(
                                is("Définir la méthode de gestion de projet la plus adaptée à la solution informatique"
                                        + " retenue"),
                                startsWith("Décomposer le projet informatique en sous-projets, actions et tâches"),
                                startsWith("Repérer et mesurer les risques liés à la gestion d’un projet"),
                                startsWith("Assurer le suivi du projet pour garantir le respect du plan qualité"),
                                is("Clore le projet et garantir sa pérennité")));
    }

    @Test
    void the_third_bloc_is_a_written_case_study() {
        given().get(SHEET)
                .then()
                .body("blocs[2].code", is("RNCP14506BC03"))
                .body("blocs[2].method.kind", is("WRITTEN_CASE_STUDY"))
                .body("blocs[2].parts", contains("WRITTEN_CASE_STUDY"))
                .body("blocs[3].method.kind", is("PROJECT_IN_CENTRE"));
    }

    @Test
    void the_sheets_other_statements_are_there() {
        given().get(SHEET)
                .then()
                .body("level.european", is(6))
                .body("registrationPeriods.to", contains("2012-03-03", "2017-04-14", "2022-07-19"))
                .body("titles.year", contains(1998, 2002, 2007))
                .body(
                        "accessRoutes.findAll { it.open }.code",
                        containsInAnyOrder(
                                "STUDENT",
                                "APPRENTICESHIP",
                                "CONTINUING_TRAINING",
                                "PROFESSIONALISATION_CONTRACT",
                                "INDIVIDUAL_APPLICATION",
                                "VAE"))
                .body("panelRule.seats", hasSize(7))
                .body("requirements.experience.months", is(4))
                .body("settings.minimumAssessors", is(2))
                .body("overseas.newCaledonia", nullValue())
                .body("awardDeadline", nullValue())
                .body("recordedAt", matchesPattern("\\d{4}-\\d\\d-\\d\\dT.*Z"))
                .body("version", nullValue());
    }

    @Test
    void what_has_not_changed_is_not_sent_again() {
        var tag = given().get(SHEET).then().statusCode(200).extract().header("ETag");

        assertThat(tag).matches("\"0-[0-9a-f]{16}\"");
        given().header("If-None-Match", tag)
                .get(SHEET)
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .body(is(emptyOrNullString()));
        given().header("If-None-Match", "\"0-0000000000000000\"")
                .get(SHEET)
                .then()
                .statusCode(200);
    }

    @Test
    void a_certification_that_is_none_is_unknown() {
        given().get("/v1/certifications/RNCP1")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", is("unknown-certification"))
                .body("type", is("/problems/unknown-certification"))
                .body("certification", is("RNCP1"))
                .body("detail", is("There is no certification RNCP1 in the catalogue."));
        given().header("Accept-Language", "fr")
                .get("/v1/certifications/rncp14506")
                .then()
                .statusCode(404)
                .body("title", is("Certification inconnue"));
        given().get("/v1/certifications/" + "R".repeat(300)).then().statusCode(404);
        given().urlEncodingEnabled(false)
                .get("/v1/certifications/RNCP%00")
                .then()
                .statusCode(400)
                .body("code", is("invalid-request"));
    }

    @Test
    void every_certification_is_listed_by_code_over_all_pages() {
        var seen = new ArrayList<String>();
        String next = "/v1/certifications?limit=1";
        while (next != null) {
            var page = given().urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .extract()
                    .jsonPath();
            seen.add(page.getString("items[0].code"));
            next = page.getString("next");
        }
        assertThat(seen)
                .contains("RNCP14506", "RNCP99904", "RNCP99905")
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void an_item_of_the_list_has_the_shape_of_the_single_view() {
        var single = given().get(SHEET).jsonPath().getMap("");

        assertThat(given().get("/v1/certifications").jsonPath().getMap("items.find { it.code == 'RNCP14506' }"))
                .isEqualTo(single);
    }

    @Test
    void those_registered_on_a_day_are_listed_alone() {
        given().get("/v1/certifications?registeredOn=2022-07-19&count=true")
                .then()
                .body("items.code", hasItem("RNCP14506"))
                .body("total", notNullValue());
        given().get("/v1/certifications?registeredOn=2022-07-20&count=true")
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("total", is(0));
    }

    @Test
    void a_day_that_is_none_is_refused() {
        given().get("/v1/certifications?registeredOn=2021-02-30")
                .then()
                .statusCode(400)
                .body("code", is("invalid-request"))
                .body("violations[0].field", is("registeredOn"))
                .body("violations[0].code", is("invalid-format"));
    }

    @Test
    void an_unknown_parameter_is_refused_and_the_allowed_named() {
        given().get("/v1/certifications?title=x")
                .then()
                .statusCode(400)
                .body("violations[0].message", is("unknown; allowed: count, cursor, limit, registeredOn"));
        given().get(SHEET + "?registeredOn=2021-02-03")
                .then()
                .statusCode(400)
                .body("violations[0].message", is("unknown; none is allowed"));
    }

    @Test
    void a_cursor_of_other_filters_is_refused() {
        var cursor = given().get("/v1/certifications?limit=1")
                .jsonPath()
                .getString("next")
                .replaceAll(".*cursor=", "");

        given().get("/v1/certifications?registeredOn=2022-07-19&cursor=" + cursor)
                .then()
                .statusCode(400)
                .body("code", is("cursor-of-another-list"));
    }

    @Test
    void the_same_list_is_offered_as_csv() {
        given().accept("text/csv")
                .get("/v1/certifications?limit=1")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .body(startsWith("code,revision,title,certifier.name,"));
    }

    @Test
    void nothing_here_can_be_changed() {
        given().delete(SHEET).then().statusCode(405).body("code", is("method-not-allowed"));
    }
}
