package fr.parchemin.assessment.record;

import fr.parchemin.assessment.campus.CampusCalendar;
import fr.parchemin.assessment.catalogue.AssessableBlocs;
import fr.parchemin.assessment.enrolment.Enrolment;
import fr.parchemin.assessment.history.Deed;
import fr.parchemin.assessment.history.RecordHistory;
import fr.parchemin.assessment.history.StepKind;
import fr.parchemin.kit.call.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Grants one more sitting to whom none is left. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class GrantExtraSitting {

    private final BlocRecords records;
    private final AssessableBlocs blocs;
    private final CampusCalendar calendar;
    private final TellBloc tell;
    private final RecordHistory history;
    private final Caller caller;

    GrantExtraSitting(
            BlocRecords records,
            AssessableBlocs blocs,
            CampusCalendar calendar,
            TellBloc tell,
            RecordHistory history,
            Caller caller) {
        this.records = records;
        this.blocs = blocs;
        this.calendar = calendar;
        this.tell = tell;
        this.history = history;
        this.caller = caller;
    }

    BlocRecord grant(Enrolment enrolment, String code, String reason) {
        var bloc = blocs.at(enrolment.certification(), code);
        var today = calendar.today(enrolment.campus());
        var record = records.locked(enrolment);
        record.grantSitting(bloc, reason, caller.id(), today, calendar.now());
        records.flush();
        tell.sittingGranted(record, bloc, enrolment.id(), today);
        history.note(enrolment, new Deed(StepKind.EXTRA_SITTING_GRANTED, code, null, null, reason));
        return record;
    }
}
