package fr.parchemin.jury.award;

import fr.parchemin.jury.campus.Campuses;
import fr.parchemin.jury.certification.Certifications;
import fr.parchemin.jury.decision.Decision;
import fr.parchemin.jury.decision.Decisions;
import fr.parchemin.jury.enrolment.Candidates;
import fr.parchemin.jury.enrolment.Enrolment;
import fr.parchemin.jury.enrolment.Enrolments;
import fr.parchemin.jury.enrolment.Requirement;
import fr.parchemin.jury.enrolment.Requirements;
import fr.parchemin.jury.enrolment.StatedRequirements;
import fr.parchemin.web.problem.CommonRefusal.NotYetKnown;
import fr.parchemin.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Issues the certificate of a bloc to somebody to whom a closed session has confirmed or granted it. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class CertifyBloc {

    private final Certificates certificates;
    private final Decisions decisions;
    private final ClosedSessions sessions;
    private final Enrolments enrolments;
    private final Candidates candidates;
    private final Requirements requirements;
    private final Certifications certifications;
    private final Campuses campuses;
    private final Counters counters;
    private final Grants grants;
    private final Clock clock;

    CertifyBloc(
            Certificates certificates,
            Decisions decisions,
            ClosedSessions sessions,
            Enrolments enrolments,
            Candidates candidates,
            Requirements requirements,
            Certifications certifications,
            Campuses campuses,
            Counters counters,
            Grants grants,
            Clock clock) {
        this.certificates = certificates;
        this.decisions = decisions;
        this.sessions = sessions;
        this.enrolments = enrolments;
        this.candidates = candidates;
        this.requirements = requirements;
        this.certifications = certifications;
        this.campuses = campuses;
        this.counters = counters;
        this.grants = grants;
        this.clock = clock;
    }

    Certificate certify(UUID enrolmentId, String bloc) {
        var enrolment = enrolments.toWrite(enrolmentId);
        var newest = Optional.ofNullable(requirements.held(List.of(enrolmentId)).get(enrolmentId));
        certificates.await(List.of(enrolment.candidateId()));
        certificates.validOfBloc(enrolment.candidateId(), bloc).ifPresent(existing -> {
            throw new Refused(new AwardRefusal.BlocAlreadyCertified(enrolmentId, bloc, existing.number()));
        });
        var today = campuses.at(enrolment.campus()).today(clock);
        var awarded = awarded(enrolment, heldOn(today, newest));
        var line = awarded.stream()
                .filter(one -> one.bloc.equals(bloc))
                .findFirst()
                .orElseThrow(() -> new Refused(new AwardRefusal.BlocNotAwarded(
                        enrolmentId,
                        bloc,
                        awarded.stream().map(Awarded::bloc).distinct().sorted().toList())));
        return issue(enrolment, line, laterOf(today, line.days.closedOn()));
    }

    private Certificate issue(Enrolment enrolment, Awarded awarded, LocalDate issuedOn) {
        var certification = certifications.at(enrolment.certification());
        var bloc = certification.blocs().stream()
                .filter(one -> one.code().equals(awarded.bloc))
                .map(one -> new Certificate.Bloc(one.code(), one.title()))
                .findFirst()
                .orElseThrow();
        var candidate = candidates
                .find(enrolment.candidateId())
                .orElseThrow(() -> new Refused(new NotYetKnown(enrolment.id())));
        var line = new ClosedLine(
                awarded.sessionId,
                enrolment.id(),
                enrolment.candidateId(),
                certification.code(),
                certification.title(),
                Holder.of(candidate),
                enrolment.campus(),
                enrolment.campuses(),
                awarded.days.heldOn(),
                awarded.days.closedOn());
        var year = issuedOn.getYear();
        var number = new CertificateNumber(bloc.code(), year, counters.next(bloc.code(), year, Counters.Kind.BLOC));
        var certificate = Certificate.ofBloc(number, bloc, line, issuedOn, clock.instant());
        certificates.persist(certificate);
        return certificate;
    }

    /** Of each bloc the newest decision comes first. */
    private List<Awarded> awarded(Enrolment enrolment, List<String> held) {
        return decisions.ofEnrolment(enrolment.id()).stream()
                .flatMap(decision -> sessions.find(decision.sessionId()).stream()
                        .flatMap(days ->
                                standing(decision, held).map(bloc -> new Awarded(bloc, decision.sessionId(), days))))
                .toList();
    }

    /** What was only confirmed must still be validated; what was granted is gone once its proof was revoked. */
    private Stream<String> standing(Decision decision, List<String> held) {
        var given = grants.standingByThemselves(decision);
        return decision.blocs().stream()
                .filter(bloc -> decision.grantedBlocs().contains(bloc) ? given.contains(bloc) : held.contains(bloc));
    }

    /** A session may close where the next day has begun already. */
    private static LocalDate laterOf(LocalDate today, LocalDate closedOn) {
        return closedOn.isAfter(today) ? closedOn : today;
    }

    private static List<String> heldOn(LocalDate today, Optional<StatedRequirements> newest) {
        return newest.stream()
                .flatMap(stated -> stated.requirements().stream())
                .filter(one -> one.isBloc() && one.isMetOn(today))
                .map(Requirement::code)
                .toList();
    }

    private record Awarded(String bloc, UUID sessionId, ClosedSessions.Days days) {}
}
