package fr.parchemin.jury.session;

import fr.parchemin.jury.decision.Bench;
import fr.parchemin.jury.decision.Decision;
import fr.parchemin.jury.decision.Quorum;
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
record Arrival(
        List<Attendee> attendees,
        @Nullable UUID substitute,
        @Nullable UUID president,
        Quorum quorum) {

    Arrival {
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

    boolean isOnRecord(Attendance attendance) {
        return Set.copyOf(attendance.present()).equals(Set.copyOf(present()))
                && Objects.equals(attendance.substitutePresidentId(), substitute)
                && present().stream()
                        .allMatch(member -> attendance
                                .conflicts()
                                .of(member)
                                .equals(Conflicts.of(attendees).of(member)));
    }

    /** Refused where it can decide on nobody, by the recusals of each line. */
    void refuseUnlessAble(Collection<Set<UUID>> recusedByLine) {
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

    /** Whether a decision could have been taken by those who came. */
    boolean bears(Decision decision) {
        return benchFor(decision).bears(decision.conclusion(), decision.presidedBy());
    }

    /** Who presided over the decisions; over the session where nobody deliberated. */
    Set<UUID> presided(Collection<Decision> decisions) {
        var overDecisions = decisions.stream()
                .map(Decision::presidedBy)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet());
        return overDecisions.isEmpty() ? Set.of(presiding()) : overDecisions;
    }

    private UUID presiding() {
        return president != null && present().contains(president) ? president : Objects.requireNonNull(substitute);
    }

    /** With those who kept out of it then, and those who state a conflict now. */
    private Bench benchFor(Decision decision) {
        var stated = attendees.stream()
                .filter(one -> one.conflicts().contains(decision.enrolmentId()))
                .map(Attendee::memberId);
        return new Bench(
                president,
                substitute,
                Set.copyOf(present()),
                Stream.concat(decision.recused().stream(), stated).collect(Collectors.toSet()));
    }

    List<UUID> present() {
        return attendees.stream().map(Attendee::memberId).distinct().toList();
    }
}
