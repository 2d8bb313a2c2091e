package fr.parchemin.jury.session;

import fr.parchemin.kit.call.Stamp;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who is there, who deliberates in the president's place where they are recused, and why it is recorded late. */
@Embeddable
public record Attendance(
        List<UUID> present,
        Conflicts conflicts,
        @Nullable UUID substitutePresidentId,
        @Nullable String lateEntryReason,
        Instant openedAt) {

    public Attendance {
        present = present.stream().distinct().toList();
    }

    public boolean has(UUID member) {
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
    public List<Attendee> attendees() {
        return present.stream()
                .map(member -> new Attendee(
                        member, conflicts.of(member).stream().sorted().toList()))
                .toList();
    }

    /** The attendance as it was recorded until somebody corrected it, and why. */
    @Embeddable
    public record Correction(
            List<UUID> present,
            Conflicts conflicts,
            @Nullable UUID substitutePresidentId,
            String reason,
            String correctedBy,
            Instant recordedAt) {

        static Correction of(Attendance before, String reason, Stamp stamp) {
            return new Correction(
                    before.present, before.conflicts, before.substitutePresidentId, reason, stamp.by(), stamp.at());
        }
    }
}
