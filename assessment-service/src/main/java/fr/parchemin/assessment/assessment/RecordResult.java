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

/** Records the result of a sitting, once. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class RecordResult {

    private final Assessments assessments;
    private final BlocRecords records;
    private final AssessableBlocs blocs;
    private final CampusCalendar calendar;
    private final ResultRecorders recorders;
    private final TellBloc tell;
    private final RecordHistory history;

    RecordResult(
            Assessments assessments,
            BlocRecords records,
            AssessableBlocs blocs,
            CampusCalendar calendar,
            ResultRecorders recorders,
            TellBloc tell,
            RecordHistory history) {
        this.assessments = assessments;
        this.records = records;
        this.blocs = blocs;
        this.calendar = calendar;
        this.recorders = recorders;
        this.tell = tell;
        this.history = history;
    }

    Assessment record(UUID id, Result result) {
        var enrolment = assessments.enrolmentOf(id);
        var record = records.locked(enrolment);
        var assessment = assessments.at(id);
        var sitting = assessment.sitting();
        recorders.refuseOthers(sitting, enrolment);
        var bloc = blocs.of(enrolment.certification(), sitting.bloc());
        enrolment.refuseAfterEnd(sitting.heldOn());
        result.refuseUnlessOf(bloc);
        var now = calendar.now();
        record.conclude(sitting, result.verdict(), now);
        assessment.keep(result, now);
        assessments.flush();
        tell.resulted(record, bloc, sitting, calendar.today(enrolment.campus()));
        history.note(enrolment, new Deed(StepKind.RESULT_RECORDED, bloc.code(), id, sitting.heldOn(), null));
        return assessment;
    }
}
