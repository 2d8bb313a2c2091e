package fr.parchemin.jury.award;

import fr.parchemin.jury.certificate.Grants;
import fr.parchemin.jury.decision.Decision;
import fr.parchemin.jury.decision.Decisions;
import fr.parchemin.jury.session.JurySession;
import fr.parchemin.jury.session.JurySessions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The blocs that closed sessions have confirmed or granted, as far as nobody has taken them back. */
@ApplicationScoped
class AwardedBlocs {

    private final Decisions decisions;
    private final JurySessions sessions;
    private final Grants grants;

    AwardedBlocs(Decisions decisions, JurySessions sessions, Grants grants) {
        this.decisions = decisions;
        this.sessions = sessions;
        this.grants = grants;
    }

    /** {@code session}: which awarded it. */
    record AwardedBloc(String bloc, JurySession session) {}

    /** Of each bloc the newest decision comes first; {@code held}: what is validated now. */
    List<AwardedBloc> of(UUID enrolmentId, List<String> held) {
        return decisions.ofEnrolment(enrolmentId).stream()
                .flatMap(decision -> closed(decision.sessionId())
                        .flatMap(session -> standing(decision, held).map(bloc -> new AwardedBloc(bloc, session))))
                .toList();
    }

    private Stream<JurySession> closed(UUID sessionId) {
        return sessions.findByIdOptional(sessionId).stream()
                .filter(session -> session.ending().closedOn() != null);
    }

    /** What was only confirmed must still be validated; what was granted is gone once its proof was revoked. */
    private Stream<String> standing(Decision decision, List<String> held) {
        var given = grants.standingByThemselves(decision);
        return decision.blocs().stream()
                .filter(bloc -> decision.grantedBlocs().contains(bloc) ? given.contains(bloc) : held.contains(bloc));
    }
}
