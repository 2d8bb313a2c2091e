package fr.parchemin.assessment.enrolment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an assessment needs of an enrolment; each of its events carries all of it. */
public record EnrolmentChanged(
        UUID id,
        UUID candidateId,
        String certification,
        String campus,
        List<String> campuses,
        LocalDate enrolledOn,
        @Nullable LocalDate admittedOn,
        StatedTarget target,
        EnrolmentStatus status,
        @Nullable LocalDate on) {

    /** Without blocs when it is the whole certification. */
    record StatedTarget(Target.Kind kind, @Nullable List<String> blocs) {

        Target target() {
            return new Target(kind, blocs == null ? List.of() : List.copyOf(blocs));
        }
    }
}
