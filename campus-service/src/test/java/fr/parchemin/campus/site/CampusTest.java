package fr.parchemin.campus.site;

import static fr.parchemin.campus.site.CampusFixture.at;
import static fr.parchemin.campus.site.CampusFixture.day;
import static fr.parchemin.campus.site.CampusFixture.laReunion;
import static fr.parchemin.campus.site.CampusFixture.lyon;
import static fr.parchemin.campus.site.CampusFixture.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parchemin.web.problem.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CampusTest {

    @Test
    void aClosedCampusSaysSinceWhen() {
        var campus = lyon();
        campus.close(day("2024-08-31"), on("2024-09-10"));
        assertThat(campus.status()).isEqualTo(CampusStatus.CLOSED);
        assertThat(campus.closedOn()).isEqualTo(day("2024-08-31"));
    }

    @Test
    void aReopenedCampusRemembersItsClosing() {
        var campus = lyon();
        campus.close(day("2024-08-31"), on("2024-09-10"));
        campus.reopen(day("2025-01-06"), on("2025-01-06"));
        assertThat(campus.status()).isEqualTo(CampusStatus.OPEN);
        assertThat(campus.closedOn()).isNull();
        assertThat(campus.closings()).containsExactly(new Closing(day("2024-08-31"), day("2025-01-06")));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-08-30, true",
        "2024-08-31, true", // the last day
        "2024-09-01, false",
        "2025-01-05, false",
        "2025-01-06, true", // the first day again
    })
    void nothingBeginsWhileItIsClosed(String date, boolean allowed) {
        var campus = lyon();
        campus.close(day("2024-08-31"), on("2024-09-10"));
        campus.reopen(day("2025-01-06"), on("2025-02-01"));
        if (allowed) {
            campus.refuseClosedOn(day(date));
        } else {
            refused("campus-closed", () -> campus.refuseClosedOn(day(date)));
        }
    }

    @Test
    void itIsClosedAThousandTimesAndNoMore() {
        var campus = lyon();
        var first = day("2020-01-01");
        for (int time = 0; time < 1000; time++) {
            campus.close(first.plusDays(2L * time), on("2026-01-01"));
            campus.reopen(first.plusDays(2L * time + 1), on("2026-01-01"));
        }
        refused("too-many", () -> campus.close(day("2025-12-01"), on("2026-01-01")));
        assertThat(campus.status()).isEqualTo(CampusStatus.OPEN);
    }

    @Test
    void itIsNotClosedTwice() {
        var campus = lyon();
        campus.close(day("2024-08-31"), on("2024-09-10"));
        refused("campus-already-closed", () -> campus.close(day("2024-09-01"), on("2024-09-10")));
    }

    @Test
    void anOpenCampusIsNotReopened() {
        refused("campus-not-closed", () -> lyon().reopen(day("2024-09-01"), on("2024-09-10")));
    }

    @ParameterizedTest
    @CsvSource({"2024-08-30, date-out-of-order", "2024-08-31, date-out-of-order", "2024-09-11, date-in-future"})
    void itReopensAfterItsClosingAndNoLaterThanToday(String date, String code) {
        var campus = lyon();
        campus.close(day("2024-08-31"), on("2024-09-10"));
        refused(code, () -> campus.reopen(day(date), on("2024-09-10")));
    }

    @Test
    void theNextClosingIsNotBeforeTheReopening() {
        var campus = lyon();
        campus.close(day("2024-08-31"), on("2024-09-10"));
        campus.reopen(day("2024-09-05"), on("2024-09-10"));
        refused("date-out-of-order", () -> campus.close(day("2024-09-04"), on("2024-09-10")));
        campus.close(day("2024-09-05"), on("2024-09-10"));
        assertThat(campus.closings()).hasSize(2);
    }

    @Test
    void todayIsTheCampussOwn() {
        // 21:00 UTC on the 9th is the 10th at La Réunion and still the 9th in Lyon.
        var evening = at("2024-09-09T21:00:00Z");
        laReunion().close(day("2024-09-10"), evening);
        refused("date-in-future", () -> lyon().close(day("2024-09-10"), evening));
    }

    private static void refused(String code, Runnable deed) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.refusal().code()).isEqualTo(code));
    }
}
