package fr.parchemin.jury.session;

import fr.parchemin.web.problem.Refused;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who came to a session: enough members to decide, one of whom presides.
 *
 * @param president whoever takes the president's seat, present or not
 * @param substitute presides where the president is absent or recused
 */
public record Arrival(
        List<Attendee> attendees,
        @Nullable UUID substitute,
        @Nullable UUID president,
        Quorum quorum) {

    public Arrival {
        attendees = List.copyOf(attendees);
        substitute = substitute != null && substitute.equals(president) ? null : substitute;
    }

    void refuse(Collection<UUID> panel) {
        var present = present();
        var strangers =
                present.stream().filter(member -> !panel.contains(member)).toList();
        if (!strangers.isEmpty()) {
            throw new Refused(new AttendanceRefusal.NotOnPanel(strangers));
        }
        if (substitute != null && !present.contains(substitute)) {
            throw new Refused(new AttendanceRefusal.SubstituteNotPresent(substitute));
        }
        if (substitute == null && (president == null || !present.contains(president))) {
            throw new Refused(new AttendanceRefusal.NobodyPresides(president));
        }
        if (present.size() < quorum.members()) {
            throw new Refused(new AttendanceRefusal.QuorumNotPossible(present.size(), quorum.members()));
        }
    }

    Attendance attendance(@Nullable String lateReason, Instant openedAt) {
        return new Attendance(present(), Conflicts.of(attendees), substitute, lateReason, openedAt);
    }

    public boolean isOnRecord(Attendance attendance) {
        return Set.copyOf(attendance.present()).equals(Set.copyOf(present()))
                && Objects.equals(attendance.substitutePresidentId(), substitute)
                && present().stream()
                        .allMatch(member -> attendance
                                .conflicts()
                                .of(member)
                                .equals(Conflicts.of(attendees).of(member)));
    }

    /** Refused where it can decide on nobody, by the recusals of each line. */
    public void refuseUnlessAble(Collection<Set<UUID>> recusedByLine) {
        var benches = recusedByLine.stream()
                .map(recused -> new Bench(president, substitute, Set.copyOf(present()), recused))
                .toList();
        if (benches.stream().anyMatch(bench -> bench.isEnoughFor(quorum))) {
            return;
        }
        if (benches.stream().allMatch(bench -> bench.presiding().isEmpty())) {
            throw new Refused(new AttendanceRefusal.NobodyPresides(president));
        }
        var most = benches.stream().mapToInt(Bench::size).max().orElse(0);
        throw new Refused(new AttendanceRefusal.QuorumNotPossible(most, quorum.members()));
    }

    /** Who presided: over the decisions, or over the session where nobody deliberated. */
    public Set<UUID> presided(Set<UUID> overDecisions) {
        return overDecisions.isEmpty() ? Set.of(presiding()) : overDecisions;
    }

    private UUID presiding() {
        return president != null && present().contains(president) ? president : Objects.requireNonNull(substitute);
    }

    /** For one candidate: without those who keep out of it, and those who state a conflict. */
    public Bench bench(UUID enrolmentId, Collection<UUID> recused) {
        var stated = attendees.stream()
                .filter(one -> one.conflicts().contains(enrolmentId))
                .map(Attendee::memberId);
        return new Bench(
                president,
                substitute,
                Set.copyOf(present()),
                Stream.concat(recused.stream(), stated).collect(Collectors.toSet()));
    }

    List<UUID> present() {
        return attendees.stream().map(Attendee::memberId).distinct().toList();
    }
}
