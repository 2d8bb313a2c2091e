package fr.parchemin.jury.professional;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The days during which a professional may sit, both included. */
@Embeddable
public record Mandate(
        @NotNull @Schema(examples = "2020-01-01") LocalDate from,

        @NotNull @Schema(description = "Last day, included", examples = "2024-12-31")
        LocalDate to) {

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
