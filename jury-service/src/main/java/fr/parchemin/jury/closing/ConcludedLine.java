package fr.parchemin.jury.closing;

import fr.parchemin.jury.certificate.Certificate;
import fr.parchemin.jury.decision.Decision;
import fr.parchemin.jury.decision.Outcome;
import fr.parchemin.jury.enrolment.CandidateName;
import fr.parchemin.jury.enrolment.Enrolment;
import fr.parchemin.jury.roster.RosterLine;
import org.jspecify.annotations.Nullable;

/** One line of a session that ends: who was heard, what was decided if anything, and the certificate when there is one. */
record ConcludedLine(
        RosterLine line,
        Enrolment enrolment,
        CandidateName candidate,
        @Nullable Decision decision,
        @Nullable Certificate certificate) {

    ConcludedLine certifiedBy(Certificate issued) {
        return new ConcludedLine(line, enrolment, candidate, decision, issued);
    }

    boolean isAwardedTheWhole() {
        return decision != null && decision.outcome() == Outcome.FULL;
    }
}
