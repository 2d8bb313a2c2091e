package fr.parchemin.assessment.record;

import static fr.parchemin.assessment.Calls.blocRecord;
import static fr.parchemin.assessment.Calls.hold;
import static fr.parchemin.assessment.Calls.result;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import fr.parchemin.assessment.AssessmentServiceTest;
import fr.parchemin.assessment.Listening;
import fr.parchemin.assessment.Scene;
import fr.parchemin.kit.testing.caller.NationalCertifier;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A window closes at the end of a day, and a day ends at each campus in its own time. */
@QuarkusTest
@AssessmentServiceTest
@NationalCertifier
class DayOfCampusAsCertifierIT {

    private static final String CAMPUS = "FAR-AWAY";

    @Inject
    Scene scene;

    @Inject
    Listening listening;

    @Inject
    Clock clock;

    @Test
    void whatIsToldIsAsOfTheDayAtTheCampus() {
        var utc = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        var zone = Stream.of("Pacific/Kiritimati", "Etc/GMT+12")
                .filter(one -> !dayIn(one).equals(utc))
                .findFirst()
                .orElseThrow();
        scene.campusOpen(CAMPUS, zone);
        var person = scene.enrolled(scene.somebody(), CAMPUS, "ENROLLED");
        var lastDay = dayIn(zone).isBefore(utc) ? dayIn(zone) : utc;
        var assessment = hold(
                        person,
                        Scene.BLOC,
                        lastDay.minusMonths(12).toString(),
                        CAMPUS,
                        scene.professional(),
                        scene.professional())
                .statusCode(201)
                .extract()
                .header("Location");
        result(assessment, "NOT_VALIDATED").statusCode(200);

        var blocked = dayIn(zone).isAfter(lastDay);
        blocRecord(person).body("blocs[0].blocked", is(blocked));
        var state = listening.firstAbout(person.enrolment() + "/" + Scene.BLOC).path("state");
        assertThat(state.path("blocked").asBoolean()).isEqualTo(blocked);
    }

    private LocalDate dayIn(String zone) {
        return LocalDate.now(clock.withZone(ZoneId.of(zone)));
    }
}
