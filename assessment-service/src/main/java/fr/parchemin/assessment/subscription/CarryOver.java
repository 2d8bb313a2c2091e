package fr.parchemin.assessment.subscription;

import fr.parchemin.assessment.campus.CampusCalendar;
import fr.parchemin.assessment.catalogue.AssessableBlocs;
import fr.parchemin.assessment.enrolment.Enrolment;
import fr.parchemin.assessment.record.BlocRecords;
import fr.parchemin.assessment.record.TellBloc;
import jakarta.enterprise.context.ApplicationScoped;

/** Lets a new enrolment share its person's record, and tells it of each bloc the person brings along. */
@ApplicationScoped
class CarryOver {

    private final BlocRecords records;
    private final AssessableBlocs blocs;
    private final CampusCalendar calendar;
    private final TellBloc tell;

    CarryOver(BlocRecords records, AssessableBlocs blocs, CampusCalendar calendar, TellBloc tell) {
        this.records = records;
        this.blocs = blocs;
        this.calendar = calendar;
        this.tell = tell;
    }

    void welcome(Enrolment enrolment) {
        var record = records.lockedOrNew(enrolment);
        if (record.welcome(enrolment.id(), calendar.now())) {
            blocs.of(enrolment.certification()).stream()
                    .filter(bloc -> record.hasHistoryOf(bloc.code()))
                    .forEach(
                            bloc -> tell.carriedOver(record, bloc, enrolment.id(), calendar.today(enrolment.campus())));
        }
    }
}
