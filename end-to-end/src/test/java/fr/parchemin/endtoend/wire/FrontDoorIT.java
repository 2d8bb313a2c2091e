package fr.parchemin.endtoend.wire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.endtoend.OnePlatform;
import fr.parchemin.endtoend.World;
import fr.parchemin.endtoend.access.Operations;
import fr.parchemin.endtoend.client.Answer;
import fr.parchemin.endtoend.client.Api;
import fr.parchemin.endtoend.client.Call;
import fr.parchemin.endtoend.platform.Platform;
import fr.parchemin.endtoend.platform.Twin;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What stands at the gateway for those who have no token yet. */
@ExtendWith(OnePlatform.class)
class FrontDoorIT {

    private final World world;

    FrontDoorIT(World world) {
        this.world = world;
    }

    @Test
    void the_front_page_says_that_every_part_is_ready() {
        Answer state = world.asNobody(Call.get("/").with("Accept", "application/json"));

        assertThat(state.status()).isEqualTo(200);
        assertThat(state.text("status")).as(state.body()).isEqualTo("READY");
    }

    @Test
    void the_reference_lists_every_operation_of_every_service_and_nothing_internal() {
        Answer reference = world.asNobody(Call.get("/openapi"));

        Set<String> expected = new TreeSet<>();
        for (String service : Platform.SERVICES) {
            Answer own = new Api(world.platform().service(service)).send(world.scraping("/q/openapi?format=json"));
            assertThat(own.status()).isEqualTo(200);
            Operations.of(own.json()).stream()
                    .filter(operation -> operation.path().startsWith("/v1/"))
                    .forEach(operation -> expected.add(operation.toString()));
        }
        assertThat(expected).isNotEmpty();
        assertThat(Operations.of(reference.json()))
                .extracting(Operations.Operation::toString)
                .containsAll(expected);
        assertThat(Operations.of(reference.json()))
                .allMatch(operation -> operation.path().startsWith("/v1/"));
        assertThat(reference.text("openapi")).isEqualTo("3.1.0");
        assertThat(reference.json().has("x-unavailable")).isFalse();
        assertThat(reference.json().path("x-conflicts")).isEmpty();
    }

    /** The owner's login is for the migration alone, which has ended. */
    @Test
    void no_process_that_serves_knows_the_owners_password() {
        for (String service : Platform.SERVICES) {
            assertThat(Twin.of(world.platform().part(service)).environment())
                    .containsKey("PARCHEMIN_DATABASE_APP_PASSWORD")
                    .doesNotContainValue(world.platform().secret("passwords/" + service + "_owner"));
        }
    }

    @Test
    void the_reference_page_is_served_without_a_token() {
        Answer docs = world.asNobody(Call.get("/docs"));

        assertThat(docs.status()).isEqualTo(200);
        assertThat(docs.header("Content-Type")).startsWith("text/html");
    }

    @Test
    void the_type_of_a_problem_is_a_page_that_explains_it_in_two_languages() {
        Answer unknown = world.as("certifier", Call.get("/v1/campuses/ATLANTIS"));
        assertThat(unknown.status()).isEqualTo(404);

        Answer english = world.asNobody(Call.get(unknown.text("type")).with("Accept", "text/html"));
        Answer french = world.asNobody(
                Call.get(unknown.text("type")).with("Accept", "text/html").with("Accept-Language", "fr"));

        assertThat(english.status()).isEqualTo(200);
        assertThat(english.body()).contains("Unknown campus");
        assertThat(french.body()).contains("Campus inconnu");
    }

    @Test
    void every_problem_code_that_a_service_can_answer_has_its_page() {
        for (String service : Platform.SERVICES) {
            Answer known = new Api(world.platform().service(service)).send(Call.get("/problems"));
            assertThat(known.status()).isEqualTo(200);
            for (var problem : known.json().path("problems")) {
                String code = problem.path("code").asText();
                assertThat(world.asNobody(Call.get("/problems/" + code)).status())
                        .as(service + "'s " + code)
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void a_problem_is_told_in_french_to_who_asks_for_french_and_its_code_stays() {
        Call unknown = Call.get("/v1/campuses/ATLANTIS").with("Accept-Language", "fr-FR,fr;q=0.9,en;q=0.5");

        Answer french = world.as("certifier", unknown);

        assertThat(french.text("title")).isEqualTo("Campus inconnu");
        assertThat(french.text("code")).isEqualTo("unknown-campus");
        assertThat(french.header("Content-Language")).isEqualTo("fr");
    }

    @Test
    void nobody_is_told_in_the_one_shape_that_a_token_is_needed() {
        Answer refused = world.asNobody(Call.get("/v1/campuses").with("X-Request-Id", "end-to-end-1"));

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(refused.header("X-Request-Id")).isEqualTo("end-to-end-1");
        assertThat(refused.json().properties())
                .extracting(java.util.Map.Entry::getKey)
                .contains("type", "title", "status", "detail", "code", "traceId");
        assertThat(refused.text("type")).isEqualTo("/problems/unauthenticated");
    }

    @Test
    void what_is_not_routed_is_a_404_in_the_one_shape() {
        Answer nowhere = world.as("certifier", Call.get("/v1/campusesque"));
        Answer inside = world.as("certifier", Call.post("/operations/projections/campuses/rebuild", ""));

        assertThat(nowhere.text("code")).isEqualTo("not-found");
        assertThat(inside.status()).isEqualTo(404);
    }
}
