package fr.parchemin.assessment.record;

import fr.parchemin.assessment.campus.CampusCalendar;
import fr.parchemin.assessment.catalogue.AssessableBlocs;
import fr.parchemin.assessment.enrolment.Enrolments;
import fr.parchemin.assessment.history.Deed;
import fr.parchemin.assessment.history.RecordHistory;
import fr.parchemin.assessment.history.StepKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;

/** Takes an exemption back; it stays readable, and the bloc is to be shown again. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class RevokeExemption {

    private final BlocRecords records;
    private final Exemptions exemptions;
    private final Enrolments enrolments;
    private final AssessableBlocs blocs;
    private final CampusCalendar calendar;
    private final TellBloc tell;
    private final RecordHistory history;
    private final Clock clock;

    RevokeExemption(
            BlocRecords records,
            Exemptions exemptions,
            Enrolments enrolments,
            AssessableBlocs blocs,
            CampusCalendar calendar,
            TellBloc tell,
            RecordHistory history,
            Clock clock) {
        this.records = records;
        this.exemptions = exemptions;
        this.enrolments = enrolments;
        this.blocs = blocs;
        this.calendar = calendar;
        this.tell = tell;
        this.history = history;
        this.clock = clock;
    }

    Exemption revoke(UUID id, String reason) {
        var enrolment = enrolments.at(exemptions.enrolmentOf(id));
        // Before the exemption is read: of two at once, the second one finds it revoked.
        var record = records.locked(enrolment);
        var exemption = exemptions.at(id);
        exemption.revoke(reason, clock);
        var lost = record.endExemption(exemption, clock);
        records.flush();
        if (lost) {
            var bloc = blocs.of(enrolment.certification(), exemption.grounds().bloc());
            record.letGrantStand(bloc.code());
            tell.exemptionRevoked(record, bloc, enrolment.id(), calendar.today(enrolment.campus()));
        }
        history.note(
                enrolment,
                new Deed(StepKind.EXEMPTION_REVOKED, exemption.grounds().bloc(), id, null, reason));
        return exemption;
    }
}
