package fr.parchemin.candidate.enrolment;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parchemin.candidate.certification.AccessRoute;
import fr.parchemin.candidate.requirement.Target;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An enrolment as others are told it.
 *
 * @param admittedOn of whoever applied, by an answer or by silence; null for whoever was enrolled at once
 * @param on the business date of its last step
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record EnrolmentState(
        UUID id,
        UUID candidateId,
        String certification,
        String campus,
        List<String> campuses,
        AccessRoute accessRoute,
        LocalDate enrolledOn,
        @Nullable LocalDate admittedOn,
        Target target,
        @Nullable UUID cohort,
        EnrolmentStatus status,
        LocalDate on,
        Instant recordedAt) {}
