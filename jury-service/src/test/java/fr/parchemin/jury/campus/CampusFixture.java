package fr.parchemin.jury.campus;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

public final class CampusFixture {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private CampusFixture() {}

    public static Campus anOpenCampus(String code) {
        return new Campus(code, "CESI " + code, "OPEN", PARIS, List.of());
    }

    public static Campus aCampusClosed(LocalDate closedOn, @Nullable LocalDate reopenedOn) {
        return new Campus("LYON", "CESI Lyon", "CLOSED", PARIS, List.of(new Closing(closedOn, reopenedOn)));
    }
}
