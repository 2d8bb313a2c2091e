package fr.parchemin.jury.recusal;

import fr.parchemin.jury.enrolment.Involvement;
import fr.parchemin.jury.enrolment.Involvements;
import fr.parchemin.jury.roster.RosterLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who is recused for whom: found in the newest that is known, or declared. */
@ApplicationScoped
public class Recusals {

    private final EntityManager entities;
    private final Involvements involvements;

    Recusals(EntityManager entities, Involvements involvements) {
        this.entities = entities;
        this.involvements = involvements;
    }

    /** By line, each member of its panel. */
    public Map<RosterLine, List<Ties>> ties(
            Collection<RosterLine> lines, Function<UUID, ? extends Collection<Juror>> jurorsOfSession) {
        if (lines.isEmpty()) {
            return Map.of();
        }
        var known = involvements.of(lines.stream().map(RosterLine::candidateId).collect(Collectors.toSet()));
        var declared =
                declared(lines.stream().map(RosterLine::sessionId).distinct().toList());
        return lines.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        line -> jurorsOfSession.apply(line.sessionId()).stream()
                                .map(juror -> ties(line, juror, known, declared))
                                .toList()));
    }

    public @Nullable Recusal declared(UUID sessionId, UUID memberId, UUID enrolmentId) {
        return entities.find(Recusal.class, new Recusal.Place(sessionId, memberId, enrolmentId));
    }

    public void put(Recusal recusal) {
        entities.persist(recusal);
    }

    private static Ties ties(
            RosterLine line, Juror juror, Map<UUID, Involvement> known, Map<Recusal.Place, Recusal> declared) {
        return Ties.of(
                new FoundRecusals(juror, Objects.requireNonNull(known.get(line.candidateId()))),
                line.enrolmentId(),
                declared.get(new Recusal.Place(line.sessionId(), juror.id(), line.enrolmentId())));
    }

    private Map<Recusal.Place, Recusal> declared(List<UUID> sessionIds) {
        return entities.createQuery("from Recusal where place.sessionId in :sessions", Recusal.class)
                .setParameter("sessions", sessionIds)
                .getResultStream()
                .collect(Collectors.toMap(
                        one -> new Recusal.Place(one.sessionId(), one.memberId(), one.enrolmentId()),
                        Function.identity()));
    }
}
