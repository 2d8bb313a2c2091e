package fr.parchemin.jury.enrolment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a jury needs of an enrolment; each of its events carries all of it. */
public record EnrolmentChanged(
        UUID id,
        UUID candidateId,
        String certification,
        String campus,
        List<String> campuses,
        AccessRoute accessRoute,
        LocalDate enrolledOn,
        StatedTarget target,
        EnrolmentStatus status,
        @Nullable LocalDate admittedOn) {

    public record StatedTarget(TargetKind kind, List<String> blocs) {}
}
