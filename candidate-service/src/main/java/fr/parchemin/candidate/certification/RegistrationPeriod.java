package fr.parchemin.candidate.certification;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** Days on which a person may be enrolled, both ends included. */
@Embeddable
public record RegistrationPeriod(LocalDate startsOn, LocalDate endsOn) {

    boolean covers(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }
}
