package fr.parchemin.jury.enrolment;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who has had to do with a person, and where the person worked, under whatever enrolment. */
public record Involvement(UUID candidateId, Set<UUID> assessorIds, Set<UUID> tutorIds, List<Company> companies) {

    public Involvement {
        assessorIds = Set.copyOf(assessorIds);
        tutorIds = Set.copyOf(tutorIds);
        companies = List.copyOf(companies);
    }
}
