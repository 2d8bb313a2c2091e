package fr.parchemin.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.endtoend.chapter.Person;
import fr.parchemin.endtoend.chapter.Requests;
import fr.parchemin.endtoend.client.Answer;
import fr.parchemin.endtoend.client.Call;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every operation called by every caller, with a request that succeeds for whoever may. */
@ExtendWith(OnePlatform.class)
class AccessMatrixIT {

    private static final String LYON = "/v1/campuses/LYON";

    private static final Map<String, Function<World, Call>> REQUESTS = Map.ofEntries(
            Map.entry("listCampuses", world -> Call.get("/v1/campuses")),
            Map.entry("getCampus", world -> Call.get(LYON)),
            Map.entry("changeCampus", world -> {
                Answer now = world.campus("LYON");
                String name = now.text("name").equals("CESI Lyon") ? "CESI Lyon Écully" : "CESI Lyon";
                return Call.patch(LYON, "{\"name\":\"" + name + "\"}").ifMatch(now.etag());
            }),
            Map.entry("closeCampus", world -> {
                world.ensureOpen("LYON");
                return world.door("LYON").turn();
            }),
            Map.entry("reopenCampus", world -> {
                world.ensureClosed("LYON");
                return world.door("LYON").turn();
            }),
            Map.entry("listCohorts", world -> Call.get(LYON + "/cohorts")),
            Map.entry("openCohort", world -> {
                world.ensureOpen("LYON");
                return Call.post(LYON + "/cohorts", World.newCohort(World.newName()));
            }),
            Map.entry("getCohort", world -> {
                world.ensureOpen("LYON");
                return Call.get(world.openCohort("LYON").header("Location"));
            }),
            Map.entry("changeCohort", world -> {
                world.ensureOpen("LYON");
                Answer opened = world.openCohort("LYON");
                return Call.patch(opened.header("Location"), "{\"name\":\"" + World.newName() + "\"}")
                        .ifMatch(opened.etag());
            }),
            Map.entry("listCertifications", world -> Call.get("/v1/certifications")),
            Map.entry("getCertification", world -> Call.get("/v1/certifications/RNCP14506")),
            Map.entry("listEnrolmentOptions", world -> Call.get("/v1/enrolment-options?on=2022-07-01")),
            Map.entry("listJuryPlaces", world -> Call.get("/v1/jury-places")),
            Map.entry("listCandidates", world -> Call.get("/v1/candidates?birthYear=1999")),
            Map.entry("createCandidate", world -> Requests.createCandidate("LYON", Person.neverMet())),
            Map.entry("getCandidate", world -> Call.get(world.candidate("LYON").header("Location"))),
            Map.entry("changeCandidate", world -> {
                Answer now = world.candidate("LYON");
                return Call.patch(now.header("Location"), "{\"contact\":{\"phone\":\"0612345678\"}}")
                        .ifMatch(now.etag());
            }),
            Map.entry("getCandidateByExternalId", world -> {
                String id = UUID.randomUUID().toString();
                world.candidate("LYON", "erp", id);
                return Call.get("/v1/candidates/by-external-id/erp/" + id);
            }),
            Map.entry(
                    "putCandidateByExternalId",
                    world -> Requests.putCandidate("erp", UUID.randomUUID().toString(), "LYON", Person.neverMet())),
            Map.entry("grantAccess", world -> {
                return Call.post(
                        world.candidate("LYON").header("Location") + "/access-grants",
                        "{\"campus\":\"NANTES\",\"reason\":\"Moves there\"}");
            }),
            Map.entry(
                    "listAccessGrants",
                    world -> Call.get(world.candidate("LYON").header("Location") + "/access-grants")),
            Map.entry(
                    "listCandidateHistory",
                    world -> Call.get(world.candidate("LYON").header("Location") + "/history")),
            Map.entry("listProfessionals", world -> Call.get("/v1/professionals")),
            Map.entry("getProfessional", world -> Call.get(world.professional().header("Location"))),
            Map.entry("registerProfessional", world -> Requests.registerProfessional("Lambert")),
            Map.entry("changeProfessional", world -> {
                Answer now = world.professional();
                return Call.patch(now.header("Location"), "{\"familyName\":\"Lambert-Roux\"}")
                        .ifMatch(now.etag());
            }));

    private final World world;
    private final Stage untouched;

    AccessMatrixIT(World world) {
        this.world = world;
        this.untouched = new Stage(world);
    }

    @Test
    void every_published_operation_is_in_the_table_and_the_other_way_round() {
        List<Operations.Operation> published =
                Operations.of(world.asNobody(Call.get("/openapi")).json());

        assertThat(published).isNotEmpty();
        assertThat(AccessMatrix.read().differencesFrom(published)).isEmpty();
    }

    @TestFactory
    Stream<DynamicContainer> answers_each_caller_as_the_table_says() {
        List<AccessMatrix.Line> lines = AccessMatrix.read().lines();
        return lines.getFirst().statusByCaller().keySet().stream()
                .map(caller -> DynamicContainer.dynamicContainer(
                        "as " + caller, lines.stream().map(line -> cell(line, caller))));
    }

    private DynamicTest cell(AccessMatrix.Line line, String caller) {
        String id = line.operation().id();
        int expected = line.statusFor(caller);
        return DynamicTest.dynamicTest(id + " · " + expected, () -> {
            Call call = request(id, expected);
            String before = refuses(expected) ? Fingerprint.of(world) : "";
            Answer answer = caller.equals("nobody") ? world.asNobody(call) : world.as(caller, call);
            assertThat(answer.status()).as(answer.toString()).isEqualTo(expected);
            if (refuses(expected)) {
                assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
                assertThat(Fingerprint.of(world)).as("nothing has changed").isEqualTo(before);
            }
        });
    }

    private Call request(String operation, int expected) {
        Function<Stage, Call> ofChapter = ChapterRequests.ALL.get(operation);
        if (ofChapter == null) {
            return Objects.requireNonNull(REQUESTS.get(operation), "no request is written for " + operation)
                    .apply(world);
        }
        world.ensureOpen("LYON");
        // What is refused changes nothing: all those requests may meet the same candidate.
        Stage stage = refuses(expected) ? untouched : new Stage(world);
        int made = stage.size();
        Call call = stage.with(ofChapter.apply(stage));
        if (refuses(expected) && stage.size() > made) {
            world.settle();
        }
        return call;
    }

    private static boolean refuses(int status) {
        return status >= 400;
    }
}
