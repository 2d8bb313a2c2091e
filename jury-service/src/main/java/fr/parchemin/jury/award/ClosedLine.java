package fr.parchemin.jury.award;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A roster line of a session at its closing; the campuses are those of the enrolment on that day. */
public record ClosedLine(
        UUID sessionId,
        UUID enrolmentId,
        UUID candidateId,
        String certification,
        String title,
        Holder holder,
        String campus,
        List<String> campuses,
        LocalDate heldOn,
        LocalDate closedOn) {

    public ClosedLine {
        campuses = List.copyOf(campuses);
    }
}
