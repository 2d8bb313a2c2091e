package fr.parchemin.jury.hearing;

import static fr.parchemin.jury.session.Calls.decide;
import static fr.parchemin.jury.session.Calls.open;
import static fr.parchemin.jury.session.Calls.post;
import static fr.parchemin.jury.session.JurySeat.EMPLOYEES_1;
import static fr.parchemin.jury.session.JurySeat.EMPLOYERS_1;
import static fr.parchemin.jury.session.JurySeat.EMPLOYERS_2;
import static fr.parchemin.jury.session.JurySeat.PRESIDENT;
import static fr.parchemin.jury.session.JurySeat.PROFESSIONAL_2;
import static fr.parchemin.jury.session.SessionScene.HELD_ON;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import fr.parchemin.jury.JuryServiceTest;
import fr.parchemin.jury.People.Person;
import fr.parchemin.jury.session.Calls;
import fr.parchemin.jury.session.JurySeat;
import fr.parchemin.jury.session.SessionScene;
import fr.parchemin.jury.session.SessionScene.Said;
import fr.parchemin.jury.session.Sessions;
import fr.parchemin.kit.testing.caller.NationalCertifier;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@JuryServiceTest
@NationalCertifier
class OpeningAsCertifierIT {

    private static final String LATE = ", \"lateEntryReason\": \"an archive of paper\"";

    private static final JurySeat[] FOUR = {PRESIDENT, EMPLOYERS_1, EMPLOYERS_2, EMPLOYEES_1};

    @Inject
    SessionScene scene;

    @Inject
    Sessions sessions;

    private Person person;
    private LocalDate today;

    @BeforeEach
    void somebodyIsReady() {
        scene.places();
        person = scene.ready();
        today = LocalDate.now(ZoneId.of("Europe/Paris"));
    }

    @Test
    void aSessionOpensOnItsDayWithThoseWhoAreThere() {
        var session = scene.convened(today, person);
        open(session, ", \"substitutePresidentId\": \"" + EMPLOYERS_1.member() + "\"", FOUR)
                .statusCode(200)
                .body("status", is("OPEN"))
                .body(
                        "attendance.present.memberId",
                        contains(
                                PRESIDENT.member().toString(),
                                EMPLOYERS_1.member().toString(),
                                EMPLOYERS_2.member().toString(),
                                EMPLOYEES_1.member().toString()))
                .body(
                        "attendance.substitutePresidentId",
                        is(EMPLOYERS_1.member().toString()))
                .body("allowedActions", hasItem("recordDecision"));
        open(session, "", FOUR).statusCode(409).body("code", is("session-out-of-order"));
    }

    @Test
    void whoHasLostTheirQualityMeanwhileIsReplacedBeforeItOpens() {
        var session = scene.convened(today, person);
        var newcomer = sessions.professional(null);
        sessions.qualify(newcomer, "PROFESSIONAL");
        sessions.qualify(PROFESSIONAL_2.member(), "EMPLOYEES");
        try {
            open(session, "", FOUR)
                    .statusCode(422)
                    .body("code", is("panel-not-valid"))
                    .body("problems[0].code", is("QUALITY_NOT_HELD"))
                    .body("problems[0].seats", contains("PROFESSIONAL_2"));
            Calls.post(
                            Calls.path(session) + "/replacements",
                            "{\"seat\": \"PROFESSIONAL_2\", \"memberId\": \"%s\", \"reason\": \"x\"}"
                                    .formatted(newcomer))
                    .statusCode(200);
            open(session, "", FOUR).statusCode(200);
        } finally {
            sessions.qualify(PROFESSIONAL_2.member(), "PROFESSIONAL");
        }
    }

    @Test
    void beforeTheOpeningNobodyStatesAConflict() {
        var newcomer = sessions.professional(null);
        sessions.qualify(newcomer, "PROFESSIONAL");
        Calls.post(Calls.path(scene.convened(today, person)) + "/replacements", """
                        {"seat": "PROFESSIONAL_2", "memberId": "%s", "reason": "x", "conflicts": ["%s"]}""".formatted(
                                newcomer, person.enrolment()))
                .statusCode(409)
                .body("code", is("conflicts-before-opening"));
    }

    @Test
    void notBeforeItsDay() {
        open(scene.convened(today.plusDays(1), person), "", FOUR)
                .statusCode(422)
                .body("code", is("date-in-future"))
                .body("field", is("heldOn"));
    }

    @Test
    void aWeekLaterOnlyWithAReason() {
        open(scene.convened(today.minusDays(7), person), "", FOUR).statusCode(200);
        var late = scene.convened(today.minusDays(8), scene.ready());
        open(late, "", FOUR)
                .statusCode(422)
                .body("code", is("late-entry-reason-missing"))
                .body("today", is(today.toString()));
        open(late, ", \"lateEntryReason\": \" \"", FOUR).statusCode(422);
        open(late, LATE, FOUR).statusCode(200).body("attendance.lateEntryReason", is("an archive of paper"));
    }

    @Test
    void whatIsDecidedLateInASessionOpenedInTimeNeedsItsOwnReason() {
        var session = scene.openedInTime(today.minusDays(8), person);
        var late = Said.of("FULL").on(today.minusDays(8));
        decide(session, person, late).statusCode(422).body("code", is("late-entry-reason-missing"));
        decide(session, person, late.with("lateEntryReason", "\"the president was ill\""))
                .statusCode(201)
                .body("lateEntryReason", is("the president was ill"));
    }

    @Test
    void withMembersOfItsPanel() {
        var session = scene.convened(HELD_ON, person);
        var stranger = UUID.randomUUID();
        post(
                        Calls.path(session) + "/opening",
                        "{\"present\": [{\"memberId\": \"" + stranger + "\", \"conflicts\": []}]" + LATE + "}")
                .statusCode(422)
                .body("code", is("not-on-panel"))
                .body("memberIds", contains(stranger.toString()));
        post(Calls.path(session) + "/opening", "{\"present\": []" + LATE + "}").statusCode(400);
        open(session, LATE + ", \"substitutePresidentId\": \"" + EMPLOYERS_1.member() + "\"", PRESIDENT)
                .statusCode(422)
                .body("code", is("substitute-not-present"));
    }
}
