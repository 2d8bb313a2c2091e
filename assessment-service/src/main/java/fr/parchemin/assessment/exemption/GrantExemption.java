package fr.parchemin.assessment.exemption;

import fr.parchemin.assessment.campus.CampusCalendar;
import fr.parchemin.assessment.catalogue.AssessableBlocs;
import fr.parchemin.assessment.enrolment.Enrolment;
import fr.parchemin.assessment.history.Deed;
import fr.parchemin.assessment.history.RecordHistory;
import fr.parchemin.assessment.history.StepKind;
import fr.parchemin.assessment.record.BlocRecords;
import fr.parchemin.assessment.record.Exemption;
import fr.parchemin.assessment.record.Exemption.Grounds;
import fr.parchemin.assessment.record.TellBloc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Exempts a person from a bloc on the strength of a proof. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class GrantExemption {

    private final BlocRecords records;
    private final Exemptions exemptions;
    private final AssessableBlocs blocs;
    private final CampusCalendar calendar;
    private final TellBloc tell;
    private final RecordHistory history;

    GrantExemption(
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

    Exemption grant(Enrolment enrolment, Grounds grounds) {
        var bloc = blocs.of(enrolment.certification(), grounds.bloc());
        calendar.refuseFuture("on", grounds.on(), enrolment.campus());
        enrolment.refuseUnlessUnderWay();
        enrolment.refuseBefore("on", grounds.on());
        var record = records.locked(enrolment);
        var now = calendar.now();
        var exemption = new Exemption(enrolment.id(), grounds, now);
        record.exempt(exemption, now);
        exemptions.persist(exemption);
        records.flush();
        tell.exempted(record, bloc, enrolment.id(), calendar.today(enrolment.campus()));
        history.note(
                enrolment,
                new Deed(StepKind.EXEMPTION_GRANTED, bloc.code(), exemption.id(), grounds.on(), grounds.reason()));
        return exemption;
    }
}
