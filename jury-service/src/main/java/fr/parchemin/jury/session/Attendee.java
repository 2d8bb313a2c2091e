package fr.parchemin.jury.session;

import java.util.List;
import java.util.UUID;

/** A member who came, and the enrolments on the roster on which they state a conflict of interest; none: an empty list. */
public record Attendee(UUID memberId, List<UUID> conflicts) {

    public Attendee {
        conflicts = List.copyOf(conflicts);
    }

    /** The enrolments on which any of them states a conflict. */
    public static List<UUID> conflictsOf(List<Attendee> attendees) {
        return attendees.stream().flatMap(one -> one.conflicts.stream()).toList();
    }
}
