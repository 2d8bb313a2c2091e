package fr.parchemin.jury.overview;

import static java.util.function.Predicate.not;

import fr.parchemin.jury.decision.Decision;
import fr.parchemin.jury.decision.Decisions;
import fr.parchemin.jury.enrolment.CandidateName;
import fr.parchemin.jury.enrolment.Candidates;
import fr.parchemin.jury.enrolment.Enrolment;
import fr.parchemin.jury.enrolment.Enrolments;
import fr.parchemin.jury.enrolment.Requirements;
import fr.parchemin.jury.enrolment.StatedRequirements;
import fr.parchemin.jury.overview.RosterLineView.ConditionView;
import fr.parchemin.jury.overview.RosterLineView.ReadinessView;
import fr.parchemin.jury.overview.RosterLineView.TiesView;
import fr.parchemin.jury.professional.Members;
import fr.parchemin.jury.recusal.Juror;
import fr.parchemin.jury.recusal.Recusals;
import fr.parchemin.jury.recusal.RecusedMembers;
import fr.parchemin.jury.recusal.Ties;
import fr.parchemin.jury.roster.Purpose;
import fr.parchemin.jury.roster.RosterLine;
import fr.parchemin.jury.roster.RosterLines;
import fr.parchemin.jury.session.JurySession;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rosters of sessions, with what is now known of whom they name; a page of sessions costs no more reads than one. */
@ApplicationScoped
public class Rosters {

    private final RosterLines lines;
    private final Enrolments enrolments;
    private final Candidates candidates;
    private final Requirements requirements;
    private final Recusals recusals;
    private final Decisions decisions;
    private final Members members;

    Rosters(
            RosterLines lines,
            Enrolments enrolments,
            Candidates candidates,
            Requirements requirements,
            Recusals recusals,
            Decisions decisions,
            Members members) {
        this.lines = lines;
        this.enrolments = enrolments;
        this.candidates = candidates;
        this.requirements = requirements;
        this.recusals = recusals;
        this.decisions = decisions;
        this.members = members;
    }

    /** By session; one without lines is left out. */
    public Map<UUID, List<RosterLineView>> of(Collection<JurySession> sessions) {
        var all = sessions.isEmpty()
                ? List.<RosterLine>of()
                : lines.ofAll(sessions.stream().map(JurySession::id).toList());
        var shown = views(sessions, all);
        return all.stream()
                .collect(Collectors.groupingBy(
                        RosterLine::sessionId, Collectors.mapping(line -> shown.apply(line), Collectors.toList())));
    }

    public List<RosterLineView> of(JurySession session, List<RosterLine> some) {
        return some.stream().map(views(List.of(session), some)).toList();
    }

    /** Each member's ties to each of the lines, as of now or of the decision. */
    public Map<RosterLine, List<Ties>> ties(Collection<JurySession> sessions, Collection<RosterLine> some) {
        var jurors = jurors(sessions);
        var decided = sessions.stream()
                .filter(Rosters::mayHaveDecisions)
                .collect(Collectors.toMap(JurySession::id, session -> recusedByEnrolment(session.id())));
        return recusals.ties(some, session -> jurors.getOrDefault(session, List.of())).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, found -> {
                    var line = found.getKey();
                    var recused =
                            decided.getOrDefault(line.sessionId(), Map.of()).get(line.enrolmentId());
                    return found.getValue().stream()
                            .map(ties -> recused == null ? ties : ties.asDecided(recused))
                            .filter(not(Ties::areNone))
                            .toList();
                }));
    }

    private Function<RosterLine, RosterLineView> views(Collection<JurySession> sessions, List<RosterLine> some) {
        var ids = some.stream().map(RosterLine::enrolmentId).collect(Collectors.toSet());
        var heldOn = sessions.stream()
                .collect(Collectors.toMap(
                        JurySession::id, session -> session.plan().heldOn()));
        var statuses = enrolments.of(ids);
        var stated = requirements.of(ids);
        var names = candidates.of(some.stream().map(RosterLine::candidateId).collect(Collectors.toSet()));
        var ties = ties(sessions, some);
        return line -> new RosterLineView(
                line.enrolmentId(),
                line.candidateId(),
                Optional.ofNullable(names.get(line.candidateId()))
                        .map(CandidateName::shown)
                        .orElse(null),
                line.campus(),
                Optional.ofNullable(statuses.get(line.enrolmentId()))
                        .map(Enrolment::status)
                        .orElse(null),
                line.purpose(),
                line.conditionalReason() == null ? null : new ConditionView(line.conditionalReason()),
                readiness(
                        line.purpose(),
                        stated.get(line.enrolmentId()),
                        Objects.requireNonNull(heldOn.get(line.sessionId()))),
                ties.getOrDefault(line, List.of()).stream().map(TiesView::of).toList(),
                line.recordedAt(),
                line.version());
    }

    private static ReadinessView readiness(Purpose purpose, @Nullable StatedRequirements stated, LocalDate heldOn) {
        if (stated == null) {
            return new ReadinessView(false, List.of(), null);
        }
        var missing = switch (purpose) {
            case VAE -> stated.missingBesideBlocsOn(heldOn);
            case FULL_AWARD, BLOCS -> stated.missingOn(heldOn);
        };
        return new ReadinessView(missing.isEmpty(), missing, stated.version());
    }

    private Map<UUID, List<Juror>> jurors(Collection<JurySession> sessions) {
        var known = members.of(sessions.stream()
                .flatMap(session -> session.seats().values().stream())
                .collect(Collectors.toSet()));
        return sessions.stream()
                .collect(Collectors.toMap(
                        JurySession::id,
                        session -> session.seats().values().stream()
                                .map(known::get)
                                .map(member -> RecusedMembers.juror(session, member))
                                .toList()));
    }

    private static boolean mayHaveDecisions(JurySession session) {
        return switch (session.status()) {
            case PLANNED, CONVENED, CANCELLED -> false;
            case OPEN, DELIBERATED, CLOSED, ANNULLED -> true;
        };
    }

    private Map<UUID, List<UUID>> recusedByEnrolment(UUID sessionId) {
        return decisions.of(sessionId).stream().collect(Collectors.toMap(Decision::enrolmentId, Decision::recused));
    }
}
