package fr.parchemin.jury.recusal;

import fr.parchemin.jury.professional.Member;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A member of a panel, as far as links to candidates are looked for. */
public record Juror(
        UUID id, String organisation, @Nullable String siret, Set<UUID> knownCandidateIds, Set<UUID> conflicts) {

    public Juror {
        knownCandidateIds = Set.copyOf(knownCandidateIds);
        conflicts = Set.copyOf(conflicts);
    }

    /** {@code conflicts}: the enrolments on which the member stated one when the session opened. */
    public static Juror of(Member member, Set<UUID> conflicts) {
        var organisation = member.organisation();
        var siret = organisation.siret();
        return new Juror(
                member.id(),
                organisation.name(),
                siret == null ? null : siret.value(),
                Set.copyOf(member.knownCandidateIds()),
                conflicts);
    }
}
