package fr.parchemin.assessment.assessment;

import fr.parchemin.assessment.campus.CampusCalendar;
import fr.parchemin.assessment.catalogue.AssessableBlocs;
import fr.parchemin.assessment.enrolment.Enrolments;
import fr.parchemin.assessment.history.Deed;
import fr.parchemin.assessment.history.RecordHistory;
import fr.parchemin.assessment.history.StepKind;
import fr.parchemin.assessment.record.BlocRecords;
import fr.parchemin.assessment.record.NewSitting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Records that a bloc was sat. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class HoldAssessment {

    private final Assessments assessments;
    private final BlocRecords records;
    private final Enrolments enrolments;
    private final AssessableBlocs blocs;
    private final CampusCalendar calendar;
    private final CheckAssessors check;
    private final RecordHistory history;

    HoldAssessment(
            Assessments assessments,
            BlocRecords records,
            Enrolments enrolments,
            AssessableBlocs blocs,
            CampusCalendar calendar,
            CheckAssessors check,
            RecordHistory history) {
        this.assessments = assessments;
        this.records = records;
        this.enrolments = enrolments;
        this.blocs = blocs;
        this.calendar = calendar;
        this.check = check;
        this.history = history;
    }

    Assessment hold(NewSitting planned) {
        enrolments.refuseUnreached(planned.campus());
        var assessors = new Assessors(planned.assessorIds());
        var enrolment = enrolments.toWrite(planned.enrolmentId());
        enrolment.refuseUnlessUnderWay();
        var bloc = blocs.of(enrolment.certification(), planned.bloc());
        enrolment.refuseOutsideTarget(bloc.code());
        enrolment.refuseOtherCampus(planned.campus());
        calendar.refuseClosedOn(planned.campus(), planned.heldOn());
        calendar.refuseFuture("heldOn", planned.heldOn(), planned.campus());
        enrolment.refuseBefore("heldOn", planned.heldOn());
        check.refuseUnfit(assessors, bloc, enrolment.candidateId());
        var record = records.locked(enrolment);
        var now = calendar.now();
        var sitting = record.hold(bloc, planned, now);
        var assessment = new Assessment(sitting, bloc.parts(), now);
        records.flush();
        assessments.persist(assessment);
        assessments.flush();
        history.note(
                enrolment, new Deed(StepKind.SITTING_RECORDED, bloc.code(), assessment.id(), planned.heldOn(), null));
        return assessment;
    }
}
