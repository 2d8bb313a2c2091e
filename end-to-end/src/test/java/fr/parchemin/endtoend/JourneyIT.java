package fr.parchemin.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parchemin.endtoend.client.Answer;
import fr.parchemin.endtoend.client.Call;
import fr.parchemin.endtoend.load.CampusDoor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a certifier and the administrators of two campuses do on the first day. */
@ExtendWith(OnePlatform.class)
class JourneyIT {

    private static final String AT_LYON = "/v1/campuses/LYON/cohorts";

    private final World world;

    JourneyIT(World world) {
        this.world = world;
    }

    @Test
    void everybody_with_a_role_sees_the_24_preparation_sites_and_the_certification_site() {
        Answer sites = world.as("lyon-admin", Call.get("/v1/campuses"));
        Answer certifying = world.as("lyon-admin", Call.get("/v1/campuses?role=CERTIFICATION"));

        assertThat(codes(sites)).hasSize(25).contains("LYON", "LA-REUNION", "PARIS-CAMBRONNE");
        assertThat(codes(certifying)).containsExactly("PARIS-CAMBRONNE");
        assertThat(sites.json().hasNonNull("next")).isFalse();
    }

    @Test
    void a_page_of_ten_leads_to_the_next_without_a_gap() {
        Answer first = world.as("auditor", Call.get("/v1/campuses?limit=10&count=true"));
        Answer second = world.as("auditor", Call.get(first.text("next")));
        Answer third = world.as("auditor", Call.get(second.text("next")));

        assertThat(first.header("Link")).isEqualTo("<" + first.text("next") + ">; rel=\"next\"");
        assertThat(first.text("total")).isEqualTo("25");
        assertThat(java.util.stream.Stream.of(first, second, third).flatMap(page -> codes(page).stream()))
                .hasSize(25)
                .isSorted();
        assertThat(third.json().hasNonNull("next")).isFalse();
    }

    @Test
    void the_catalogue_shows_the_certification_as_its_sheet_states_it() {
        Answer sheet = world.as("partner-erp", Call.get("/v1/certifications/RNCP14506"));

        JsonNode first = bloc(sheet, "RNCP14506BC01");
        assertThat(first.path("title").asText()).isEqualTo("Organiser et piloter un projet informatique");
        assertThat(first.path("skills")
                        .valueStream()
                        .map(skill -> skill.path("label").asText()))
                .containsExactly(
                        "Définir la méthode de gestion de projet la plus adaptée à la solution informatique retenue",
                        "Décomposer le projet informatique en sous-projets, actions et tâches, évaluer la charge de"
                                + " travail et définir les ressources nécessaires au projet en vue d’en planifier le"
                                + " déroulement",
                        "Repérer et mesurer les risques liés à la gestion d’un projet informatique afin d’anticiper"
                                + " leur traitement",
                        "Assurer le suivi du projet pour garantir le respect du plan qualité, le contrôle des"
                                + " réalisations et le reporting auprès de la direction et des parties prenantes"
                                + " (risques, incidents, budget, état d’avancement, etc.)",
                        "Clore le projet et garantir sa pérennité");
        assertThat(bloc(sheet, "RNCP14506BC03").path("method").path("kind").asText())
                .isEqualTo("WRITTEN_CASE_STUDY");
        assertThat(sheet.json().path("blocs")).hasSize(5);
    }

    @Test
    void siret_and_uai_are_entered_on_the_version_that_was_read() {
        Answer before = world.campus("BREST");
        Call enter = Call.patch("/v1/campuses/BREST", """
                {"siret":"73282932000074","uai":"0756036D"}""").ifMatch(before.etag());

        Answer entered = world.as("certifier", enter);
        Answer again = world.as("certifier", enter);
        Answer removed = world.as(
                "certifier",
                Call.patch("/v1/campuses/BREST", "{\"siret\":null,\"uai\":null}")
                        .ifMatch(entered.etag()));

        assertThat(entered.status()).as(entered.toString()).isEqualTo(200);
        assertThat(entered.text("siret")).isEqualTo("73282932000074");
        assertThat(entered.text("uai")).isEqualTo("0756036D");
        assertThat(entered.version()).isGreaterThan(before.version());
        assertThat(again.status()).isEqualTo(412);
        assertThat(removed.json().path("siret").isNull()).isTrue();
        assertThat(world.campus("BREST").etag()).isEqualTo(removed.etag());
    }

