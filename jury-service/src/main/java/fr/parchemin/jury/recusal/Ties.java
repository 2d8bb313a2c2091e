package fr.parchemin.jury.recusal;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands between one member and one line of a roster; {@code declared}: for this session, with its reason. */
public record Ties(
        UUID memberId,
        boolean recused,
        Set<RecusalGround> grounds,
        Set<RecusalWarning> warnings,
        @Nullable Recusal declared) {

    static Ties of(FoundRecusals found, UUID enrolmentId, @Nullable Recusal declared) {
        var grounds = found.grounds();
        if (found.juror().conflicts().contains(enrolmentId)) {
            grounds.add(RecusalGround.CONFLICT_STATED);
        }
        if (declared != null) {
            grounds.add(RecusalGround.DECLARED);
        }
        return new Ties(found.juror().id(), !grounds.isEmpty(), grounds, found.warnings(), declared);
    }

    /** As the line was decided: what is found later neither recuses nor admits anybody. */
    public Ties asDecided(Collection<UUID> recusedMembers) {
        var kept = recusedMembers.contains(memberId);
        return new Ties(memberId, kept, kept ? grounds : Set.of(), warnings, kept ? declared : null);
    }

    public boolean areNone() {
        return !recused && warnings.isEmpty();
    }
}
