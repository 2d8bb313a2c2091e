package fr.parchemin.jury.professional;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

final class ProfessionalFixture {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2020-09-14T07:00:00Z"), ZoneOffset.UTC);

    private ProfessionalFixture() {}

    static Profile anneSophie(@Nullable Mandate mandate) {
        return new Profile(
                "Lefèvre",
                "Anne-Sophie",
                Gender.F,
                new Organisation("Ateliers du Rhône", new Siret("73282932000074")),
                List.of(Quality.EMPLOYERS, Quality.PROFESSIONAL),
                mandate,
                "5f0c6b1e-6f0e-4a0c-9a57-2f7f3d1b8c10",
                List.of(UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8201")),
                null);
    }

    static Mandate mandate(String from, String to) {
        return new Mandate(LocalDate.parse(from), LocalDate.parse(to));
    }
}
