package fr.parchemin.jury.planning;

import static fr.parchemin.jury.campus.CampusFixture.aCampusClosed;
import static fr.parchemin.jury.campus.CampusFixture.anOpenCampus;
import static fr.parchemin.jury.certification.CertificationFixture.aCertificationAwardedAt;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JuryPlaceTest {

    @ParameterizedTest
    @CsvSource({
        "2021-08-30, 2021-08-31, 2021-10-01, true",
        "2021-08-31, 2021-08-31, 2021-10-01, true",
        "2021-09-01, 2021-08-31, 2021-10-01, false",
        "2021-09-30, 2021-08-31, 2021-10-01, false",
        "2021-10-01, 2021-08-31, 2021-10-01, true",
        "2021-08-31, 2021-08-31,           , true",
        "2021-09-01, 2021-08-31,           , false"
    })
    void aJuryMeetsWhereTheCampusIsOpen(LocalDate day, LocalDate closedOn, LocalDate reopenedOn, boolean possible) {
        assertThat(JuryPlace.of(aCertificationAwardedAt("LYON"), aCampusClosed(closedOn, reopenedOn), day)
                        .isPresent())
                .isEqualTo(possible);
    }

    @ParameterizedTest
    @CsvSource({"PARIS-CAMBRONNE, false", "LILLE, false", "LYON, true", "PARIS-NANTERRE, true"})
    void aReasonIsNeededAnywhereButAtACertificationSite(String campus, boolean needed) {
        var place = JuryPlace.of(
                        aCertificationAwardedAt("PARIS-CAMBRONNE", "LILLE"),
                        anOpenCampus(campus),
                        LocalDate.parse("2022-07-20"))
                .orElseThrow();

        assertThat(place.needsReason()).isEqualTo(needed);
    }
}
