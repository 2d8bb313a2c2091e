package fr.parchemin.assessment.exemption;

import fr.parchemin.assessment.campus.CampusCalendar;
import fr.parchemin.assessment.catalogue.AssessableBlocs;
import fr.parchemin.assessment.history.Deed;
import fr.parchemin.assessment.history.RecordHistory;
import fr.parchemin.assessment.history.StepKind;
import fr.parchemin.assessment.record.BlocRecords;
import fr.parchemin.assessment.record.Exemption;
import fr.parchemin.assessment.record.TellBloc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/** Takes an exemption back; it stays readable, and the bloc is to be shown again. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class RevokeExemption {

    private final BlocRecords records;
    private final Exemptions exemptions;
    private final AssessableBlocs blocs;
    private final CampusCalendar calendar;
    private final TellBloc tell;
    private final RecordHistory history;

    RevokeExemption(
            BlocRecords records,
            Exemptions exemptions,
            AssessableBlocs blocs,
            CampusCalendar calendar,
            TellBloc tell,
            RecordHistory history) {
        this.records = records;
        this.exemptions = exemptions;
        this.blocs = blocs;
        this.calendar = calendar;
        this.tell = tell;
        this.history = history;
    }

    Exemption revoke(UUID id, String reason) {
        var enrolment = exemptions.enrolmentOf(id);
        // Before the exemption is read: of two at once, the second one finds it revoked.
        var record = records.locked(enrolment);
        var exemption = exemptions.at(id);
        var now = calendar.now();
        exemption.revoke(reason, now);
        var lost = record.endExemption(exemption, now);
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
