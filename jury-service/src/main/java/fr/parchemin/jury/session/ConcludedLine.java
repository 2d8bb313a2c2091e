package fr.parchemin.jury.session;

import fr.parchemin.jury.award.Certificate;
import fr.parchemin.jury.award.ClosedLine;
import fr.parchemin.jury.award.Holder;
import fr.parchemin.jury.award.TellOutcome;
import fr.parchemin.jury.decision.Decision;
import fr.parchemin.jury.enrolment.CandidateName;
import fr.parchemin.jury.enrolment.Enrolment;
import fr.parchemin.jury.roster.RosterLine;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One line of a session that ends: who was heard, what was decided if anything, and the certificate when there is one. */
final class ConcludedLine {

    private final JurySession session;
    private final String title;
    private final RosterLine line;

    @Nullable private final Decision decision;

    private final Enrolment enrolment;
    private final CandidateName candidate;

    @Nullable private Certificate certificate;

    ConcludedLine(
            JurySession session,
            String title,
            RosterLine line,
            @Nullable Decision decision,
            Enrolment enrolment,
            CandidateName candidate) {
        this.session = session;
        this.title = title;
        this.line = line;
        this.decision = decision;
        this.enrolment = enrolment;
        this.candidate = candidate;
    }

    void certifiedBy(Certificate issued) {
        certificate = issued;
    }

    /** What a certificate says of it: the person and the campuses as they are today. */
    ClosedLine closed() {
        return new ClosedLine(
                session.id(),
                enrolment.id(),
                enrolment.candidateId(),
                enrolment.certification(),
                title,
                Holder.of(candidate),
                enrolment.campus(),
                enrolment.campuses(),
                session.plan().heldOn(),
                closedOn());
    }

    void toldBy(TellOutcome tell) {
        tell.awarded(line, decision(), session.plan().heldOn(), closedOn(), certificate);
    }

    private LocalDate closedOn() {
        return Objects.requireNonNull(session.ending().closedOn());
    }

    RosterLine line() {
        return line;
    }

    /** Of a session that closes: then every line is decided. */
    Decision decision() {
        return Objects.requireNonNull(decision);
    }

    Optional<Decision> decided() {
        return Optional.ofNullable(decision);
    }

    Enrolment enrolment() {
        return enrolment;
    }

    CandidateName candidate() {
        return candidate;
    }

    @Nullable Certificate certificate() {
        return certificate;
    }
}
