package fr.parchemin.jury.session;

import fr.parchemin.jury.decision.KeptOut;
import fr.parchemin.jury.professional.Member;
import fr.parchemin.jury.professional.Members;
import fr.parchemin.jury.recusal.Juror;
import fr.parchemin.jury.recusal.Recusal;
import fr.parchemin.jury.recusal.RecusalGround;
import fr.parchemin.jury.recusal.Recusals;
import fr.parchemin.jury.recusal.Ties;
import fr.parchemin.jury.roster.RosterLine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The members of a session's panel who keep out of one line, as far as it is known now. */
@ApplicationScoped
class RecusedMembers {

    private final Recusals recusals;
    private final Members members;

    RecusedMembers(Recusals recusals, Members members) {
        this.recusals = recusals;
        this.members = members;
    }

    KeptOut on(JurySession session, RosterLine line) {
        var jurors = members.of(session.seats().values()).values().stream()
                .sorted(Comparator.comparing(Member::id))
                .map(member -> juror(session, member))
                .toList();
        var memberIds = new ArrayList<UUID>();
        var reasons = new ArrayList<String>();
        for (var ties : recusals.ties(List.of(line), id -> jurors).getOrDefault(line, List.of())) {
            for (var ground : ties.grounds()) {
                memberIds.add(ties.memberId());
                reasons.add(reason(ties, ground));
            }
        }
        return new KeptOut(memberIds, reasons);
    }

    /** With whom they must not judge, as they stated when they came. */
    static Juror juror(JurySession session, Member member) {
        return Juror.of(
                member,
                session.attendance()
                        .map(attendance -> attendance.conflicts().of(member.id()))
                        .orElse(Set.of()));
    }

    /** What was declared in words stays in them. */
    private static String reason(Ties ties, RecusalGround ground) {
        return switch (ground) {
            case ASSESSED, TUTORED, SAME_COMPANY, KNOWN, CONFLICT_STATED -> ground.name();
            case DECLARED ->
                Optional.ofNullable(ties.declared()).map(Recusal::reason).orElseThrow();
        };
    }
}
