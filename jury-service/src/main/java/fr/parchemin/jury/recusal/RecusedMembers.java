package fr.parchemin.jury.recusal;

import fr.parchemin.jury.professional.Member;
import fr.parchemin.jury.professional.Members;
import fr.parchemin.jury.roster.RosterLine;
import fr.parchemin.jury.roster.RosterLines;
import fr.parchemin.jury.session.Attendee;
import fr.parchemin.jury.session.JurySession;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The members of a session's panel who keep out of one line, as far as it is known now. */
@ApplicationScoped
public class RecusedMembers {

    private final Recusals recusals;
    private final Members members;
    private final RosterLines roster;

    RecusedMembers(Recusals recusals, Members members, RosterLines roster) {
        this.recusals = recusals;
        this.members = members;
        this.roster = roster;
    }

    public KeptOut on(JurySession session, RosterLine line) {
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

    /** Of those who come, whoever keeps out of each line of the roster. */
    public List<Set<UUID>> byLine(JurySession session, List<Attendee> attendees) {
        var known = members.of(attendees.stream().map(Attendee::memberId).toList());
        var jurors = attendees.stream()
                .map(one -> Juror.of(Objects.requireNonNull(known.get(one.memberId())), Set.copyOf(one.conflicts())))
                .toList();
        return recusals.ties(roster.of(session.id()), id -> jurors).values().stream()
                .map(ties ->
                        ties.stream().filter(Ties::recused).map(Ties::memberId).collect(Collectors.toSet()))
                .toList();
    }

    /** With whom they must not judge, as they stated when they came. */
    public static Juror juror(JurySession session, Member member) {
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
