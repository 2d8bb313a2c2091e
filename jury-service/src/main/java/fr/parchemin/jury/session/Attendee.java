package fr.parchemin.jury.session;

import java.util.List;
import java.util.UUID;

/** A member who came, and the enrolments on the roster on which they state a conflict of interest; none: an empty list. */
record Attendee(UUID memberId, List<UUID> conflicts) {

    Attendee {
        conflicts = List.copyOf(conflicts);
    }
}
