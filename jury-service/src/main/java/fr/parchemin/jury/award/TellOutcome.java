package fr.parchemin.jury.award;

import fr.parchemin.jury.certificate.Certificate;
import fr.parchemin.jury.certificate.Certificates;
import fr.parchemin.jury.certificate.Grants;
import fr.parchemin.jury.decision.Decision;
import fr.parchemin.jury.decision.Decisions;
import fr.parchemin.jury.decision.Outcome;
import fr.parchemin.jury.roster.LineTold;
import fr.parchemin.jury.roster.LineTold.Change;
import fr.parchemin.jury.roster.LineTold.ToldCertificate;
import fr.parchemin.jury.roster.LineTold.ToldOutcome;
import fr.parchemin.jury.roster.RosterLine;
import fr.parchemin.jury.roster.RosterLines;
import fr.parchemin.kit.event.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what a jury's conclusion has come to, at its closing and whenever something happens to the award. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class TellOutcome {

    private final RosterLines roster;
    private final Decisions decisions;
    private final Certificates certificates;
    private final AwardDisputes disputes;
    private final Grants grants;
    private final Outbox outbox;
    private final Clock clock;

    TellOutcome(
            RosterLines roster,
            Decisions decisions,
            Certificates certificates,
            AwardDisputes disputes,
            Grants grants,
            Outbox outbox,
            Clock clock) {
        this.roster = roster;
        this.decisions = decisions;
        this.certificates = certificates;
        this.disputes = disputes;
        this.grants = grants;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** For each line of a closing session; the certificate is null for all but the whole. */
    public void awarded(
            RosterLine line,
            Decision decision,
            LocalDate heldOn,
            LocalDate closedOn,
            @Nullable Certificate certificate) {
        tell(Change.OUTCOME_AWARDED, line, decision, heldOn, closedOn, certificate, false);
    }

    /** For each line of a session that is annulled, decided or not. */
    public void postponed(RosterLine line, LocalDate heldOn, LocalDate annulledOn) {
        var outcome = new ToldOutcome(
                Outcome.POSTPONED.name(), annulledOn, annulledOn, null, List.of(), List.of(), null, false);
        outbox.append(LineTold.concluded(Change.OUTCOME_AWARDED, line, heldOn, outcome, clock.instant()));
    }

    /** The proof of a bloc that was validated before is a document: what becomes of it changes nothing that is told. */
    void changed(Change change, Certificate concerned) {
        switch (concerned.kind()) {
            case FULL -> told(change, concerned);
            case BLOC -> {
                if (decision(concerned).grantedBlocs().contains(concerned.blocCode())) {
                    told(change, concerned);
                }
            }
        }
    }

    private void told(Change change, Certificate concerned) {
        var session = concerned.sessionId();
        var enrolment = concerned.enrolmentId();
        var whole = certificates.ofTheWhole(session, enrolment).orElse(null);
        tell(
                change,
                roster.on(session, enrolment).orElseThrow(),
                decision(concerned),
                concerned.heldOn(),
                concerned.closedOn(),
                whole,
                whole != null && disputes.openOn(whole).isPresent());
    }

    private Decision decision(Certificate concerned) {
        return decisions.on(concerned.sessionId(), concerned.enrolmentId()).orElseThrow();
    }

    private void tell(
            Change change,
            RosterLine line,
            Decision decision,
            LocalDate heldOn,
            LocalDate closedOn,
            @Nullable Certificate certificate,
            boolean disputed) {
        var outcome = new ToldOutcome(
                decision.outcome().name(),
                decision.decidedOn(),
                closedOn,
                decision.defencePassed(),
                confirmed(decision),
                grants.standing(decision),
                certificate == null ? null : told(certificate),
                disputed);
        outbox.append(LineTold.concluded(change, line, heldOn, outcome, clock.instant()));
    }

    private static List<String> confirmed(Decision decision) {
        return decision.blocs().stream()
                .filter(bloc -> !decision.grantedBlocs().contains(bloc))
                .toList();
    }

    private static ToldCertificate told(Certificate certificate) {
        var revocation = certificate.revocation();
        return new ToldCertificate(
                certificate.number(),
                certificate.issuedOn(),
                certificate.status().name(),
                revocation == null ? null : revocation.on());
    }
}
