package fr.parchemin.assessment.certification;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The text that registers, recognises or extends, and the day the Journal Officiel published it. */
public record Decree(
        Kind kind, @Schema(nullable = true) @Nullable String number, LocalDate date, LocalDate publishedOn) {

    @Schema(name = "DecreeKind")
    enum Kind {
        ORDER,
        DECREE
    }

    public Decree {
        Require.that(!publishedOn.isBefore(date), "publishedOn " + publishedOn + " is before date " + date);
    }
}
