package fr.parchemin.jury.panel;

import fr.parchemin.jury.professional.Gender;
import fr.parchemin.jury.professional.Mandate;
import fr.parchemin.jury.professional.Member;
import fr.parchemin.jury.professional.Quality;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody on a seat, as far as the panel's rules look at them. */
public record SeatedMember(
        UUID id,
        Gender gender,
        List<Quality> qualities,
        @Nullable Mandate mandate) {

    public static SeatedMember of(Member member) {
        return new SeatedMember(member.id(), member.gender(), member.qualities(), member.mandate());
    }

    /** Without a mandate one sits without limit. */
    boolean maySitOn(LocalDate day) {
        return mandate == null || mandate.covers(day);
    }
}
