package fr.parchemin.assessment.assessment;

import fr.parchemin.web.problem.Refused;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who assesses at one sitting. */
record Assessors(List<UUID> ids) {

    Assessors {
        Set<UUID> seen = new HashSet<>();
        ids.stream().filter(id -> !seen.add(id)).findFirst().ifPresent(id -> {
            throw new Refused(new AssessmentRefusal.AssessorTwice(id));
        });
        ids = List.copyOf(ids);
    }

    void refuseFewerThan(int minimum) {
        if (ids.size() < minimum) {
            throw new Refused(new AssessmentRefusal.TooFewAssessors(ids.size(), minimum));
        }
    }

    void refuseTutors(Set<UUID> tutors) {
        ids.stream().filter(tutors::contains).findFirst().ifPresent(id -> {
            throw new Refused(new AssessmentRefusal.AssessorIsTutor(id));
        });
    }
}
