package fr.parchemin.jury.session;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who is there, who deliberates in the president's place where they are recused, and why it is told late. */
@Embeddable
record Attendance(
        List<UUID> present,
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
    Attendance joinedBy(UUID member) {
        return new Attendance(
                Stream.concat(present.stream(), Stream.of(member)).toList(),
                substitutePresidentId,
                lateEntryReason,
                openedAt);
    }
}
