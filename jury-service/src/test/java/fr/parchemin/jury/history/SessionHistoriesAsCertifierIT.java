package fr.parchemin.jury.history;

import static fr.parchemin.jury.session.Calls.attendance;
import static fr.parchemin.jury.session.Calls.decide;
import static fr.parchemin.jury.session.Calls.path;
import static fr.parchemin.jury.session.Calls.post;
import static fr.parchemin.jury.session.JurySeat.EMPLOYERS_1;
import static fr.parchemin.jury.session.JurySeat.PRESIDENT;
import static io.restassured.RestAssured.given;
import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.jury.JuryServiceTest;
import fr.parchemin.jury.People;
import fr.parchemin.jury.People.Person;
import fr.parchemin.jury.session.Calls;
import fr.parchemin.jury.session.JurySeat;
import fr.parchemin.jury.session.SessionScene;
import fr.parchemin.jury.session.SessionScene.Said;
import fr.parchemin.kit.testing.caller.NationalCertifier;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Seeded sessions in which members are absent or silent, the president is recused, or a bloc is revoked after the vote: a
 * certifier who only does what {@code allowedActions} names brings each to its end in four actions at most.
 */
@QuarkusTest
@JuryServiceTest
@NationalCertifier
class SessionHistoriesAsCertifierIT {

    private static final int HISTORIES = Integer.getInteger("histories", 40);
    private static final int MOST_ACTIONS = 4;
    private static final Set<String> FINAL = Set.of("CLOSED", "CANCELLED", "ANNULLED");
    private static final String LATE = ", \"lateEntryReason\": \"an archive of paper\"";

    @Inject
    SessionScene scene;

    @Inject
    People people;

    @BeforeEach
    void places() {
        scene.places();
    }

    @Test
    void theCertifierBringsEachToItsEnd() {
        var ends = new TreeMap<String, Integer>();
        for (int seed = 1; seed <= HISTORIES; seed++) {
            var session = happened(new Random(seed), people.ready());
            var actions = 0;
            while (!FINAL.contains(view(session).getString("status"))) {
                actions += act(session);
                assertThat(actions).as("seed " + seed).isLessThanOrEqualTo(MOST_ACTIONS);
            }
            ends.merge(view(session).getString("status") + " after " + actions, 1, Integer::sum);
        }
        assertThat(ends.keySet())
                .as(HISTORIES + " histories: " + ends)
                .contains("CLOSED after 1", "CLOSED after 2", "CANCELLED after 1", "ANNULLED after 1");
    }

    /** What became of a session before the certifier looks at it. */
    private UUID happened(Random luck, Person person) {
        var session = scene.convened(SessionScene.HELD_ON, person);
        var came = Arrays.stream(JurySeat.values())
                .filter(seat -> luck.nextInt(5) > 0)
                .toArray(JurySeat[]::new);
        var recused = luck.nextInt(4) == 0;
        var opening = post(path(session) + "/opening", opening(came, recused ? person : null, luck));
        if (opening.extract().statusCode() != 200) {
            return session;
        }
        decided(session, person, came, recused);
        if (view(session).getString("status").equals("DELIBERATED")) {
            scene.sign(session, signing(came, luck));
            if (luck.nextInt(4) == 0) {
                people.requirements(person, 2, "ENROLLED", "", "2021-09-20");
            }
        }
        return session;
    }

    private static String opening(JurySeat[] came, @Nullable Person recusing, Random luck) {
        var standsIn = Arrays.asList(came).contains(EMPLOYERS_1) && luck.nextInt(3) > 0;
        var substitute = standsIn ? ", \"substitutePresidentId\": \"" + EMPLOYERS_1.member() + "\"" : "";
        var body = attendance(LATE + substitute, came);
        var president = "\"" + PRESIDENT.member() + "\", \"conflicts\": [";
        return recusing == null ? body : body.replace(president, president + "\"" + recusing.enrolment() + "\"");
    }

    /** The whole by those who may; postponed where nobody may. */
    private static void decided(UUID session, Person person, JurySeat[] came, boolean recused) {
        var bench = Arrays.stream(came)
                .filter(seat -> !recused || seat != PRESIDENT)
                .toArray(JurySeat[]::new);
        var whole = decide(session, person, Said.of("FULL").by(bench)).extract().statusCode();
        if (whole != 201) {
            decide(session, person, Said.of("POSTPONED").byNobody());
        }
    }

    /** Everybody, or all but one or two. */
    private static JurySeat[] signing(JurySeat[] came, Random luck) {
        var signers = new ArrayList<>(List.of(came));
        Collections.shuffle(signers, luck);
        return signers.subList(luck.nextInt(3), signers.size()).toArray(JurySeat[]::new);
    }

    /** Returns how many requests that took. */
    private static int act(UUID session) {
        var view = view(session);
        var allowed = view.<String>getList("allowedActions");
        if (allowed.contains("closeSession")) {
            return closeSettingAside(session);
        } else if (allowed.contains("waiveSignatures")) {
            post(path(session) + "/signature-waivers", """
                    {"memberIds": %s, "reason": "In hospital"}""".formatted(quoted(unsigned(view))))
                    .statusCode(200);
        } else if (allowed.contains("annulSession")) {
            post(path(session) + "/annulment", "{\"reason\": \"It cannot be signed\"}")
                    .statusCode(200);
        } else {
            assertThat(allowed).contains("cancelSession");
            post(path(session) + "/cancel", "{\"reason\": \"Too few came\"}").statusCode(200);
        }
        return 1;
    }

    /** The awards that were contradicted meanwhile are set aside, as the refusal asks. */
    private static int closeSettingAside(UUID session) {
        var answer = Calls.close(session, "{}").extract();
        if (answer.statusCode() == 200) {
            return 1;
        }
        assertThat(answer.jsonPath().getString("code")).isEqualTo("award-contradicted");
        var setAside = answer.jsonPath().<String>getList("lines.enrolmentId").stream()
                .map("{\"enrolmentId\": \"%s\", \"reason\": \"Revoked meanwhile\"}"::formatted)
                .collect(Collectors.joining(", "));
        Calls.close(session, "{\"setAside\": [" + setAside + "]}").statusCode(200);
        return 2;
    }

    private static List<String> unsigned(JsonPath view) {
        var signed = view.<String>getList("signatures.memberId");
        return view.<String>getList("attendance.present.memberId").stream()
                .filter(not(signed::contains))
                .toList();
    }

    private static String quoted(List<String> ids) {
        return ids.stream().collect(Collectors.joining("\", \"", "[\"", "\"]"));
    }

    private static JsonPath view(UUID session) {
        return given().get(path(session)).jsonPath();
    }
}
