package fr.parchemin.jury.roster;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.jury.enrolment.AccessRoute;
import fr.parchemin.jury.enrolment.EnrolmentStatus;
import fr.parchemin.jury.enrolment.TargetKind;
import fr.parchemin.jury.session.SessionPlan;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ApplicantTest {

    private static final UUID ENROLMENT = UUID.randomUUID();
    private static final LocalDate HELD_ON = LocalDate.parse("2022-06-24");
    private static final SessionPlan HEARING = hearing("RNCP14506", HELD_ON);

    @ParameterizedTest
    @EnumSource
    void onlyWhoIsBeforeAJuryIsHeard(EnrolmentStatus status) {
        var heard = EnumSet.of(
                EnrolmentStatus.ENROLLED,
                EnrolmentStatus.READY_FOR_JURY,
                EnrolmentStatus.PARTIALLY_CERTIFIED,
                EnrolmentStatus.NOT_CERTIFIED);
        var refusal =
                applicant(AccessRoute.STUDENT, TargetKind.FULL, status).whyNotHeard(HEARING, Purpose.FULL_AWARD, false);

        if (heard.contains(status)) {
            assertThat(refusal).isEmpty();
        } else {
            assertThat(refusal).contains(new RosterRefusal.EnrolmentNotRosterable(ENROLMENT, status));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "STUDENT,                    FULL,  FULL_AWARD BLOCS",
        "STUDENT,                    BLOCS, BLOCS",
        "APPRENTICESHIP,             FULL,  FULL_AWARD BLOCS",
        "CONTINUING_TRAINING,        BLOCS, BLOCS",
        "PROFESSIONALISATION_CONTRACT, FULL, FULL_AWARD BLOCS",
        "INDIVIDUAL_APPLICATION,     BLOCS, BLOCS",
        "VAE,                        FULL,  VAE",
        "VAE,                        BLOCS, VAE",
    })
    void theRouteAndTheTargetSayWhatFor(AccessRoute route, TargetKind target, String possible) {
        for (var purpose : Purpose.values()) {
            var refusal = applicant(route, target, EnrolmentStatus.ENROLLED).whyNotHeard(HEARING, purpose, false);

            assertThat(refusal.isEmpty())
                    .as(purpose.name())
                    .isEqualTo((" " + possible + " ").contains(" " + purpose + " "));
            refusal.ifPresent(no -> assertThat(no).isInstanceOf(RosterRefusal.EnrolmentNotForPurpose.class));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2020-10-04 | HeldBeforeEnrolment
            2020-10-05 | ''
            2020-10-06 | ''
            """)
    void nobodyIsHeardBeforeTheyAreEnrolled(String day, String refusal) {
        assertThat(ready().whyNotHeard(heldOn(day), Purpose.FULL_AWARD, false)
                        .map(no -> no.getClass().getSimpleName())
                        .orElse(""))
                .isEqualTo(refusal);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2020-10-04 | HeldBeforeEnrolment
            2020-10-05 | BeforeAdmission
            2020-12-05 | BeforeAdmission
            2020-12-06 | ''
            """)
    void nobodyWhoAppliedIsHeardBeforeTheyAreAdmitted(String day, String refusal) {
        var admitted = new Applicant(
                ENROLMENT,
                "RNCP14506",
                AccessRoute.VAE,
                TargetKind.FULL,
                EnrolmentStatus.ENROLLED,
                LocalDate.parse("2020-10-05"),
                LocalDate.parse("2020-12-06"));

        assertThat(admitted.whyNotHeard(heldOn(day), Purpose.VAE, false)
                        .map(no -> no.getClass().getSimpleName())
                        .orElse(""))
                .isEqualTo(refusal);
    }

    @Test
    void aJuryHearsItsOwnCertificationOnly() {
        assertThat(ready().whyNotHeard(hearing("RNCP14507", HELD_ON), Purpose.FULL_AWARD, false))
                .contains(new RosterRefusal.WrongCertification(ENROLMENT, "RNCP14506", "RNCP14507"));
    }

    @Test
    void onlyTheWholeCertificationIsAwaited() {
        assertThat(ready().whyNotHeard(HEARING, Purpose.FULL_AWARD, true)).isEmpty();
        assertThat(ready().whyNotHeard(HEARING, Purpose.BLOCS, true))
                .contains(new RosterRefusal.ConditionWithoutAward(ENROLMENT, Purpose.BLOCS));
    }

    private static SessionPlan heldOn(String day) {
        return hearing("RNCP14506", LocalDate.parse(day));
    }

    private static SessionPlan hearing(String certification, LocalDate heldOn) {
        return new SessionPlan(certification, "LYON", null, heldOn, LocalTime.of(9, 0));
    }

    private static Applicant ready() {
        return applicant(AccessRoute.STUDENT, TargetKind.FULL, EnrolmentStatus.READY_FOR_JURY);
    }

    private static Applicant applicant(AccessRoute route, TargetKind target, EnrolmentStatus status) {
        return new Applicant(ENROLMENT, "RNCP14506", route, target, status, LocalDate.parse("2020-10-05"), null);
    }
}
