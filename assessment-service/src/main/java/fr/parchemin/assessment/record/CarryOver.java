package fr.parchemin.assessment.record;

import fr.parchemin.assessment.campus.CampusCalendar;
import fr.parchemin.assessment.catalogue.AssessableBlocs;
import fr.parchemin.assessment.enrolment.Enrolment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;

/** Lets a new enrolment share its person's record, and tells it of each bloc the person brings along. */
@ApplicationScoped
class CarryOver {

    private final BlocRecords records;
    private final AssessableBlocs blocs;
    private final CampusCalendar calendar;
    private final TellBloc tell;
    private final Clock clock;

    CarryOver(BlocRecords records, AssessableBlocs blocs, CampusCalendar calendar, TellBloc tell, Clock clock) {
        this.records = records;
        this.blocs = blocs;
        this.calendar = calendar;
        this.tell = tell;
        this.clock = clock;
    }

    void welcome(@Observes Enrolment enrolment) {
        var record = records.lockedOrNew(enrolment);
        if (record.welcome(enrolment.id(), clock)) {
            blocs.of(enrolment.certification()).stream()
                    .filter(bloc -> record.hasHistoryOf(bloc.code()))
                    .forEach(
                            bloc -> tell.carriedOver(record, bloc, enrolment.id(), calendar.today(enrolment.campus())));
        }
    }
}
