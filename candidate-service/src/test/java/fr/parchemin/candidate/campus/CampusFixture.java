package fr.parchemin.candidate.campus;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

public final class CampusFixture {

    private static final List<String> PREPARATION = List.of("PREPARATION");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private CampusFixture() {}

    public static Campus anOpenCampus(String code) {
        return new Campus(code, "CESI " + code, PREPARATION, "OPEN", PARIS, List.of());
    }

    public static Campus aCampusClosed(LocalDate closedOn, @Nullable LocalDate reopenedOn) {
        return new Campus(
                "LYON", "CESI Lyon", PREPARATION, "CLOSED", PARIS, List.of(new Closing(closedOn, reopenedOn)));
    }

    public static Campus aCampusIn(String zone) {
        return new Campus("LA-REUNION", "CESI La Réunion", PREPARATION, "OPEN", ZoneId.of(zone), List.of());
    }

    public static Cohort aCohort(String campus, String certification, String endsOn) {
        return new Cohort(
                UUID.randomUUID(),
                campus,
                certification,
                "RIL A",
                LocalDate.parse("2020-10-05"),
                LocalDate.parse(endsOn));
    }
}
