package fr.parchemin.endtoend.access;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.endtoend.Fingerprint;
import fr.parchemin.endtoend.JuryStage;
import fr.parchemin.endtoend.OnePlatform;
import fr.parchemin.endtoend.Stage;
import fr.parchemin.endtoend.World;
import fr.parchemin.endtoend.chapter.Person;
import fr.parchemin.endtoend.chapter.Requests;
import fr.parchemin.endtoend.client.Answer;
import fr.parchemin.endtoend.client.Call;
import fr.parchemin.endtoend.jury.Seven;
import fr.parchemin.endtoend.platform.Waiting;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** Every operation called by every caller, with a request that succeeds for whoever may. */
@ExtendWith(OnePlatform.class)
class AccessMatrixIT {

    private static final String LYON = "/v1/campuses/LYON";
    private static final int MOST_REPEATS = 10;

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
                    "confirmBirthPlace",
                    world -> Call.post(
                            world.candidateOfNoKnownPlace("LYON").header("Location") + "/birth-place-confirmation",
                            "{\"proofReference\":\"Birth certificate 417\"}")),
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

    AccessMatrixIT(World world) {
        this.world = world;
    }

    @Test
    void every_published_operation_is_in_the_table_and_the_other_way_round() {
        List<Operations.Operation> published =
                Operations.of(world.asNobody(Call.get("/openapi")).json());

        assertThat(published).isNotEmpty();
        assertThat(AccessMatrix.read().differencesFrom(published)).isEmpty();
    }

    /** One request per operation for all of them: what is refused changes nothing. */
    @TestFactory
    Stream<DynamicContainer> refuses_each_caller_as_the_table_says_and_changes_nothing() {
        List<AccessMatrix.Line> lines = AccessMatrix.read().lines();
        Stage stage = new Stage(world);
        Map<String, Call> requests = lines.stream()
                .map(line -> line.operation().id())
                .collect(Collectors.toMap(operation -> operation, operation -> request(operation, stage)));
        world.settle();
        String before = Fingerprint.of(world);
        return callers(lines)
                .map(caller -> DynamicContainer.dynamicContainer(
                        "as " + caller,
                        Stream.concat(
                                lines.stream()
                                        .filter(line -> refuses(line.statusFor(caller)))
                                        .map(line -> refused(
                                                line,
                                                caller,
                                                Objects.requireNonNull(requests.get(
                                                        line.operation().id())))),
                                Stream.of(DynamicTest.dynamicTest(
                                        "nothing has changed",
                                        () -> assertThat(Fingerprint.of(world)).isEqualTo(before))))));
    }

    @TestFactory
    Stream<DynamicContainer> serves_each_caller_as_the_table_says() {
        List<AccessMatrix.Line> lines = AccessMatrix.read().lines();
        return callers(lines)
                .map(caller -> DynamicContainer.dynamicContainer(
                        "as " + caller,
                        lines.stream()
                                .filter(line -> !refuses(line.statusFor(caller)))
                                .map(line -> served(line, caller))));
    }

    @Test
    void a_plain_member_declares_their_own_recusal_and_the_presidents_they_do_not() {
        Stage stage = new Stage(world);
        JuryStage jury = new JuryStage(stage, world);
        String member = Seven.userOf("PROFESSIONAL_1");

        assertThat(world.as(member, stage.with(jury.recuse("PRESIDENT"))).text("code"))
                .isEqualTo("recusal-of-another");
        assertThat(world.as(member, stage.with(jury.recuse("PROFESSIONAL_1"))).status())
                .isEqualTo(201);
    }

    private DynamicTest refused(AccessMatrix.Line line, String caller, Call call) {
        return cell(line, caller, () -> {
            Answer answer = answer(caller, call);
            assertThat(answer.status()).as(answer.toString()).isEqualTo(line.statusFor(caller));
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        });
    }

    private DynamicTest served(AccessMatrix.Line line, String caller) {
        return cell(line, caller, () -> {
            Answer answer = answerOnceKnown(caller, request(line.operation().id(), new Stage(world)));
            assertThat(answer.status()).as(answer.toString()).isEqualTo(line.statusFor(caller));
        });
    }

    private static DynamicTest cell(AccessMatrix.Line line, String caller, Executable check) {
        return DynamicTest.dynamicTest(line.operation().id() + " · " + line.statusFor(caller), check);
    }

    private Answer answer(String caller, Call call) {
        return caller.equals("nobody") ? world.asNobody(call) : world.as(caller, call);
    }

    /** One service has to hear first of what was made at another a moment ago. */
    private Answer answerOnceKnown(String caller, Call call) {
        Answer answer = answer(caller, call);
        for (int repeat = 0; repeat < MOST_REPEATS && answer.body().contains("\"not-yet-known\""); repeat++) {
            Waiting.pause(Duration.ofSeconds(Long.parseLong(answer.header("Retry-After"))));
            answer = answer(caller, call);
        }
        return answer;
    }

    private Call request(String operation, Stage stage) {
        world.ensureOpen("LYON");
        Function<Stage, Call> ofChapter = ChapterRequests.ALL.get(operation);
        if (ofChapter != null) {
            return stage.with(ofChapter.apply(stage));
        }
        Function<JuryStage, Call> ofJury = JuryChapterRequests.ALL.get(operation);
        if (ofJury != null) {
            return stage.with(ofJury.apply(new JuryStage(stage, world)));
        }
        return Objects.requireNonNull(REQUESTS.get(operation), "no request is written for " + operation)
                .apply(world);
    }

    private static Stream<String> callers(List<AccessMatrix.Line> lines) {
        return lines.getFirst().statusByCaller().keySet().stream();
    }

    private static boolean refuses(int status) {
        return status >= 400;
    }
}
