package fr.parchemin.assessment.assessment;

import fr.parchemin.assessment.campus.CampusCalendar;
import fr.parchemin.assessment.catalogue.AssessableBlocs;
import fr.parchemin.assessment.history.Deed;
import fr.parchemin.assessment.history.RecordHistory;
import fr.parchemin.assessment.history.StepKind;
import fr.parchemin.assessment.record.BlocRecords;
import fr.parchemin.assessment.record.TellBloc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/** Takes a sitting back, with its result where it has one; both stay readable. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class RevokeAssessment {

    private final Assessments assessments;
    private final BlocRecords records;
    private final AssessableBlocs blocs;
    private final CampusCalendar calendar;
    private final TellBloc tell;
    private final RecordHistory history;

    RevokeAssessment(
            Assessments assessments,
            BlocRecords records,
            AssessableBlocs blocs,
            CampusCalendar calendar,
            TellBloc tell,
            RecordHistory history) {
        this.assessments = assessments;
        this.records = records;
        this.blocs = blocs;
        this.calendar = calendar;
        this.tell = tell;
        this.history = history;
    }

    Assessment revoke(UUID id, String reason) {
        var enrolment = assessments.enrolmentOf(id);
        var record = records.locked(enrolment);
        var assessment = assessments.at(id);
        var now = calendar.now();
        var resulted = record.revoke(assessment.sitting(), now);
        assessment.revoke(reason, now);
        assessments.flush();
        if (resulted) {
            var bloc = blocs.of(enrolment.certification(), assessment.sitting().bloc());
            record.letGrantStand(bloc.code());
            tell.revoked(record, bloc, assessment.sitting(), calendar.today(enrolment.campus()));
        }
        history.note(
                enrolment,
                new Deed(
                        StepKind.ASSESSMENT_REVOKED,
                        assessment.sitting().bloc(),
                        id,
                        assessment.sitting().heldOn(),
                        reason));
        return assessment;
    }
}
