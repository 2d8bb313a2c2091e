package fr.parchemin.candidate.jury;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a closed session has decided: the blocs that it confirmed and those that it granted, both null when told before
 * they were kept here; {@code certificateNumber} and {@code issuedOn} are the full certificate's, {@code revokedOn} the day it ceased to count.
 */
@Embeddable
public record Verdict(
        @Enumerated(EnumType.STRING) Outcome outcome,
        LocalDate closedOn,
        boolean defencePassed,
        @Nullable List<String> blocs,
        @Nullable List<String> grantedBlocs,
        @Nullable String certificateNumber,
        @Nullable LocalDate issuedOn,
        boolean revoked,
        @Nullable LocalDate revokedOn) {

    boolean isAward() {
        return outcome == Outcome.FULL && issuedOn != null && !revoked;
    }

    /** Who was absent, excused or postponed is where they were before; an award that was revoked says nothing. */
    boolean concludes() {
        return switch (outcome) {
            case PARTIAL -> !revoked && !isEmptied();
            case NONE -> !revoked;
            case FULL -> isAward();
            case ABSENT, EXCUSED, POSTPONED -> false;
        };
    }

    /** A part of which nothing is left, since its blocs were taken back. */
    boolean isEmptied() {
        return outcome == Outcome.PARTIAL
                && blocs != null
                && blocs.isEmpty()
                && grantedBlocs != null
                && grantedBlocs.isEmpty();
    }

    boolean tellsOfADefence() {
        return defencePassed && outcome.isDeliberated() && !revoked;
    }
}
