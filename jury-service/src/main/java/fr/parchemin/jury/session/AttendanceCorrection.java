package fr.parchemin.jury.session;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The attendance as it was recorded until somebody corrected it, and why. */
@Embeddable
record AttendanceCorrection(
        List<UUID> present,
        Conflicts conflicts,
        @Nullable UUID substitutePresidentId,
        String reason,
        String correctedBy,
        Instant recordedAt) {

    static AttendanceCorrection of(Attendance before, String reason, String correctedBy, Instant recordedAt) {
        return new AttendanceCorrection(
                before.present(), before.conflicts(), before.substitutePresidentId(), reason, correctedBy, recordedAt);
    }
}
