package fr.parchemin.candidate.enrolment;

import static fr.parchemin.candidate.campus.CampusFixture.aCampusClosed;
import static fr.parchemin.candidate.campus.CampusFixture.aCohort;
import static fr.parchemin.candidate.campus.CampusFixture.anOpenCampus;
import static fr.parchemin.candidate.certification.CertificationFixture.aCertification;
import static fr.parchemin.candidate.certification.CertificationFixture.theVaeRules;
import static fr.parchemin.candidate.enrolment.EnrolmentFixture.anApplication;
import static fr.parchemin.candidate.enrolment.EnrolmentFixture.day;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.candidate.campus.Campus;
import fr.parchemin.candidate.campus.Cohort;
import fr.parchemin.candidate.certification.AccessRoute;
import fr.parchemin.candidate.requirement.Target;
import fr.parchemin.candidate.vae.VaeLimits;
import fr.parchemin.web.problem.Refused;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApplicationTest {

    private static final LocalDate TODAY = day("2026-01-01");

    @ParameterizedTest
    @CsvSource({
        "2007-03-02, outside-registration",
        "2007-03-03, ''",
        "2022-07-19, ''",
        "2022-07-20, outside-registration",
        "2026-01-01, outside-registration",
        "2026-01-02, date-in-future"
    })
    void theDayLiesInARegistrationPeriodAndNotAhead(String enrolledOn, String code) {
        assertThat(refusal(anApplication(AccessRoute.STUDENT, enrolledOn), anOpenCampus("LYON"), null))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"2021-08-31, ''", "2021-09-01, campus-closed", "2021-10-01, ''"})
    void theCampusIsOpenOnThatDay(String enrolledOn, String code) {
        var campus = aCampusClosed(day("2021-08-31"), day("2021-10-01"));

        assertThat(refusal(anApplication(AccessRoute.STUDENT, enrolledOn), campus, null))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"STUDENT, ''", "VAE, ''", "APPRENTICESHIP, route-not-open"})
    void theSheetOpensTheRoute(AccessRoute route, String code) {
        assertThat(refusal(anApplication(route, "2021-01-15"), anOpenCampus("LYON"), null))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"RNCP14506BC01, ''", "RNCP14506BC02, ''", "RNCP14506BC09, unknown-bloc"})
    void theCertificationHasTheBlocsAimedAt(String bloc, String code) {
        var application = new Application(
                UUID.randomUUID(),
                "RNCP14506",
                "LYON",
                AccessRoute.STUDENT,
                day("2021-01-15"),
                new Target(Target.Kind.BLOCS, List.of(bloc)),
                null);

        assertThat(refusal(application, anOpenCampus("LYON"), null)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "LYON,   RNCP14506, 2022-07-08, ''",
        "LYON,   RNCP14506, 2021-01-15, ''",
        "LYON,   RNCP14506, 2021-01-14, cohort-mismatch",
        "NANTES, RNCP14506, 2022-07-08, cohort-mismatch",
        "LYON,   RNCP14507, 2022-07-08, cohort-mismatch"
    })
    void theCohortIsOfThatCampusAndCertificationAndNotOver(
            String campus, String certification, String endsOn, String code) {
        assertThat(refusal(
                        anApplication(AccessRoute.STUDENT, "2021-01-15"),
                        anOpenCampus("LYON"),
                        aCohort(campus, certification, endsOn)))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',                                                  ''
            RNCP14506 FULL,                                      vae-limit-reached
            RNCP14506 BLOCS,                                     ''
            RNCP14507 FULL,                                      ''
            RNCP14507 FULL|RNCP14508 FULL,                       ''
            RNCP14507 FULL|RNCP14508 FULL|RNCP14509 FULL,        vae-limit-reached
            RNCP14507 FULL|RNCP14508 FULL|RNCP14509 BLOCS,       ''
            """)
    void oneVaeApplicationPerCertificationAndThreeInAllAreMadeInAYear(String earlier, String code) {
        var sameYear = Arrays.stream(earlier.split("\\|"))
                .filter(one -> !one.isEmpty())
                .map(one -> one.split(" "))
                .map(one -> made(one[0], one[1], "2024-02-01"))
                .toList();

        assertThat(codeOf(() ->
                        new VaeLimits(theVaeRules()).mustAllow(anApplication(AccessRoute.VAE, "2024-12-31"), sameYear)))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"2023-12-31, 2023-02-01, ''", "2024-01-01, 2023-12-31, ''", "2024-01-01, 2024-01-01, vae-limit-reached"
    })
    void aLimitDoesNotReachBackToApplicationsMadeBeforeItHeld(String completedOn, String earlierOn, String code) {
        var earlier = List.of(made("RNCP14506", "FULL", earlierOn));

        assertThat(codeOf(() ->
                        new VaeLimits(theVaeRules()).mustAllow(anApplication(AccessRoute.VAE, completedOn), earlier)))
                .isEqualTo(code);
    }

    @Test
    void blocsAloneMayBeAppliedForAtAnyTime() {
        var sameYear = List.of(made("RNCP14506", "FULL", "2024-02-01"));
        var application = blocsAppliedForOn("2024-03-01");

        assertThat(codeOf(() -> new VaeLimits(theVaeRules()).mustAllow(application, sameYear)))
                .isEmpty();
    }

    private static VaeLimits.Earlier made(String certification, String kind, String completedOn) {
        return new VaeLimits.Earlier(certification, day(completedOn), kind.equals("BLOCS"));
    }

    private static Application blocsAppliedForOn(String day) {
        var blocs = new Target(Target.Kind.BLOCS, List.of("RNCP14506BC01"));
        return new Application(UUID.randomUUID(), "RNCP14506", "LYON", AccessRoute.VAE, day(day), blocs, null);
    }

    private static String refusal(Application application, Campus campus, @Nullable Cohort cohort) {
        return codeOf(() -> application.mustBePossible(campus, aCertification(), cohort, TODAY));
    }

    private static String codeOf(Runnable deed) {
        try {
            deed.run();
            return "";
        } catch (Refused no) {
            return no.refusal().code();
        }
    }
}
