package fr.parchemin.campus.site;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

final class CampusFixture {

    private CampusFixture() {}

    static Clock on(String day) {
        return Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC);
    }

    static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static Campus lyon() {
        return campus("LYON", "Europe/Paris");
    }

    static Campus laReunion() {
        return campus("LA-REUNION", "Indian/Reunion");
    }

    private static Campus campus(String code, String zone) {
        return new Campus(
                new Site(
                        code,
                        "CESI Lyon",
                        List.of(SiteRole.PREPARATION),
                        "19 av. Guy de Collongue - 69 134 Ecully Cedex",
                        new Address(List.of("19 avenue Guy de Collongue"), "69134", "Écully Cedex"),
                        ZoneId.of(zone)),
                on("2020-01-01"));
    }
}
