package fr.parchemin.candidate.option;

import static fr.parchemin.candidate.campus.CampusFixture.aCampusClosed;
import static fr.parchemin.candidate.campus.CampusFixture.aCampusIn;
import static fr.parchemin.candidate.campus.CampusFixture.aCohort;
import static fr.parchemin.candidate.campus.CampusFixture.anOpenCampus;
import static fr.parchemin.candidate.certification.CertificationFixture.aCertification;
import static fr.parchemin.candidate.certification.CertificationFixture.aCertificationWithoutRoutes;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnrolmentOptionTest {

    @ParameterizedTest
    @CsvSource({
        "2007-03-02, false",
        "2007-03-03, true",
        "2012-03-03, true",
        "2012-03-04, true",
        "2017-04-14, true",
        "2017-04-15, true",
        "2022-07-18, true",
        "2022-07-19, true",
        "2022-07-20, false"
    })
    void aDayCountsInsideARegistrationPeriodAndOnBothOfItsEnds(LocalDate day, boolean possible) {
        assertThat(EnrolmentOption.of(anOpenCampus("LYON"), aCertification(), day, List.of())
                        .isPresent())
                .isEqualTo(possible);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-08-30, 2021-08-31, 2021-10-01, true",
        "2021-08-31, 2021-08-31, 2021-10-01, true",
        "2021-09-01, 2021-08-31, 2021-10-01, false",
        "2021-09-30, 2021-08-31, 2021-10-01, false",
        "2021-10-01, 2021-08-31, 2021-10-01, true",
        "2021-09-01, 2021-08-31, 2021-09-01, true",
        "2021-08-31, 2021-08-31,           , true",
        "2021-09-01, 2021-08-31,           , false",
        "2022-07-19, 2021-08-31,           , false"
    })
    void aCampusIsOpenUntilItsClosingDayAndFromItsReopeningDayOn(
            LocalDate day, LocalDate closedOn, LocalDate reopenedOn, boolean possible) {
        assertThat(EnrolmentOption.of(aCampusClosed(closedOn, reopenedOn), aCertification(), day, List.of())
                        .isPresent())
                .isEqualTo(possible);
    }

    @Test
    void aCertificationThatOpensNoRouteTakesNobodyIn() {
        assertThat(EnrolmentOption.of(
                        anOpenCampus("LYON"), aCertificationWithoutRoutes(), LocalDate.parse("2022-07-01"), List.of()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-01, LYON, RNCP14506, true",
        "2022-07-07, LYON, RNCP14506, true",
        "2022-07-08, LYON, RNCP14506, true",
        "2022-07-09, LYON, RNCP14506, false",
        "2022-07-08, NANTES, RNCP14506, false",
        "2022-07-08, LYON, RNCP14507, false"
    })
    void aCohortIsJoinedAtItsCampusForItsCertificationUntilItsLastDay(
            LocalDate day, String campus, String certification, boolean joinable) {
        var cohort = aCohort(campus, certification, "2022-07-08");

        var option = EnrolmentOption.of(anOpenCampus("LYON"), aCertification(), day, List.of(cohort))
                .orElseThrow();

        assertThat(option.cohorts()).isEqualTo(joinable ? List.of(cohort) : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "2022-07-19T19:59:59Z, Indian/Reunion, 2022-07-19",
        "2022-07-19T20:00:00Z, Indian/Reunion, 2022-07-20",
        "2022-07-19T21:59:59Z, Europe/Paris, 2022-07-19",
        "2022-07-19T22:00:00Z, Europe/Paris, 2022-07-20"
    })
    void todayIsTheCampussOwnDay(Instant now, String zone, LocalDate today) {
        assertThat(aCampusIn(zone).today(Clock.fixed(now, ZoneOffset.UTC))).isEqualTo(today);
    }
}
