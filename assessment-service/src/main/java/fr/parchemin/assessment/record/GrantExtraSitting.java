package fr.parchemin.assessment.record;

import fr.parchemin.assessment.campus.CampusCalendar;
import fr.parchemin.assessment.catalogue.AssessableBlocs;
import fr.parchemin.assessment.enrolment.Enrolment;
import fr.parchemin.kit.call.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;

/** Grants one more sitting to whom none is left. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class GrantExtraSitting {

    private final BlocRecords records;
    private final AssessableBlocs blocs;
    private final CampusCalendar calendar;
    private final TellBloc tell;
    private final Caller caller;
    private final Clock clock;

    GrantExtraSitting(
            BlocRecords records,
            AssessableBlocs blocs,
            CampusCalendar calendar,
            TellBloc tell,
            Caller caller,
            Clock clock) {
        this.records = records;
        this.blocs = blocs;
        this.calendar = calendar;
        this.tell = tell;
        this.caller = caller;
        this.clock = clock;
    }

    BlocRecord grant(Enrolment enrolment, String code, String reason) {
        var bloc = blocs.of(enrolment.certification(), code);
        var record = records.locked(enrolment);
        record.grantSitting(bloc, reason, caller.id(), calendar.today(enrolment.campus()), clock);
        records.flush();
        tell.sittingGranted(record, bloc, enrolment.id());
        return record;
    }
}
