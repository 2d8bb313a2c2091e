package fr.parchemin.assessment.enrolment;

import java.util.List;
import java.util.UUID;

/** Who tutors under an enrolment. */
public record ExperienceChanged(UUID enrolmentId, UUID candidateId, List<UUID> tutorIds) {}
