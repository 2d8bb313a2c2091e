package fr.parchemin.jury.session;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who is there, who deliberates in the president's place where they are recused, and why it is recorded late. */
@Embeddable
record Attendance(
        List<UUID> present,
        Conflicts conflicts,
        @Nullable UUID substitutePresidentId,
        @Nullable String lateEntryReason,
        Instant openedAt) {

    Attendance {
        present = present.stream().distinct().toList();
    }

    boolean has(UUID member) {
        return present.contains(member);
    }

    /** Somebody who takes a seat while the session runs. */
    Attendance joinedBy(Attendee newcomer) {
        return new Attendance(
                Stream.concat(present.stream(), Stream.of(newcomer.memberId())).toList(),
                conflicts.and(newcomer),
                substitutePresidentId,
                lateEntryReason,
                openedAt);
    }

    /** Who came and with which conflicts, in the order of the attendance. */
    List<Attendee> attendees() {
        return present.stream()
                .map(member -> new Attendee(
                        member, conflicts.of(member).stream().sorted().toList()))
                .toList();
    }
}
