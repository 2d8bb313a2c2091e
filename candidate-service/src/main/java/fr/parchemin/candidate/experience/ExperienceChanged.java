package fr.parchemin.candidate.experience;

import fr.parchemin.kit.event.Event;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** With which companies and tutors a person works or has worked. */
public record ExperienceChanged(
        UUID enrolmentId, UUID candidateId, List<Company> companies, List<UUID> tutorIds, Instant recordedAt)
        implements Event {

    public record Company(String name, @Nullable Siret siret) {}

    public static ExperienceChanged of(
            UUID enrolmentId, UUID candidateId, List<Experience> experiences, Instant recordedAt) {
        return new ExperienceChanged(
                enrolmentId,
                candidateId,
                experiences.stream()
                        .map(Experience::details)
                        .map(details -> new Company(details.company(), details.siret()))
                        .distinct()
                        .toList(),
                experiences.stream()
                        .map(one -> one.details().tutorId())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                recordedAt);
    }

    @Override
    public String topic() {
        return "parchemin.enrolment";
    }

    @Override
    public String type() {
        return "fr.parchemin.candidate.experience-changed.v1";
    }

    @Override
    public String subject() {
        return enrolmentId + "/experience";
    }

    @Override
    public String key() {
        return enrolmentId.toString();
    }
}
