package fr.parchemin.jury.certificate;

import fr.parchemin.jury.enrolment.CandidateName;
import fr.parchemin.jury.enrolment.Enrolment;
import fr.parchemin.jury.session.JurySession;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** A roster line of a closed session to which something was awarded; the person and the campuses are those of that day. */
public record AwardedLine(
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

    public AwardedLine {
        campuses = List.copyOf(campuses);
    }

    public static AwardedLine of(JurySession session, String title, Enrolment enrolment, CandidateName candidate) {
        return new AwardedLine(
                session.id(),
                enrolment.id(),
                enrolment.candidateId(),
                enrolment.certification(),
                title,
                Holder.of(candidate),
                enrolment.campus(),
                enrolment.campuses(),
                session.plan().heldOn(),
                Objects.requireNonNull(session.ending().closedOn()));
    }
}
