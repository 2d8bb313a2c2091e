package fr.parchemin.candidate.jury;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a closed session has decided; {@code issuedOn} is the full certificate's, {@code revokedOn} the day it ceased to count. */
@Embeddable
record Verdict(
        @Enumerated(EnumType.STRING) Outcome outcome,
        LocalDate closedOn,
        boolean defencePassed,
        @Nullable LocalDate issuedOn,
        boolean revoked,
        @Nullable LocalDate revokedOn) {

    boolean isAward() {
        return outcome == Outcome.FULL && issuedOn != null && !revoked;
    }

    /** Who was absent, excused or postponed is where they were before; an award that was revoked says nothing. */
    boolean concludes() {
        return switch (outcome) {
            case PARTIAL, NONE -> !revoked;
            case FULL -> isAward();
            case ABSENT, EXCUSED, POSTPONED -> false;
        };
    }
}