    @Test
    void an_unchanged_campus_is_not_sent_twice() {
        String tag = world.campus("ARRAS").etag();

        Answer again = world.as("certifier", Call.get("/v1/campuses/ARRAS").with("If-None-Match", tag));

        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void a_closed_campus_takes_nobody_in_as_soon_as_its_closing_is_answered() {
        CampusDoor door = world.door("ANGOULEME");
        assertThat(door.isClosed()).isFalse();

        Answer closed = world.as("certifier", door.turn());
        door.turned();
        assertThat(closed.status()).as(closed.toString()).isEqualTo(200);
        assertThat(closed.text("status")).isEqualTo("CLOSED");
        assertThat(optionsAt("ANGOULEME", closed)).isEmpty();
        assertThat(juryPlaces(closed)).doesNotContain("ANGOULEME");

        Answer reopened = world.as("certifier", door.turn());
        assertThat(reopened.text("status")).isEqualTo("OPEN");
        assertThat(optionsAt("ANGOULEME", reopened)).containsExactly("RNCP14506");
        assertThat(juryPlaces(reopened)).contains("ANGOULEME");
    }

    @Test
    void a_cohort_of_lyon_is_nobody_elses_business() {
        String name = World.newName();
        Answer opened = world.as("lyon-admin", Call.post(AT_LYON, World.newCohort(name)));
        assertThat(opened.status()).as(opened.toString()).isEqualTo(201);
        String cohort = opened.header("Location");
        assertThat(cohort).startsWith(AT_LYON + "/");

        assertThat(world.as("lyon-admin", Call.get(cohort)).text("name")).isEqualTo(name);
        assertThat(world.as("nantes-admin", Call.get(cohort)).status()).isEqualTo(404);
        assertThat(world.as("nantes-admin", Call.post(AT_LYON, World.newCohort(World.newName())))
                        .status())
                .isEqualTo(404);
        assertThat(world.as("auditor", Call.get(cohort)).status()).isEqualTo(200);
        assertThat(world.as("auditor", Call.post(AT_LYON, World.newCohort(World.newName())))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_cohort_is_not_moved_to_a_campus_outside_the_token() {
        Answer opened = world.as("lyon-admin", Call.post(AT_LYON, World.newCohort(World.newName())));

        Answer moved = world.as(
                "lyon-admin",
                Call.patch(opened.header("Location"), "{\"campus\":\"NANTES\"}").ifMatch(opened.etag()));

        assertThat(moved.status()).as(moved.toString()).isEqualTo(403);
        assertThat(moved.text("code")).isEqualTo("campus-out-of-scope");
        assertThat(moved.text("campus")).isEqualTo("NANTES");
    }

    private List<String> optionsAt(String campus, Answer after) {
        Answer options = world.as(
                "certifier",
                Call.get("/v1/enrolment-options?on=2022-07-01&campus=" + campus)
                        .with("Consistency-Token", after.header("Consistency-Token")));
        assertThat(options.status()).as(options.toString()).isEqualTo(200);
        return options.json()
                .path("items")
                .valueStream()
                .map(option -> option.path("certification").asText())
                .toList();
    }

    private List<String> juryPlaces(Answer after) {
        Answer places = world.as(
                "certifier",
                Call.get("/v1/jury-places?limit=200").with("Consistency-Token", after.header("Consistency-Token")));
        assertThat(places.status()).as(places.toString()).isEqualTo(200);
        return places.json()
                .path("items")
                .valueStream()
                .map(place -> place.path("campus").asText())
                .toList();
    }

    private static JsonNode bloc(Answer sheet, String code) {
        return sheet.json()
                .path("blocs")
                .valueStream()
                .filter(bloc -> bloc.path("code").asText().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codes(Answer list) {
        assertThat(list.status()).as(list.toString()).isEqualTo(200);
        return list.json()
                .path("items")
                .valueStream()
                .map(item -> item.path("code").asText())
                .toList();
    }
}
