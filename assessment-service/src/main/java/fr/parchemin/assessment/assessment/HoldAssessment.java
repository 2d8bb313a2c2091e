package fr.parchemin.assessment.assessment;

import fr.parchemin.assessment.campus.CampusCalendar;
import fr.parchemin.assessment.catalogue.AssessableBlocs;
import fr.parchemin.assessment.dissertation.DissertationTutors;
import fr.parchemin.assessment.enrolment.Enrolments;
import fr.parchemin.assessment.enrolment.Tutors;
import fr.parchemin.assessment.history.Deed;
import fr.parchemin.assessment.history.RecordHistory;
import fr.parchemin.assessment.history.StepKind;
import fr.parchemin.assessment.professional.Professionals;
import fr.parchemin.assessment.record.BlocRecords;
import fr.parchemin.assessment.record.NewSitting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;

/** Records that a bloc was sat. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class HoldAssessment {

    private final Assessments assessments;
    private final BlocRecords records;
    private final Enrolments enrolments;
    private final AssessableBlocs blocs;
    private final CampusCalendar calendar;
    private final Professionals professionals;
    private final Tutors tutors;
    private final DissertationTutors dissertationTutors;
    private final RecordHistory history;
    private final Clock clock;

    HoldAssessment(
            Assessments assessments,
            BlocRecords records,
            Enrolments enrolments,
            AssessableBlocs blocs,
            CampusCalendar calendar,
            Professionals professionals,
            Tutors tutors,
            DissertationTutors dissertationTutors,
            RecordHistory history,
            Clock clock) {
        this.assessments = assessments;
        this.records = records;
        this.enrolments = enrolments;
        this.blocs = blocs;
        this.calendar = calendar;
        this.professionals = professionals;
        this.tutors = tutors;
        this.dissertationTutors = dissertationTutors;
        this.history = history;
        this.clock = clock;
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
        assessors.refuseFewerThan(bloc.minimumAssessors());
        professionals.refuseUnknown(assessors.ids());
        assessors.refuseTutors(tutors.of(enrolment.candidateId()));
        assessors.refuseTutors(dissertationTutors.of(enrolment.candidateId()));
        var sitting = records.locked(enrolment).hold(bloc, planned, clock);
        var assessment = new Assessment(sitting, bloc.parts(), clock);
        records.flush();
        assessments.persist(assessment);
        assessments.flush();
        history.note(
                enrolment, new Deed(StepKind.SITTING_RECORDED, bloc.code(), assessment.id(), planned.heldOn(), null));
        return assessment;
    }
}
